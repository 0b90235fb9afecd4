/** The lines of a box, each an item of the agenda; empty ones are left out. */
export function linesOf(box: string | readonly string[] | undefined): string[] {
  return [box ?? '']
    .flat()
    .flatMap((text) => text.split(/\r?\n/u))
    .map((text) => text.trim())
    .filter(Boolean);
}

/** A file that a query answered, as what a browser opens or keeps. Kept by nobody in between: papers hold personal details. */
export function fileResponse(
  file: { readonly name: string; readonly mediaType: string; readonly base64: string },
  shownInPlace = false,
): Response {
  return new Response(Buffer.from(file.base64, 'base64'), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': `${shownInPlace ? 'inline' : 'attachment'}; filename="${file.name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** A JSON document as a person reads it in a terminal: lists of objects as tables, the rest as `name: value` lines. */
export function textOf(document: unknown, indent = ''): string {
  if (Array.isArray(document)) {
    const rows = document.filter(isRecord);
    if (rows.length === document.length && rows.length > 0) return table(rows, indent);
    return document.length === 0 ? `${indent}—` : document.map((each) => `${indent}${scalar(each)}`).join('\n');
  }
  if (!isRecord(document)) return `${indent}${scalar(document)}`;
  return Object.entries(document)
    .map(([key, value]) =>
      typeof value === 'object' && value !== null
        ? `${indent}${key}:\n${textOf(value, `${indent}  `)}`
        : `${indent}${key}: ${scalar(value)}`,
    )
    .join('\n');
}

type Row = Readonly<Record<string, unknown>>;

function table(rows: readonly Row[], indent: string): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => scalar(row[column])));
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...cells.map((row) => row[index]?.length ?? 0)),
  );
  const numeric = columns.map((_, index) => cells.every((row) => /^-?[\d.,]*$/.test(row[index] ?? '')));
  const lineOf = (row: readonly string[]): string =>
    indent +
    row
      .map((cell, index) => (numeric[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd();
  return [lineOf(columns), lineOf(widths.map((width) => '-'.repeat(width))), ...cells.map(lineOf)].join('\n');
}

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function scalar(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object'
    ? JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? String(each) : each))
    : String(value);
}

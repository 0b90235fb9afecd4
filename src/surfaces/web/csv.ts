import { stringify } from 'csv-stringify/sync';

/** One column of a list that is taken away as a file. */
export interface CsvColumn<Row> {
  readonly label: string;
  /** An amount as `bigint`: whole rupiah, written without dots. */
  readonly value: (row: Row) => string | number | bigint | null;
}

/**
 * A list as a CSV file, with the mark by which spreadsheets know UTF-8. A text that a spreadsheet would run as a formula
 * (`=…`, `+…`, `-…`, `@…`) gets an apostrophe before it: names and reasons come from strangers.
 */
export function csvFile<Row>(name: string, columns: readonly CsvColumn<Row>[], rows: readonly Row[]): Response {
  const table = [
    columns.map((column) => column.label),
    ...rows.map((row) => columns.map((column) => column.value(row) ?? '')),
  ];
  return new Response(stringify(table, { bom: true, escape_formulas: true, record_delimiter: 'windows' }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

import { error } from '@sveltejs/kit';
import { translate } from '#locales/index.ts';
import { caseDocument } from '#modules/surplus/case.ts';
import { splitSurplus } from '#modules/surplus/split-document.ts';
import { resultTable, writeCsv, writeXlsx } from '#modules/surplus/spreadsheet.ts';
import { unpackCase } from '../packed-case.ts';
import type { RequestHandler } from './$types';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;

/** The answer as a file: the table of members as CSV or .xlsx, or the case as JSON. */
export const POST: RequestHandler = async ({ request, locals: { locale, t } }) => {
  const form = await request.formData();
  const wanted = form.get('format');
  const format = wanted === 'xlsx' || wanted === 'json' ? wanted : 'csv';
  const splitCase = unpackCase(String(form.get('kasus') ?? ''));
  const split = splitCase ? splitSurplus(splitCase) : null;
  if (!splitCase || !split?.ok) return error(400, t('surplus.page.fault.case_unreadable'));

  const table = resultTable(split.value, (column) => translate(locale, `surplus.table.${column}`));
  const written =
    format === 'json'
      ? { ok: true as const, value: new TextEncoder().encode(JSON.stringify(caseDocument(splitCase), null, 2)) }
      : format === 'xlsx'
        ? await writeXlsx(table)
        : { ok: true as const, value: writeCsv(table, locale === 'id' ? ';' : ',') };
  if (!written.ok) return error(400, translate(locale, 'surplus.sheet_too_long', written.refusal.params));
  return new Response(new Uint8Array(written.value), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="shu.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
};

import type { Rupiah } from '#kernel/money.ts';
import type { Translate } from '#locales/index.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { accountName } from '../words.ts';
import type { PageData } from './$types';
import type { Part } from './Statement.svelte';

/** What the parts are worded with. */
interface Reader {
  readonly locale: Locale;
  readonly t: Translate;
}

interface Row {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly amount: Rupiah;
  readonly previous?: Rupiah;
}

function section(
  { locale, t }: Reader,
  title: string,
  rows: readonly Row[],
  sum: { readonly amount: Rupiah; readonly previous?: Rupiah },
): Part[] {
  if (rows.length === 0) return [];
  const labelled = rows.map((row) => ({ ...row, label: accountName(locale, row) }));
  return [{ title, rows: labelled, sum: { ...sum, label: t('ledger.statements.sum_of', { name: title }) } }];
}

/** Neraca: the assets with their total, then what they are owed to. */
export function balanceSheetParts(reader: Reader, { sections, totals }: PageData['balanceSheet']): Part[] {
  const { t } = reader;
  return [
    ...sections.flatMap(({ section: key, rows, total }): Part[] => [
      ...section(reader, t(`ledger.section.${key}`), rows, total),
      ...(key === 'other_asset'
        ? [{ result: t('ledger.statements.total_assets'), ...totals.assets, final: true }]
        : []),
    ]),
    { result: t('ledger.statements.total_claims'), ...totals.liabilitiesAndEquity, final: true },
  ];
}

/** Perhitungan hasil usaha, step by step down to the surplus. */
export function surplusParts(reader: Reader, { steps, surplus }: PageData['surplusStatement']): Part[] {
  const { t } = reader;
  return [
    ...steps.flatMap((step): Part[] =>
      step.kind === 'result'
        ? [{ result: t(`ledger.result.${step.key}`), ...step.total }]
        : section(reader, t(`ledger.section.${step.key}`), step.rows, step.total),
    ),
    { result: t('ledger.statements.the_surplus'), ...surplus, final: true },
  ];
}

/** Arus kas: what came in and went out, and the cash at both ends. */
export function cashFlowParts(reader: Reader, flow: PageData['cashFlow']): Part[] {
  const { t } = reader;
  return [
    ...flow.activities.flatMap(({ activity, rows, total }) =>
      section(reader, t(`ledger.flow.${activity}`), rows, { amount: total }),
    ),
    { result: t('ledger.statements.cash_opening'), amount: flow.opening },
    { result: t('ledger.statements.cash_change'), amount: flow.change },
    { result: t('ledger.statements.cash_closing'), amount: flow.closing, final: true },
  ];
}

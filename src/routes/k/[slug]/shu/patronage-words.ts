import type { PlainDate } from '#kernel/calendar.ts';
import { monthOf } from '#kernel/calendar.ts';
import type { Reason } from '#ui/Explain.svelte';

/** The fact behind a row of the patronage register, and the page that shows it. */
export interface Source {
  readonly kind: Extract<Reason['kind'], 'order' | 'hours' | 'paper'>;
  readonly word: 'order' | 'hours' | 'refund' | 'loan' | 'other';
  readonly href: string | null;
}

/** Reads `order:ord_…`, `hours:hrs_…`; `home` is `/k/<slug>`. */
export function sourceOf(home: string, row: { source: string; memberId: string; occurredOn: PlainDate }): Source {
  const [kind, id = ''] = row.source.split(':');
  if (kind === 'order') return { kind: 'order', word: 'order', href: `${home}/pesanan/${id}` };
  if (kind === 'refund') return { kind: 'order', word: 'refund', href: null };
  if (kind === 'loan' || kind === 'loan-back')
    return { kind: 'paper', word: 'loan', href: `${home}/pinjaman?memberId=${row.memberId}` };
  if (kind !== 'hours') return { kind: 'paper', word: 'other', href: null };
  const month = monthOf(row.occurredOn);
  return { kind: 'hours', word: 'hours', href: `${home}/jam?bulan=${month}&anggota=${row.memberId}#${id}` };
}

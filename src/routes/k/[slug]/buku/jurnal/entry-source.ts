import type { MessageKey } from '#locales/index.ts';

/** What stands behind an entry of the journal: its name, and the page below `/k/<slug>` that shows it. */
export interface EntrySource {
  readonly label: MessageKey;
  readonly path: string | null;
}

interface Entry {
  /** `order:ord_…`, `surplus:2025`: the fact that the entry was posted for, unique with its kind. */
  readonly source: string;
  readonly lines: readonly { readonly memberId: string | null }[];
}

/**
 * The page behind an entry. `reader`: whether he or she reads the books, and not only the entries on the own name; who does
 * not is led to the own pages only.
 */
export function sourceOfEntry(entry: Entry, reader: { readonly readsBooks: boolean }): EntrySource {
  const [kind = '', id = '', memberId = ''] = entry.source.split(':');
  const ofMember = memberId || (entry.lines.find((line) => line.memberId !== null)?.memberId ?? '');
  const own = !reader.readsBooks;
  switch (kind) {
    case 'order':
      return { label: 'ledger.source.order', path: `/pesanan/${id}` };
    case 'member':
      return { label: 'ledger.source.member', path: own ? '/saya' : `/anggota/${id}` };
    case 'receipt':
      return { label: 'ledger.source.shares', path: own ? '/saya' : `/anggota/${ofMember}` };
    case 'surplus':
      if (memberId === '') return { label: 'ledger.source.surplus', path: `/shu/${id}` };
      return { label: 'ledger.source.part', path: own ? `/shu/${id}/saya` : `/shu/${id}/anggota/${memberId}` };
    case 'pay':
    case 'pay-out':
      return { label: 'ledger.source.pay', path: own ? '/jam' : '/jam/upah' };
    case 'non-member-pay':
      return { label: 'ledger.source.non_members', path: '/jam/bukan-anggota' };
    case 'buy-in':
    case 'capital-interest':
    case 'capital-out':
      return { label: 'ledger.source.capital', path: '/modal' };
    case 'savings-in':
    case 'savings-out':
    case 'savings-interest':
    case 'term-in':
    case 'term-out':
      return { label: 'ledger.source.savings', path: '/tabungan' };
    case 'loan-in':
    case 'loan-out':
      return { label: 'ledger.source.loan', path: own ? '/pinjaman' : `/pinjaman?memberId=${ofMember}` };
    case 'payout':
      return { label: 'ledger.source.earnings', path: '/kerja/penghasilan' };
    case 'payment':
    case 'refund':
    case 'explanation':
    case 'hand-over':
      return { label: 'ledger.source.money', path: own ? null : '/setoran' };
    case 'order-refund':
    case 'tip':
      return { label: 'ledger.source.orders', path: own ? null : '/pesanan' };
    case 'entry':
      return { label: 'ledger.source.entry', path: `/buku/jurnal/${id}` };
    case 'year':
      return { label: 'ledger.source.closing', path: own ? null : '/buku/tutup' };
    default:
      return { label: 'ledger.source.by_hand', path: null };
  }
}

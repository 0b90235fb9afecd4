import type { Messages } from '#platform/i18n/messages.ts';
import { capitalPageMessages } from './messages-capital-pages.ts';
import { pageMessages } from './messages-pages.ts';
import { participationMessages } from './messages-participation.ts';

/** What the capital room says. */
export const messages = {
  ...pageMessages,
  ...participationMessages,
  ...capitalPageMessages,
  'capital.accounts_not_kept': {
    id: 'Anggaran dasar tidak menyelenggarakan rekening modal perorangan. Rapat anggota dapat mengubahnya.',
    en: 'The bylaws keep no individual capital accounts. A general meeting can change that.',
  },
  'capital.in_the_future': {
    id: 'Setoran tidak dapat bertanggal besok. Hari ini {today}.',
    en: 'A payment cannot be dated in the future. Today is {today}.',
  },
  'capital.has_left': {
    id: '{name} sudah keluar pada {leftOn} dan tidak dapat menyetor modal lagi.',
    en: '{name} left on {leftOn} and can pay in no more capital.',
  },
  'capital.year_not_over': {
    id: 'Jasa tahun buku ini dihitung setelah {last}.',
    en: 'The interest of this financial year is worked out after {last}.',
  },
  'capital.interest_credited': {
    id: 'Jasa tahun buku {year} sudah ditambahkan. Balik dulu jurnalnya bila keliru.',
    en: 'The interest of {year} is credited already. Reverse its entry first if it is wrong.',
  },
  'capital.no_interest': {
    id: 'Tidak ada jasa untuk tahun buku {year}: saldonya nol, atau jasanya nol menurut anggaran dasar.',
    en: 'There is no interest for {year}: the balances are zero, or the rate is zero by the bylaws.',
  },
  'capital.still_member': {
    id: '{name} masih anggota. Rekening modal dibayar setelah keanggotaan berakhir.',
    en: '{name} is a member still. A capital account is paid out once the membership has ended.',
  },
  'capital.more_than_balance': {
    id: 'Saldo rekening modal {name} hanya Rp{balance, number}. Kurangi jumlahnya.',
    en: 'The capital account of {name} holds only Rp{balance, number}. Lower the amount.',
  },
  'capital.not_enough_money': {
    id: 'Uang yang ada Rp{have, number}, yang harus dibayar Rp{need, number}. Pilih kas lain atau bayar sebagian dulu.',
    en: 'There is Rp{have, number}; Rp{need, number} is needed. Choose the other purse or pay a part first.',
  },
  'capital.verify.account': {
    id: 'Rekening modal {name} tidak boleh Rp{balance, number}, atau bukan milik anggota dalam buku daftar.',
    en: 'The capital account of {name} may not be Rp{balance, number}, or belongs to nobody in the register.',
  },
  'capital.verify.stray': {
    id: 'Rekening modal di buku besar Rp{ledger, number}, jumlah milik anggota Rp{members, number}.',
    en: 'The capital accounts in the ledger are Rp{ledger, number}, those of members Rp{members, number}.',
  },
} as const satisfies Messages;

import type { Messages } from '#platform/i18n/messages.ts';
import { messages as kinds } from './messages-kinds.ts';
import { messages as pages } from './messages-pages.ts';

/** What the ledger says. */
export const messages = {
  ...kinds,
  ...pages,
  'ledger.no_chart': {
    id: 'Pembukuan koperasi ini belum dibuka. Buka dulu bagan akunnya.',
    en: 'The books of this cooperative are not open yet. Open its chart of accounts first.',
  },
  'ledger.before_books_opened': {
    id: 'Tanggal {date} mendahului pembukuan, yang dibuka {openedOn}. Pakai tanggal itu atau sesudahnya.',
    en: 'The date {date} lies before the books, which were opened on {openedOn}. Use that day or a later one.',
  },
  'ledger.month_closed': {
    id: 'Bulan {month} sudah ditutup (sampai {closedThrough}). Catat koreksinya di bulan berikutnya.',
    en: 'The month {month} is closed (through {closedThrough}). Record the correction in the next month.',
  },
  'ledger.month_closed_meanwhile': {
    id: 'Bulan itu baru saja ditutup orang lain. Muat ulang, lalu catat di bulan berikutnya.',
    en: 'Someone has just closed that month. Reload, and record it in the next month.',
  },
  'ledger.no_such_account': {
    id: 'Akun {code} tidak ada dalam bagan akun. Pilih dari daftar, atau tambahkan dulu.',
    en: 'There is no account {code} in the chart. Choose one from the list, or add it first.',
  },
  'ledger.source_reused': {
    id: 'Fakta {source} sudah dibukukan lain (jurnal {entryId}). Balik jurnal itu dulu, lalu bukukan ulang dengan nomor berikutnya.',
    en: 'The fact {source} was posted differently (entry {entryId}). Reverse that entry first, then post again under the next number.',
  },
  'ledger.no_such_entry': { id: 'Jurnal {entry} tidak ditemukan.', en: 'There is no entry {entry}.' },
  'ledger.already_reversed': {
    id: 'Jurnal {entryId} sudah dibalik oleh {by}. Jurnal hanya dibalik sekali.',
    en: 'Entry {entryId} was already reversed by {by}. An entry is reversed once.',
  },
  'ledger.not_reversible': {
    id: 'Jurnal {entryId} adalah pembalikan atau penutup tahun dan tidak dapat dibalik. Buat jurnal baru.',
    en: 'Entry {entryId} is a reversal or closed a year, and cannot be reversed. Record a new entry.',
  },
  'ledger.line_one_side': {
    id: 'Baris akun {code}: isi debit atau kredit, salah satu saja.',
    en: 'Line of account {code}: fill in debit or credit, one of them.',
  },
  'ledger.entry_unbalanced': {
    id: 'Belum seimbang: {side, select, debit {debit} other {kredit}} lebih Rp{amount, number}. Periksa baris-barisnya.',
    en: 'Not balanced: the {side}s are larger by Rp{amount, number}. Check the lines.',
  },
  'ledger.member_missing': {
    id: 'Akun {code} {name} dirinci per anggota. Pilih anggotanya.',
    en: 'Account {code} {name} is kept per member. Choose the member.',
  },
  'ledger.account_is_automatic': {
    id: 'Akun {code} {name} hanya dipakai saat tutup buku. Pilih akun lain.',
    en: 'Account {code} {name} is used by the year close alone. Choose another account.',
  },
  'ledger.rule_forbids': {
    id: 'Akun {code} {name} tidak {side, select, debit {didebit} other {dikredit}} untuk kejadian ini. Pilih akun lain, atau catat sebagai jurnal umum.',
    en: 'Account {code} {name} is not {side, select, debit {debited} other {credited}} for this. Choose another account, or record a plain journal entry.',
  },
  'ledger.not_an_expense': {
    id: 'Akun {code} {name} bukan akun beban. Pilih akun berkode 5, 6, 7 atau 8.',
    en: 'Account {code} {name} is not an expense. Choose one whose code begins with 5, 6, 7 or 8.',
  },
  'ledger.same_place': {
    id: 'Asal dan tujuan sama. Pilih tujuan yang lain.',
    en: 'From and to are the same place. Choose another one.',
  },
  'ledger.account_exists': {
    id: 'Akun {code} sudah ada. Pilih kode lain.',
    en: 'Account {code} exists already. Choose another code.',
  },
  'ledger.code_without_section': {
    id: 'Kode {code} tidak menunjukkan tempatnya dalam laporan. Mulai dengan 1 (aset) sampai 8 (pajak).',
    en: 'The code {code} does not say where it stands in the statements. Begin with 1 (assets) to 8 (tax).',
  },
  'ledger.month_already_closed': {
    id: 'Bulan {month} sudah ditutup. Penutupan tidak dapat dibuka lagi.',
    en: 'The month {month} is closed already. A close is final.',
  },
  'ledger.earlier_month_open': {
    id: 'Bulan {earlier} belum ditutup. Tutup itu dulu, baru {month}.',
    en: 'The month {earlier} is still open. Close it first, then {month}.',
  },
  'ledger.month_not_over': {
    id: 'Bulan {month} belum selesai. Tutup setelah {lastDay}.',
    en: 'The month {month} is not over. Close it after {lastDay}.',
  },
  'ledger.year_not_closed': {
    id: 'Tahun buku {year} belum ditutup. Tutup tahun itu dulu, baru bulan berikutnya.',
    en: 'The financial year {year} is not closed. Close it first, then the next month.',
  },
  'ledger.year_already_closed': {
    id: 'Tahun buku {year} sudah ditutup. Penutupan tidak dapat dibuka lagi.',
    en: 'The financial year {year} is closed already. A close is final.',
  },
  'ledger.months_open': {
    id: 'Bulan {next} belum ditutup. Tutup semua bulan tahun buku {year} dulu.',
    en: 'The month {next} is still open. Close every month of the financial year {year} first.',
  },
  'ledger.sub_ledger_differs': {
    id: 'Rp{amount, number} di akun {code} belum dirinci per anggota. Impor rinciannya (kolom member) sebelum tutup tahun.',
    en: 'Rp{amount, number} on account {code} is not spread over members yet. Import the breakdown (column member) before the year close.',
  },
  'ledger.file_not_csv': {
    id: 'Berkas tidak dapat dibaca sebagai CSV: {why}. Baris pertama: code,name,debit,credit.',
    en: 'The file cannot be read as CSV: {why}. First line: code,name,debit,credit.',
  },
  'ledger.file_empty': {
    id: 'Berkas tidak berisi saldo. Baris pertama: code,name,debit,credit, lalu satu baris per akun.',
    en: 'The file holds no balances. First line: code,name,debit,credit, then one row per account.',
  },
  'ledger.file_code': {
    id: 'Baris {row}: "{code}" bukan kode akun. Tulis seperti 11100.',
    en: 'Row {row}: "{code}" is not an account code. Write it like 11100.',
  },
  'ledger.file_amount': {
    id: 'Baris {row}: "{typed}" bukan rupiah bulat. Tulis seperti 150000 atau 150.000.',
    en: 'Row {row}: "{typed}" is not whole rupiah. Write it like 150000 or 150.000.',
  },
  'ledger.file_member': {
    id: 'Baris {row}: "{typed}" bukan tanda pengenal anggota. Ambil dari daftar anggota (mem_…).',
    en: 'Row {row}: "{typed}" is not a member id. Take it from the member list (mem_…).',
  },
  'ledger.file_twice': {
    id: 'Baris {row}: akun {code} sudah ada di berkas ini. Gabungkan menjadi satu baris.',
    en: 'Row {row}: account {code} is in this file already. Join the rows into one.',
  },
  'ledger.file_unknown_account': {
    id: 'Baris {row}: akun {code} tidak dikenal. Beri nama dan kode yang diawali 1 sampai 8, atau tambahkan akunnya dulu.',
    en: 'Row {row}: account {code} is not known. Give it a name and a code that begins with 1 to 8, or add the account first.',
  },
  'ledger.file_unbalanced': {
    id: 'Berkas tidak seimbang: debit Rp{debits, number}, kredit Rp{credits, number}, selisih Rp{difference, number}. Perbaiki, lalu impor lagi.',
    en: 'The file does not balance: debits Rp{debits, number}, credits Rp{credits, number}, difference Rp{difference, number}. Correct it and import again.',
  },
  'ledger.result_differs': {
    id: 'SHU menurut perhitungan hasil usaha Rp{file, number}, menurut neraca Rp{books, number}. Keduanya harus sama.',
    en: 'The surplus of the surplus statement is Rp{file, number}, that of the balance sheet Rp{books, number}. They must be the same.',
  },
  'ledger.finding_entry_unbalanced': {
    id: 'Jurnal {entryId} tidak utuh: selisih Rp{amount, number}.',
    en: 'Entry {entryId} is not whole: it is off by Rp{amount, number}.',
  },
  'ledger.finding_hash_wrong': {
    id: 'Jurnal {entryId} berubah setelah dibukukan.',
    en: 'Entry {entryId} was changed after it had been posted.',
  },
  'ledger.finding_account_unknown': {
    id: 'Jurnal {entryId} memakai akun {code} yang tidak ada.',
    en: 'Entry {entryId} uses account {code}, which does not exist.',
  },
  'ledger.finding_rule_broken': {
    id: 'Jurnal {entryId} ({kind}) memakai akun {code} di luar aturan pembukuan.',
    en: 'Entry {entryId} ({kind}) uses account {code} against its posting rule.',
  },
  'ledger.finding_trial_balance': {
    id: 'Neraca saldo berselisih Rp{amount, number}.',
    en: 'The trial balance is off by Rp{amount, number}.',
  },
  'ledger.finding_not_spread': {
    id: 'Rp{amount, number} di akun {code} belum dirinci per anggota.',
    en: 'Rp{amount, number} on account {code} is not spread over members yet.',
  },
  'ledger.finding_sub_ledger': {
    id: 'Akun {code}: buku besar Rp{account, number}, jumlah anggota Rp{members, number}.',
    en: 'Account {code}: the ledger says Rp{account, number}, the members together Rp{members, number}.',
  },
  'ledger.finding_number_gap': {
    id: 'Nomor jurnal berlubang: nomor terbesar {greatest}, banyaknya {count}.',
    en: 'The journal numbers have a gap: the greatest is {greatest}, there are {count}.',
  },
  'ledger.finding_unnumbered': {
    id: '{count} jurnal di bulan yang sudah ditutup tidak bernomor.',
    en: '{count} entries in closed months have no number.',
  },
  'ledger.finding_seal_broken': {
    id: 'Segel bulan {month} tidak cocok dengan jurnalnya.',
    en: 'The seal of {month} does not fit its entries.',
  },
  'ledger.finding_snapshot_wrong': {
    id: 'Saldo akhir {month} akun {code} {memberId} tersimpan Rp{kept, number}, menurut jurnal Rp{counted, number}.',
    en: 'The balance at the end of {month} of account {code} {memberId} is kept as Rp{kept, number}; by the journal it is Rp{counted, number}.',
  },
} as const satisfies Messages;

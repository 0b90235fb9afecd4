import type { Messages } from '#platform/i18n/messages.ts';

/** What the page about work by people who are not members says. */
export const nonMemberMessages = {
  'work.page.others.title': { id: 'Kerja bukan anggota', en: 'Work by non-members' },
  'work.page.others.lead': {
    id: 'Berapa jam kerja tahun buku ini dikerjakan bukan anggota, dan berapa yang diperbolehkan.',
    en: 'How many of this financial year’s hours non-members worked, and how many may be.',
  },
  'work.page.others.year': { id: 'Tahun buku {year}', en: 'Financial year {year}' },
  'work.page.others.used': { id: 'Dikerjakan bukan anggota', en: 'Worked by non-members' },
  'work.page.others.cap': { id: 'Batas', en: 'Cap' },
  'work.page.others.room': { id: 'Masih boleh', en: 'Still allowed' },
  'work.page.others.no_room': { id: 'tidak ada', en: 'nothing' },
  'work.page.others.no_cap': {
    id: 'Anggaran dasar koperasi ini tidak membatasi kerja bukan anggota.',
    en: 'The bylaws of this cooperative set no cap on work by non-members.',
  },
  'work.page.others.full': {
    id: 'Batasnya tercapai. Jam bukan anggota baru dapat dicatat setelah jam anggota bertambah.',
    en: 'The cap is reached. More hours of non-members can be recorded once members’ hours have grown.',
  },
  'work.page.others.reason.cap': {
    id: 'Bukan anggota paling banyak {cap} dari seluruh jam kerja setahun',
    en: 'Non-members at most {cap} of all hours of a year',
  },
  'work.page.others.reason.members': {
    id: 'Jam anggota yang disetujui: {length}',
    en: 'Approved hours of members: {length}',
  },
  'work.page.others.reason.others': {
    id: 'Jam pekerja bukan anggota: {length}',
    en: 'Hours of workers who are not members: {length}',
  },
  'work.page.others.reason.candidates': {
    id: 'Jam calon anggota yang simpanan pokoknya belum lunas: {length}',
    en: 'Hours of candidates whose entry share is not paid up: {length}',
  },
  'work.page.others.reason.sum': {
    id: '{others} dari {all} = {used}',
    en: '{others} of {all} = {used}',
  },
  'work.page.others.record': { id: 'Catat jam bukan anggota', en: 'Record hours of a non-member' },
  'work.page.others.record.go': { id: 'Catat dan bukukan upahnya', en: 'Record and book the pay' },
  'work.page.others.name': { id: 'Nama pekerja', en: 'Name of the worker' },
  'work.page.others.done.catat': {
    id: 'Tercatat. Upahnya menjadi utang koperasi sejak hari kerjanya.',
    en: 'Recorded. The pay is a debt of the cooperative from the day of the work.',
  },
  'work.page.others.done.bayar': { id: 'Pembayaran sudah dicatat.', en: 'The payment is recorded.' },
  'work.page.others.done.tarik': {
    id: 'Jam ditarik dan jurnalnya dibalik.',
    en: 'The hours are withdrawn and their entry is reversed.',
  },
  'work.page.others.owed': { id: 'Belum dibayar', en: 'Not paid yet' },
  'work.page.others.pay': { id: 'Catat pembayaran', en: 'Record the payment' },
  'work.page.others.withdraw': { id: 'Tarik jam yang salah catat', en: 'Withdraw hours recorded wrongly' },
  'work.page.others.withdraw.which': { id: 'Jam yang ditarik', en: 'Hours to withdraw' },
  'work.page.others.withdraw.go': { id: 'Tarik', en: 'Withdraw' },
  'work.page.others.rows': { id: 'Jam bukan anggota', en: 'Hours of non-members' },
  'work.page.others.none': { id: 'Belum ada jam bukan anggota', en: 'No hours of non-members yet' },
  'work.page.others.none.why': {
    id: 'Catat di atas bila seseorang yang bukan anggota ikut bekerja.',
    en: 'Record them above when somebody who is not a member has worked.',
  },
  'work.page.others.state.owed': { id: 'Terutang', en: 'Owed' },
  'work.page.others.state.paid': { id: 'Dibayar', en: 'Paid' },
  'work.page.others.state.withdrawn': { id: 'Ditarik', en: 'Withdrawn' },
  'work.page.others.year.before': { id: 'Tahun sebelumnya', en: 'Year before' },
  'work.page.others.year.after': { id: 'Tahun berikutnya', en: 'Year after' },
} as const satisfies Messages;

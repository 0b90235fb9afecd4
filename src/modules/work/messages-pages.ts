import type { Messages } from '#platform/i18n/messages.ts';

/** What the pages about hours and pay say. */
export const pageMessages = {
  'work.page.title': { id: 'Jam kerja', en: 'Hours' },
  'work.page.title.mine': { id: 'Jam kerja saya', en: 'My hours' },
  'work.page.lead': {
    id: 'Jam yang disetujui menjadi upah bulan ini, dan menjadi dasar jasa kerja dari SHU.',
    en: 'Approved hours become this month’s pay, and count for the part of the surplus that follows labour.',
  },
  'work.page.on': { id: 'Tanggal', en: 'Date' },
  'work.page.member': { id: 'Anggota', en: 'Member' },
  'work.page.length': { id: 'Lama', en: 'Time' },
  'work.page.minutes.total': { id: 'Menit', en: 'Minutes' },
  'work.page.grade': { id: 'Golongan upah', en: 'Grade of pay' },
  'work.page.rate': { id: 'Upah per jam', en: 'Pay an hour' },
  'work.page.pay': { id: 'Upah', en: 'Pay' },
  'work.page.state': { id: 'Keadaan', en: 'State' },
  'work.page.note': { id: 'Pekerjaan', en: 'Work done' },
  'work.page.reason': { id: 'Alasan', en: 'Reason' },
  'work.page.csv': { id: 'CSV', en: 'CSV' },
  'work.page.state.open': { id: 'Menunggu', en: 'Waiting' },
  'work.page.state.approved': { id: 'Disetujui', en: 'Approved' },
  'work.page.state.refused': { id: 'Ditolak', en: 'Refused' },
  'work.page.state.in-pay': { id: 'Masuk upah', en: 'In the pay' },

  'work.page.log.title': { id: 'Catat jam kerja', en: 'Log hours' },
  'work.page.log.hours': { id: 'Jam', en: 'Hours' },
  'work.page.log.minutes': { id: 'Menit', en: 'Minutes' },
  'work.page.log.rate': { id: '{amount} per jam', en: '{amount} an hour' },
  'work.page.log.by': { id: 'Golongan dan upahnya ditetapkan', en: 'Grades and their pay are set by' },
  'work.page.log.note.hint': { id: 'Misalnya: poster festival', en: 'For example: poster for the festival' },
  'work.page.log.go': { id: 'Catat', en: 'Log' },
  'work.page.log.done': {
    id: 'Tercatat. Jam ini menunggu persetujuan.',
    en: 'Logged. These hours wait for approval.',
  },
  'work.page.log.no_grades': {
    id: 'Anggaran rumah tangga belum menetapkan golongan upah, jadi jam belum dapat dicatat. Rapat anggota dapat menambahkannya.',
    en: 'The bylaws set no grades of pay, so hours cannot be logged. A general meeting can add them.',
  },

  'work.page.owed.mine': { id: 'Upah Anda yang belum dibayar', en: 'Your pay that is not paid yet' },
  'work.page.owed.due': { id: 'Upah dibukukan {date}', en: 'Pay booked {date}' },
  'work.page.owed.paid': { id: 'Upah dibayar {date}', en: 'Pay paid {date}' },

  'work.page.months': { id: 'Bulan lain', en: 'Other months' },
  'work.page.month.before': { id: 'Bulan sebelumnya', en: 'Month before' },
  'work.page.month.after': { id: 'Bulan berikutnya', en: 'Month after' },
  'work.page.whose.everybody': { id: 'Lihat semua anggota', en: 'See all members' },
  'work.page.whose.mine': { id: 'Lihat jam saya', en: 'See my hours' },
  'work.page.none': { id: 'Belum ada jam pada bulan ini', en: 'No hours in this month yet' },
  'work.page.none.mine': {
    id: 'Catat jam kerja di atas pada hari yang sama, selagi ingat.',
    en: 'Log your hours above on the same day, while you remember.',
  },
  'work.page.none.all': {
    id: 'Jam muncul di sini setelah anggota mencatatnya. Buka bulan lain, atau ingatkan anggota.',
    en: 'Hours appear here once members log them. Open another month, or remind the members.',
  },
  'work.page.total.hours': { id: 'Jumlah jam', en: 'Hours in all' },
  'work.page.total.pay': { id: 'Upah yang disetujui', en: 'Pay approved' },

  'work.page.approve.title': { id: 'Setujui jam', en: 'Approve hours' },
  'work.page.approve.lead': {
    id: 'Jam yang menunggu keputusan pengurus atau pengelola. Upahnya mengikuti golongan pada hari kerjanya.',
    en: 'Hours that wait for the board or the manager. Their pay follows the grade on the day of the work.',
  },
  'work.page.approve.waiting': {
    id: '{count, plural, other {# catatan menunggu}}',
    en: '{count, plural, one {# row waits} other {# rows wait}}',
  },
  'work.page.approve.which': { id: 'Jam yang diputuskan', en: 'Hours to decide on' },
  'work.page.approve.all': { id: 'Pilih semua di halaman ini', en: 'Tick all on this page' },
  'work.page.approve.reason.hint': {
    id: 'Wajib bila menolak; anggota membacanya.',
    en: 'Needed to refuse; the member reads it.',
  },
  'work.page.approve.go': { id: 'Setujui', en: 'Approve' },
  'work.page.approve.refuse': { id: 'Tolak', en: 'Refuse' },
  'work.page.approve.done.setuju': {
    id: 'Jam disetujui. Upahnya dibukukan pada akhir bulan di halaman Upah.',
    en: 'The hours are approved. Their pay is booked at the end of the month on the Pay page.',
  },
  'work.page.approve.done.tolak': {
    id: 'Jam ditolak; anggota melihat alasannya.',
    en: 'The hours are refused; the member sees why.',
  },
  'work.page.approve.none': { id: 'Tidak ada jam yang menunggu', en: 'No hours are waiting' },
  'work.page.approve.none.why': {
    id: 'Jam muncul di sini begitu anggota mencatatnya.',
    en: 'Hours appear here as soon as a member logs them.',
  },

  'work.page.wages.title': { id: 'Upah', en: 'Pay' },
  'work.page.wages.lead': {
    id: 'Bukukan upah sebulan dari jam yang disetujui, lalu bayar.',
    en: 'Book a month’s pay from approved hours, then pay it.',
  },
  'work.page.wages.rates': { id: 'Tarif per jam:', en: 'Hourly rates:' },
  'work.page.wages.run': { id: 'Upah {month}', en: 'Pay of {month}' },
  'work.page.wages.month': { id: 'Bulan', en: 'Month' },
  'work.page.wages.show': { id: 'Tampilkan', en: 'Show' },
  'work.page.wages.waiting': {
    id: '{count, plural, other {# catatan jam bulan ini masih menunggu persetujuan.}}',
    en: '{count, plural, one {One row of this month still waits} other {# rows of this month still wait}} for approval.',
  },
  'work.page.wages.nothing': {
    id: 'Tidak ada jam disetujui yang belum dibukukan pada {month}.',
    en: 'No approved hours of {month} are left to book.',
  },
  'work.page.wages.all': { id: 'Jumlah', en: 'Total' },
  'work.page.wages.not_over': {
    id: 'Upah bulan ini dapat dibukukan mulai {date}.',
    en: 'The pay of this month can be booked from {date}.',
  },
  'work.page.wages.go': { id: 'Bukukan upah {month}: {amount}', en: 'Book the pay of {month}: {amount}' },
  'work.page.wages.done.bukukan': {
    id: 'Upah sudah dibukukan sebagai utang kepada anggota. Berikutnya: bayar.',
    en: 'The pay is booked as a debt to the members. Next: pay it.',
  },
  'work.page.wages.done.bayar': { id: 'Pembayaran upah sudah dicatat.', en: 'The payment is recorded.' },
  'work.page.wages.entry': { id: 'Lihat jurnalnya', en: 'See the entry' },
  'work.page.wages.owed': { id: 'Upah yang belum dibayar', en: 'Pay that is owed' },
  'work.page.wages.nobody': { id: 'Tidak ada upah yang terutang.', en: 'No pay is owed.' },
  'work.page.wages.method': { id: 'Cara membayar', en: 'How it is paid' },
  'work.page.wages.method.bank': { id: 'Lewat bank', en: 'By bank' },
  'work.page.wages.method.cash': { id: 'Tunai dari kas', en: 'In cash' },
  'work.page.wages.whom': { id: 'Kepada siapa', en: 'To whom' },
  'work.page.wages.whom.hint': {
    id: 'Kosongkan semua untuk membayar semuanya sekaligus.',
    en: 'Leave all empty to pay everybody at once.',
  },
  'work.page.wages.pay': { id: 'Catat pembayaran', en: 'Record the payment' },
  'work.page.wages.runs': { id: 'Upah yang sudah dibukukan', en: 'Pay booked so far' },
  'work.page.wages.runs.none': { id: 'Belum ada upah yang dibukukan', en: 'No pay was booked yet' },
  'work.page.wages.runs.none.why': {
    id: 'Setujui jam dulu, lalu bukukan upah setelah bulannya berakhir.',
    en: 'Approve hours first, then book the pay once the month is over.',
  },
  'work.page.wages.run_on': { id: 'Dibukukan', en: 'Booked on' },
  'work.page.wages.members': { id: 'Anggota', en: 'Members' },
} as const satisfies Messages;

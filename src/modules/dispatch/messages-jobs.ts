import type { Messages } from '#platform/i18n/messages.ts';

/** What the room says about jobs, offers and days off. */
export const jobMessages = {
  'dispatch.no_such_job': {
    id: 'Pekerjaan ini tidak ada. Muat ulang daftar pekerjaan.',
    en: 'There is no such job. Reload the list.',
  },
  'dispatch.already_accepted': {
    id: 'Pekerjaan ini sudah Anda terima. Lihat di daftar pekerjaan Anda.',
    en: 'You have accepted this job already. It is in your list.',
  },
  'dispatch.already_taken': {
    id: 'Pekerjaan ini sudah diambil anggota lain.',
    en: 'Another member has taken this job.',
  },
  'dispatch.offer_gone': {
    id: 'Tawaran ini tidak berlaku lagi: waktunya habis, pekerjaannya batal, atau sudah ditawarkan kepada anggota lain. Giliran Anda berikutnya tidak berkurang.',
    en: 'This offer is gone: its time was over, the job was cancelled, or it was offered to another member. It costs you nothing next time.',
  },
  'dispatch.not_yours': {
    id: 'Pekerjaan ini bukan pekerjaan Anda.',
    en: 'This job is not yours.',
  },
  'dispatch.changed_meanwhile': {
    id: 'Pekerjaan ini baru saja diubah orang lain. Muat ulang halaman lalu lihat lagi.',
    en: 'Somebody has just changed this job. Reload the page and look again.',
  },
  'dispatch.not_possible_now': {
    id: 'Itu tidak dapat dilakukan: pekerjaan ini {state, select, waiting {masih menunggu pekerja} offered {masih ditawarkan} accepted {sudah diterima} started {sedang dikerjakan} done {sudah selesai} other {sudah dibatalkan}}. Muat ulang halaman.',
    en: 'That is not possible: this job {state, select, waiting {is waiting for a worker} offered {is still offered} accepted {is accepted} started {is under way} done {is done} other {was cancelled}}. Reload the page.',
  },
  'dispatch.starts_on': {
    id: 'Pekerjaan ini baru mulai pada {date}.',
    en: 'This job begins on {date}.',
  },
  'dispatch.not_expired': {
    id: 'Tawaran ini masih berlaku. Tunggu jawabannya, atau tawarkan kepada orang lain dengan alasan.',
    en: 'This offer still stands. Wait for the answer, or offer it to somebody else with a reason.',
  },
  'dispatch.already_with_member': {
    id: 'Pekerjaan ini sudah ada pada {name}.',
    en: '{name} has this job already.',
  },
  'dispatch.not_a_worker': {
    id: '{name} belum menjadi anggota penuh, atau sudah keluar. Pilih anggota lain.',
    en: '{name} is not a full member yet, or has left. Choose another member.',
  },
  'dispatch.away_in_the_past': {
    id: 'Tanggal libur tidak boleh sebelum hari ini ({today}).',
    en: 'Days off cannot begin before today ({today}).',
  },
  'dispatch.away_ends_before': {
    id: 'Tanggal akhir tidak boleh sebelum tanggal mulai ({fromOn}).',
    en: 'The last day cannot be before the first ({fromOn}).',
  },
  'dispatch.no_such_absence': {
    id: 'Libur ini tidak ada, atau sudah lewat.',
    en: 'There is no such absence, or it is over.',
  },

  'dispatch.state.waiting': { id: 'Menunggu pekerja', en: 'Waiting for a worker' },
  'dispatch.state.offered': { id: 'Ditawarkan', en: 'Offered' },
  'dispatch.state.accepted': { id: 'Diterima', en: 'Accepted' },
  'dispatch.state.started': { id: 'Sedang dikerjakan', en: 'Under way' },
  'dispatch.state.done': { id: 'Selesai', en: 'Done' },
  'dispatch.state.cancelled': { id: 'Batal', en: 'Cancelled' },

  'dispatch.step.offered': { id: 'Ditawarkan kepada {name}', en: 'Offered to {name}' },
  'dispatch.step.accepted': { id: '{name} menerima', en: '{name} accepted' },
  'dispatch.step.declined': { id: '{name} menolak', en: '{name} declined' },
  'dispatch.step.expired': { id: '{name} tidak menjawab pada waktunya', en: '{name} did not answer in time' },
  'dispatch.step.given_back': { id: '{name} mengembalikan pekerjaan', en: '{name} gave the job back' },
  'dispatch.step.taken_back': { id: 'Diambil kembali dari {name}', en: 'Taken back from {name}' },
  'dispatch.step.started': { id: '{name} mulai bekerja', en: '{name} began' },
  'dispatch.step.done': { id: '{name} selesai', en: '{name} finished' },
  'dispatch.step.cancelled': { id: 'Dibatalkan', en: 'Cancelled' },

  'dispatch.finding_replay': {
    id: 'Keputusan {decisionId}: bila dihitung ulang hasilnya lain.',
    en: 'Decision {decisionId}: counted again, it comes out differently.',
  },
  'dispatch.finding_weights': {
    id: 'Keputusan {decisionId}: bobotnya bukan bobot anggaran rumah tangga hari itu.',
    en: 'Decision {decisionId}: its weights are not those of the bylaws of that day.',
  },
  'dispatch.finding_offer': {
    id: 'Pekerjaan {jobId}: ditawarkan kepada anggota lain daripada yang diputuskan.',
    en: 'Job {jobId}: offered to another member than was decided.',
  },
  'dispatch.finding_standing': {
    id: 'Pekerjaan {jobId}: keadaannya tidak cocok dengan riwayatnya.',
    en: 'Job {jobId}: where it stands does not follow from its history.',
  },
} as const satisfies Messages;

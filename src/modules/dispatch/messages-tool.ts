import type { Messages } from '#platform/i18n/messages.ts';

/** What the public page that gives out work says. */
export const toolMessages = {
  'dispatch.tool.title': { id: 'Bagi kerja', en: 'Give out work' },
  'dispatch.tool.lead': {
    id: 'Bagi beberapa pekerjaan kepada beberapa orang: yang paling murah dan yang paling adil, berdampingan. Tanpa akun, tidak ada yang disimpan.',
    en: 'Give a few jobs to a few people: the cheapest way and the fairest way, beside each other. No account, nothing is kept.',
  },
  'dispatch.tool.sample': { id: 'Isi dengan contoh', en: 'Fill in an example' },
  'dispatch.tool.workers': { id: 'Orang', en: 'People' },
  'dispatch.tool.workers.hint': {
    id: 'Pendapatan sampai sekarang dan dalam berapa jam siap kerja. Keadilan mengukur pendapatan per jam.',
    en: 'What each has earned so far, and in how many hours of being available. Fairness looks at income an hour.',
  },
  'dispatch.tool.workers.add': { id: 'Tambah orang', en: 'Add a person' },
  'dispatch.tool.worker': { id: 'Orang {number}', en: 'Person {number}' },
  'dispatch.tool.name': { id: 'Nama', en: 'Name' },
  'dispatch.tool.income': { id: 'Pendapatan', en: 'Income' },
  'dispatch.tool.hours': { id: 'Jam', en: 'Hours' },
  'dispatch.tool.jobs': { id: 'Pekerjaan', en: 'Jobs' },
  'dispatch.tool.jobs.hint': {
    id: 'Biaya adalah angka bulat yang ingin dibuat kecil: menit perjalanan, kilometer, atau poin.',
    en: 'A cost is a whole number that should be small: minutes of travel, kilometres, or points.',
  },
  'dispatch.tool.jobs.add': { id: 'Tambah pekerjaan', en: 'Add a job' },
  'dispatch.tool.job': { id: 'Pekerjaan {number}', en: 'Job {number}' },
  'dispatch.tool.job.name': { id: 'Pekerjaan', en: 'Job' },
  'dispatch.tool.pay': { id: 'Upah', en: 'Pay' },
  'dispatch.tool.costs': {
    id: 'Biaya bagi setiap orang; kosong bila tidak dapat mengerjakannya',
    en: 'What it costs each person; empty where he or she cannot do it',
  },
  'dispatch.tool.paste': { id: 'Atau tempel sebagai CSV', en: 'Or paste it as CSV' },
  'dispatch.tool.paste.hint': {
    id: 'Baris pertama: Pekerjaan;Upah;nama-nama. Lalu baris "Pendapatan" dan "Jam", lalu satu baris untuk setiap pekerjaan.',
    en: 'First line: Job;Pay;names. Then a line "Income" and a line "Hours", then one line for each job.',
  },
  'dispatch.tool.go': { id: 'Bagikan', en: 'Give out' },
  'dispatch.tool.again': { id: 'Ubah angkanya', en: 'Change the figures' },

  'dispatch.tool.cheapest': { id: 'Paling murah', en: 'Cheapest' },
  'dispatch.tool.cheapest.lead': {
    id: 'Sebanyak mungkin pekerjaan, dengan jumlah biaya paling kecil.',
    en: 'As many jobs as possible, at the least cost in all.',
  },
  'dispatch.tool.fairest': { id: 'Paling adil', en: 'Fairest' },
  'dispatch.tool.fairest.lead': {
    id: 'Sebanyak mungkin pekerjaan, dengan pendapatan per jam terendah setinggi mungkin, lalu yang terendah kedua, dan seterusnya.',
    en: 'As many jobs as possible, with the lowest income an hour as high as it can be, then the second lowest, and so on.',
  },
  'dispatch.tool.cost.total': { id: 'Jumlah biaya', en: 'Cost in all' },
  'dispatch.tool.cost.of': { id: 'biaya {cost}', en: 'cost {cost}' },
  'dispatch.tool.lowest': { id: 'Terendah per jam', en: 'Lowest an hour' },
  'dispatch.tool.no_job': { id: 'belum mendapat pekerjaan', en: 'no job this time' },
  'dispatch.tool.left': { id: 'Belum ada yang mengerjakan', en: 'Nobody does' },
  'dispatch.tool.hourly': { id: 'Pendapatan per jam sesudahnya', en: 'Income an hour afterwards' },
  'dispatch.tool.hourly.note': { id: 'Yang tebal paling rendah.', en: 'Bold is lowest.' },

  'dispatch.tool.why.title': { id: 'Mengapa bukan saya?', en: 'Why not me?' },
  'dispatch.tool.why.lead': {
    id: 'Pilih orang dan pekerjaan: apa akibatnya bagi pembagian yang paling murah?',
    en: 'Choose a person and a job: what would it do to the cheapest way?',
  },
  'dispatch.tool.why.worker': { id: 'Orang', en: 'Person' },
  'dispatch.tool.why.job': { id: 'Pekerjaan', en: 'Job' },
  'dispatch.tool.why.of': { id: 'Mengapa {worker} tidak mengerjakan {job}?', en: 'Why does {worker} not do {job}?' },
  'dispatch.tool.why.has': {
    id: 'Justru dialah yang mengerjakannya dalam pembagian yang paling murah.',
    en: 'That is just who does it in the cheapest way.',
  },
  'dispatch.tool.why.instead': { id: 'Pekerjaan itu diberikan kepada {instead}.', en: 'The job goes to {instead}.' },
  'dispatch.tool.why.nobody': { id: 'Tidak ada yang mendapat pekerjaan itu.', en: 'Nobody gets that job.' },
  'dispatch.tool.why.regret': {
    id: '{lost, plural, =0 {Bila pasangan ini dipaksakan, jumlah biaya naik {regret}.} other {Bila pasangan ini dipaksakan, # pekerjaan tidak dikerjakan siapa pun.}}',
    en: '{lost, plural, =0 {If this pair were forced, the cost in all would rise by {regret}.} one {If this pair were forced, one job would be done by nobody.} other {If this pair were forced, # jobs would be done by nobody.}}',
  },
  'dispatch.tool.why.cannot': {
    id: 'Orang ini tidak dapat mengerjakan pekerjaan itu: biayanya kosong. Isi biayanya bila sebenarnya dapat.',
    en: 'This person cannot do that job: its cost is empty. Fill in the cost if he or she can.',
  },

  'dispatch.tool.hours_wrong': {
    id: 'Tulis jam siap kerja, lebih dari nol, misalnya 7 atau 7,5.',
    en: 'Write the hours of being available, more than zero, for example 7 or 7.5.',
  },
  'dispatch.tool.cost_wrong': {
    id: 'Tulis biaya sebagai bilangan bulat, atau kosongkan.',
    en: 'Write the cost as a whole number, or leave it empty.',
  },
  'dispatch.tool.nothing': {
    id: 'Tulis paling sedikit satu orang dan satu pekerjaan, masing-masing dengan namanya.',
    en: 'Write at least one person and one job, each with its name.',
  },
  'dispatch.tool.too_many': {
    id: 'Halaman ini membagi paling banyak {most} orang dan {most} pekerjaan. Pakai perintah sokoguru dispatch untuk yang lebih besar.',
    en: 'This page gives out at most {most} people and {most} jobs. Use the command sokoguru dispatch for larger ones.',
  },
  'dispatch.tool.at_line': { id: 'Baris {line}, {column}: {message}', en: 'Line {line}, {column}: {message}' },
} as const satisfies Messages;

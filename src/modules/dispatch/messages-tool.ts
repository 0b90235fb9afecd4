import type { Messages } from '#platform/i18n/messages.ts';

/** What the public page that gives out work says. */
export const toolMessages = {
  'dispatch.tool.title': { id: 'Bagi kerja', en: 'Give out work' },
  'dispatch.tool.lead': {
    id: 'Bagi beberapa pekerjaan kepada beberapa orang: yang paling murah dan yang paling adil, berdampingan. Tanpa akun, tidak ada yang disimpan.',
    en: 'Give a few jobs to a few people: the cheapest way and the fairest way, beside each other. No account, nothing is kept.',
  },
  'dispatch.tool.empty': { id: 'Mulai dari orang dan pekerjaan', en: 'Begin with people and jobs' },
  'dispatch.tool.empty.how': {
    id: 'Tulis di bawah siapa yang dapat bekerja dan pekerjaan apa yang ada, atau pilih berkas CSV, lalu tekan Bagikan.',
    en: 'Write below who can work and which jobs there are, or choose a CSV file, and press Give out.',
  },
  'dispatch.tool.sample': { id: 'Lihat contoh yang sudah dibagi', en: 'Look at an example that is given out' },
  'dispatch.tool.sample.is': {
    id: 'Ini sebuah contoh: empat orang, empat pekerjaan; biayanya menit perjalanan.',
    en: 'This is an example: four people, four jobs; the costs are minutes of travel.',
  },
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
  'dispatch.tool.paste': { id: 'Atau dari CSV: berkas atau tempelan', en: 'Or from CSV: a file or a paste' },
  'dispatch.tool.file': { id: 'Berkas CSV', en: 'A CSV file' },
  'dispatch.tool.paste.label': { id: 'Atau tempel isinya', en: 'Or paste its text' },
  'dispatch.tool.paste.hint': {
    id: 'Baris pertama: Pekerjaan;Upah;nama-nama. Lalu baris "Pendapatan" dan "Jam", lalu satu baris untuk setiap pekerjaan; sel kosong berarti tidak dapat. Pemisahnya boleh titik koma, koma, atau tab.',
    en: 'First line: Job;Pay;names. Then a line "Income" and a line "Hours", then one line for each job; an empty cell means cannot. Separated by semicolons, commas or tabs.',
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
  'dispatch.tool.evenness': { id: 'Seberapa merata', en: 'How even' },
  'dispatch.tool.gini': {
    id: 'Gini {gini}: ambil dua orang secara acak, pendapatan per jamnya berbeda rata-rata {gap}% dari rata-rata semua. 0 berarti sama semua.',
    en: 'Gini {gini}: take two people by chance, and their incomes an hour differ by {gap}% of the mean on average. 0 means all alike.',
  },
  'dispatch.tool.jain': {
    id: 'Jain {jain}: semerata seandainya {sharers} dari {people} orang mendapat sama banyak dan yang lain tidak mendapat apa-apa. 1 berarti sama semua.',
    en: 'Jain {jain}: as even as if {sharers} of {people} people had the same and the others nothing. 1 means all alike.',
  },

  'dispatch.tool.why.title': { id: 'Mengapa bukan saya?', en: 'Why not me?' },
  'dispatch.tool.why.lead': {
    id: 'Pilih orang dan pekerjaan: apa akibatnya bagi pembagian yang paling murah dan yang paling adil?',
    en: 'Choose a person and a job: what would it do to the cheapest way and to the fairest?',
  },
  'dispatch.tool.why.go': { id: 'Tanyakan', en: 'Ask' },
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
  'dispatch.tool.why.as_fair': {
    id: 'Ada pembagian yang sama adilnya dengan pasangan ini.',
    en: 'There is a way with this pair that is just as fair.',
  },
  'dispatch.tool.why.less_fair': {
    id: '{lost, plural, =0 {Dalam pembagian yang paling adil, pendapatan per jam {place, plural, =1 {terendah} other {terendah ke-#}} menjadi {after}, bukan {before}.} other {Dalam pembagian yang paling adil pun # pekerjaan tidak dikerjakan siapa pun.}}',
    en: '{lost, plural, =0 {In the fairest way the {place, plural, =1 {lowest} =2 {second lowest} =3 {third lowest} other {#th lowest}} income an hour would be {after} instead of {before}.} one {In the fairest way too one job would be done by nobody.} other {In the fairest way too # jobs would be done by nobody.}}',
  },
  'dispatch.tool.why.cannot': {
    id: 'Orang ini tidak dapat mengerjakan pekerjaan itu: biayanya kosong. Isi biayanya bila sebenarnya dapat.',
    en: 'This person cannot do that job: its cost is empty. Fill in the cost if he or she can.',
  },

  'dispatch.tool.nobody_may': {
    id: 'Semua biaya kosong, jadi tidak seorang pun dapat mengerjakan apa pun. Isi biaya bagi orang yang dapat.',
    en: 'All costs are empty, so nobody can do anything. Fill in the cost for whoever can.',
  },
  'dispatch.tool.worker_twice': {
    id: '{worker} tertulis dua kali. Beri nama yang berbeda, atau hapus salah satunya.',
    en: '{worker} stands here twice. Give them different names, or delete one.',
  },
  'dispatch.tool.line_too_long': {
    id: 'Baris {line} punya lebih banyak sel daripada baris pertama. Tambahkan namanya di baris pertama, atau hapus sel yang lebih.',
    en: 'Line {line} has more cells than the first line. Add the name to the first line, or delete the extra cells.',
  },
  'dispatch.tool.too_long': {
    id: 'Teks ini terlalu panjang: halaman ini membaca paling banyak {most} huruf. Pakai perintah sokoguru dispatch.',
    en: 'This text is too long: the page reads at most {most} characters. Use the command sokoguru dispatch.',
  },
  'dispatch.tool.far_too_large': {
    id: 'Kiriman ini lebih besar daripada yang dapat diterima halaman ini, jadi tidak dibaca. Tekan tombol kembali di peramban: ketikan Anda masih ada di sana.',
    en: 'This is larger than the page takes, so it was not read. Press the back button of the browser: what you typed is still there.',
  },
  'dispatch.tool.not_text': {
    id: 'Berkas ini bukan teks CSV. Di Excel atau LibreOffice pilih Simpan sebagai, lalu CSV UTF-8.',
    en: 'This file is no CSV text. In Excel or LibreOffice choose Save as, then CSV UTF-8.',
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

import type { Messages } from '#platform/i18n/messages.ts';
import { jobMessages } from './messages-jobs.ts';
import { toolMessages } from './messages-tool.ts';

/** What the dispatch room says. */
export const messages = {
  ...jobMessages,
  ...toolMessages,
  'dispatch.usage': {
    id: 'Perintah belum lengkap atau memuat pilihan yang tidak dikenal. Cara pakai: {usage}',
    en: 'The command is incomplete or has an unknown option. Usage: {usage}',
  },
  'dispatch.not_utf8': {
    id: 'Berkas ini bukan teks UTF-8. Simpan ulang sebagai teks UTF-8.',
    en: 'This file is not UTF-8 text. Save it again as UTF-8 text.',
  },
  'dispatch.not_json': {
    id: 'Berkas ini bukan JSON yang utuh: berhenti di baris {line}. Periksa apakah berkas terpotong.',
    en: 'This file is not whole JSON: it breaks off at line {line}. Check whether the file was cut.',
  },
  'dispatch.key_twice': {
    id: 'Nama "{key}" tertulis dua kali (baris {line}). Hapus salah satunya.',
    en: 'The name "{key}" is written twice (line {line}). Remove one of them.',
  },
  'dispatch.field_missing': {
    id: 'Isian {field} belum ada. Tambahkan, lalu coba lagi.',
    en: 'The field {field} is missing. Add it and try again.',
  },
  'dispatch.field_wrong': {
    id: 'Isian {field} tidak dapat dibaca. Periksa apakah nilainya benar dan bulat.',
    en: 'The field {field} cannot be read. Check that its value is right and whole.',
  },
  'dispatch.not_a_list': {
    id: '{field} harus berupa daftar: satu baris untuk setiap pekerjaan, satu biaya untuk setiap pekerja.',
    en: '{field} must be a list: one row for each job, one cost for each worker.',
  },
  'dispatch.cost_not_whole': {
    id: 'Biaya {value} bukan bilangan bulat. Tulis bilangan bulat, atau null untuk pasangan yang dilarang.',
    en: 'The cost {value} is not a whole number. Write a whole number, or null for a forbidden pair.',
  },
  'dispatch.number_too_large': {
    id: 'Bilangan {value} terlalu besar untuk dihitung tepat: paling besar 9007199254740991 (53 bit).',
    en: 'The number {value} is too large to be computed exactly: at most 9007199254740991 (53 bits).',
  },
  'dispatch.costs_too_wide': {
    id: 'Biaya dari {least} sampai {greatest} terlalu besar untuk dijumlahkan tepat. Untuk ukuran ini, selisih paling besar {span} dan nilai paling besar {greatestAllowed}. Pakai satuan yang lebih besar.',
    en: 'Costs from {least} to {greatest} are too large to be added exactly. At this size they may lie at most {span} apart and be at most {greatestAllowed}. Use a larger unit.',
  },
  'dispatch.matrix_ragged': {
    id: 'Baris ini berisi {found} biaya, seharusnya {expected} seperti baris pertama.',
    en: 'This row has {found} costs, but should have {expected} like the first row.',
  },
  'dispatch.nobody_may': {
    id: 'Semua pasangan dilarang (null), sehingga tidak ada pekerjaan yang dapat dibagi. Isi biaya untuk pasangan yang boleh.',
    en: 'Every pair is forbidden (null), so no job can be given out. Fill in the cost of the pairs that are allowed.',
  },
  'dispatch.matrix_too_large': {
    id: 'Terlalu banyak pasangan: {pairs}, paling banyak {limit}. Bagi menjadi beberapa daftar.',
    en: 'Too many pairs: {pairs}, at most {limit}. Divide them into several lists.',
  },
  'dispatch.size_differs': {
    id: '{field} tertulis {stated}, tetapi daftar biaya berisi {found}. Periksa apakah berkas terpotong.',
    en: '{field} is stated as {stated}, but the costs have {found}. Check whether the file was cut.',
  },
  'dispatch.not_a_number': {
    id: '"{found}" di baris {line} bukan bilangan. Bilangan dipisahkan spasi, tanpa koma atau titik koma.',
    en: '"{found}" in line {line} is not a number. Part numbers by blanks, without commas or semicolons.',
  },
  'dispatch.count_wrong': {
    id: 'Berkas berisi {found} biaya, seharusnya {expected} (berakhir di baris {line}). Periksa apakah berkas terpotong.',
    en: 'The file has {found} costs, but should have {expected} (it ends at line {line}). Check whether the file was cut.',
  },
  'dispatch.numbers_missing': {
    id: 'Baris {line} berisi {found} bilangan, seharusnya {expected}. Periksa apakah berkas terpotong.',
    en: 'Line {line} has {found} numbers, but should have {expected}. Check whether the file was cut.',
  },
  'dispatch.pair_unreadable': {
    id: '"{found}" bukan pasangan. Tulis nomor pekerjaan dan pekerja mulai dari 0, misalnya 3,7.',
    en: '"{found}" is not a pair. Write the numbers of job and worker from 0 on, for example 3,7.',
  },
  'dispatch.pair_outside': {
    id: 'Pasangan {job},{worker} tidak ada: ada {jobs} pekerjaan dan {workers} pekerja, dihitung dari 0.',
    en: 'There is no pair {job},{worker}: there are {jobs} jobs and {workers} workers, counted from 0.',
  },
  'dispatch.pair_forbidden': {
    id: 'Pekerja {worker} tidak boleh mengerjakan pekerjaan {job}, jadi pasangan ini tidak dapat dipaksakan.',
    en: 'Worker {worker} may not do job {job}, so this pair cannot be forced.',
  },
  'dispatch.batch_too_large': {
    id: 'Terlalu banyak sekaligus: {count}, paling banyak {limit} pekerja dan pekerjaan. Bagi menurut wilayah atau jam.',
    en: 'Too many at once: {count}, at most {limit} workers and jobs. Divide them by area or hour.',
  },
  'dispatch.worker_twice': {
    id: 'Pekerja {worker} tertulis dua kali. Hapus salah satunya.',
    en: 'Worker {worker} is listed twice. Remove one of them.',
  },
  'dispatch.job_twice': {
    id: 'Pekerjaan {job} tertulis dua kali. Hapus salah satunya.',
    en: 'Job {job} is listed twice. Remove one of them.',
  },
  'dispatch.worker_unknown': {
    id: 'Pekerja {worker} tidak ada di daftar pekerja.',
    en: 'Worker {worker} is not in the list of workers.',
  },
  'dispatch.job_unknown': {
    id: 'Pekerjaan {job} tidak ada di daftar pekerjaan.',
    en: 'Job {job} is not in the list of jobs.',
  },
  'dispatch.minutes_not_positive': {
    id: 'Menit siap kerja pekerja {worker} harus paling sedikit 1; tanpa itu pendapatan per jam tidak dapat dihitung.',
    en: 'The minutes online of worker {worker} must be at least 1; income per hour cannot be computed without them.',
  },
  'dispatch.amount_negative': {
    id: 'Pendapatan dan bayaran tidak boleh kurang dari nol.',
    en: 'Income and pay may not be below zero.',
  },
  'dispatch.audit_empty': {
    id: 'Tidak ada pekerja di berkas ini. Tambahkan paling sedikit satu baris.',
    en: 'There is no worker in this file. Add at least one row.',
  },
  'dispatch.csv_broken': {
    id: 'Baris {line} tidak dapat dibaca sebagai CSV. Periksa tanda kutipnya.',
    en: 'Line {line} cannot be read as CSV. Check its quotation marks.',
  },
  'dispatch.csv_column_missing': {
    id: 'Kolom {column} tidak ada di baris judul (baris {line}).',
    en: 'The column {column} is missing from the header (line {line}).',
  },
  'dispatch.csv_column_twice': {
    id: 'Kolom {column} ada dua di baris judul (baris {line}). Hapus salah satunya.',
    en: 'The column {column} stands twice in the header (line {line}). Remove one of them.',
  },
  'dispatch.csv_columns_differ': {
    id: 'Baris {line} berisi {found} kolom, seharusnya {expected}. Periksa apakah berkas terpotong.',
    en: 'Line {line} has {found} columns, but should have {expected}. Check whether the file was cut.',
  },
  'dispatch.csv_not_whole': {
    id: '{column} di baris {line} adalah "{value}", bukan bilangan bulat. Tulis angka saja, tanpa titik atau koma.',
    en: '{column} in line {line} is "{value}", not a whole number. Write digits only, without dots or commas.',
  },
  'dispatch.format_unknown': {
    id: 'Bentuk berkas "{format}" tidak dikenal. Pilih salah satu: {allowed}.',
    en: 'The file format "{format}" is not known. Choose one of: {allowed}.',
  },
  'dispatch.route_file_short': {
    id: 'Berkas berhenti di baris {line} sebelum ada depot dan armada. Periksa apakah berkas terpotong atau bentuknya lain.',
    en: 'The file ends at line {line} before depot and fleet. Check whether it was cut or has another format.',
  },
  'dispatch.fleet_wrong': {
    id: 'Baris {line} harus menyebut jumlah kendaraan (bulat, lebih dari 0), muatan dan kecepatan.',
    en: 'Line {line} must state the number of vehicles (whole, above 0), the capacity and the speed.',
  },
  'dispatch.too_many_stops': {
    id: 'Terlalu banyak perhentian: {count}, paling banyak {limit}. Bagi menurut wilayah.',
    en: 'Too many stops: {count}, at most {limit}. Divide them by area.',
  },
  'dispatch.stop_twice': {
    id: 'Perhentian {stop} tertulis dua kali. Hapus salah satunya.',
    en: 'Stop {stop} is listed twice. Remove one of them.',
  },
  'dispatch.window_reversed': {
    id: 'Jam perhentian {stop} berakhir sebelum dimulai. Periksa jamnya.',
    en: 'The time window of stop {stop} ends before it begins. Check its times.',
  },
  'dispatch.stop_too_heavy': {
    id: 'Muatan perhentian {stop} melebihi satu kendaraan. Bagi muatannya.',
    en: 'The load of stop {stop} is more than one vehicle carries. Divide the load.',
  },
  'dispatch.stop_unreachable': {
    id: 'Perhentian {stop} tidak mungkin dilayani tepat waktu, bahkan oleh kendaraan sendiri. Longgarkan jamnya.',
    en: 'Stop {stop} cannot be served in time, not even by a vehicle of its own. Widen its time window.',
  },
  'dispatch.pair_broken': {
    id: 'Perhentian {stop} tidak punya pasangan ambil dan antar yang cocok (nomor dan muatan).',
    en: 'Stop {stop} has no matching pickup and delivery (number and load).',
  },
  'dispatch.too_few_vehicles': {
    id: 'Tidak ditemukan rute untuk {vehicles} kendaraan; dengan {needed} kendaraan bisa. Tambah kendaraan atau longgarkan jam.',
    en: 'No routes were found for {vehicles} vehicles; {needed} would do. Add vehicles or widen time windows.',
  },
  'dispatch.rule_not_whole': {
    id: 'Aturan {field} bernilai {value}; harus bilangan bulat dari nol, dan tidak terlalu besar.',
    en: 'The rule {field} is {value}; it must be a whole number from zero on, and not too large.',
  },
  'dispatch.member_twice': {
    id: 'Anggota {member} tertulis dua kali di antara calon. Hapus salah satunya.',
    en: 'Member {member} is listed twice among the candidates. Remove one of them.',
  },
  'dispatch.window_negative': {
    id: 'Pendapatan atau menit kerja anggota {member} kurang dari nol. Perbaiki catatannya.',
    en: 'The earnings or minutes of member {member} are below zero. Correct the record.',
  },
  'dispatch.declined_this_job': {
    id: 'Anda menolak, tidak menjawab, atau mengembalikan pekerjaan ini. Itu hanya berlaku untuk pekerjaan ini.',
    en: 'You declined this job, did not answer, or gave it back. That counts for this job alone.',
  },
  'dispatch.not_available': {
    id: 'Anda menyatakan tidak bekerja pada {date}.',
    en: 'You said that you take no work on {date}.',
  },
  'dispatch.lacks_skill': {
    id: 'Pekerjaan ini meminta keahlian {skill}, yang belum tercatat pada Anda.',
    en: 'This job asks for the skill {skill}, which is not recorded for you yet.',
  },
  'dispatch.overlaps_job': {
    id: 'Anda sudah punya pekerjaan pada {date} di jam itu, atau jaraknya kurang dari {buffer} menit.',
    en: 'You already have a job on {date} at that hour, or less than {buffer} minutes away from it.',
  },
  'dispatch.rest_too_short': {
    id: 'Istirahat Anda dari pekerjaan {date} kurang dari {rest} menit.',
    en: 'Your rest from the job of {date} would be shorter than {rest} minutes.',
  },
  'dispatch.over_daily_minutes': {
    id: 'Kerja Anda hari itu akan menjadi {planned} menit; batasnya {limit} menit.',
    en: 'Your work on that day would be {planned} minutes; the limit is {limit} minutes.',
  },
  'dispatch.not_considered': {
    id: 'Anda tidak ada di antara calon untuk pekerjaan ini. Tanyakan kepada pengurus.',
    en: 'You were not among the candidates for this job. Ask the board.',
  },
  'dispatch.fewer_points': {
    id: 'Poin Anda {own}, poin yang terpilih {chosen} (makin besar makin dulu). Pendapatan: {ownEarnings} dan {chosenEarnings}; jam kerja: {ownHours} dan {chosenHours}; lama menunggu: {ownWaiting} dan {chosenWaiting}.',
    en: 'You have {own} points, the chosen member {chosen} (more goes first). Earnings: {ownEarnings} and {chosenEarnings}; hours: {ownHours} and {chosenHours}; waiting: {ownWaiting} and {chosenWaiting}.',
  },
  'dispatch.equal_points_waited_less': {
    id: 'Poin sama ({points}). Yang menunggu lebih lama didahulukan: Anda {own} hari, yang terpilih {chosen} hari.',
    en: 'Equal points ({points}). Who waited longer goes first: you {own} days, the chosen member {chosen} days.',
  },
  'dispatch.equal_points_worked_more': {
    id: 'Poin dan lama menunggu sama ({points}). Yang lebih sedikit bekerja didahulukan: Anda {own} menit, yang terpilih {chosen} menit.',
    en: 'Equal points ({points}) and equal waiting. Who worked less goes first: you {own} minutes, the chosen member {chosen} minutes.',
  },
  'dispatch.equal_points_higher_number': {
    id: 'Semua sama ({points} poin). Nomor anggota yang lebih kecil didahulukan; nomor Anda {own}.',
    en: 'All is equal ({points} points). The lower member number goes first; yours is {own}.',
  },
} as const satisfies Messages;

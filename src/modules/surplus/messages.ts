import type { Messages } from '#platform/i18n/messages.ts';
import { pageMessages } from './messages-pages.ts';
import { yearMessages } from './messages-year.ts';

/** What the surplus room says. */
export const messages = {
  ...yearMessages,
  ...pageMessages,
  'surplus.pools_not_whole': {
    id: 'Jumlah semua bagian SHU harus 100% (10.000 bps), tetapi jumlahnya {sum, number} bps. Ubah persentase sampai jumlahnya pas.',
    en: 'The surplus pools must sum to 100% (10,000 bps), but they sum to {sum, number} bps. Change the percentages until they fit.',
  },
  'surplus.parts_not_whole': {
    id: 'Bagian-bagian di dalam "{pool}" harus berjumlah 10.000 bps, tetapi jumlahnya {sum, number} bps. Ubah sampai pas.',
    en: 'The parts of "{pool}" must sum to 10,000 bps, but they sum to {sum, number} bps. Change them until they fit.',
  },
  'surplus.groups_not_whole': {
    id: 'Bagian kelompok di dalam "{pool}" harus berjumlah 10.000 bps, tetapi jumlahnya {sum, number} bps. Ubah sampai pas.',
    en: 'The groups of "{pool}" must sum to 10,000 bps, but they sum to {sum, number} bps. Change them until they fit.',
  },
  'surplus.bps_out_of_range': {
    id: 'Bagian "{pool}" tertulis {bps}. Tulis bilangan bulat dari 0 sampai 10.000 bps; 2,5% adalah 250.',
    en: 'The part of "{pool}" is written {bps}. Write a whole number from 0 to 10,000 bps; 2.5% is 250.',
  },
  'surplus.pool_key_twice': {
    id: 'Kunci "{pool}" dipakai dua kali. Beri setiap bagian SHU kunci sendiri.',
    en: 'The key "{pool}" is used twice. Give every pool a key of its own.',
  },
  'surplus.parent_unknown': {
    id: '"{pool}" adalah bagian dari "{of}", tetapi "{of}" tidak ada. Periksa ejaannya atau tambahkan bagian itu.',
    en: '"{pool}" is a part of "{of}", but there is no "{of}". Check the spelling or add that pool.',
  },
  'surplus.pools_in_circle': {
    id: '"{pool}" pada akhirnya menjadi bagian dari dirinya sendiri. Putuskan lingkaran itu: salah satu harus bagian dari SHU.',
    en: '"{pool}" is in the end a part of itself. Break the circle: one of the pools must be a part of the surplus.',
  },
  'surplus.parent_divides_itself': {
    id: '"{pool}" sudah terbagi ke bagian-bagiannya, maka tidak boleh punya dasar atau kelompok sendiri. Hapus salah satu.',
    en: '"{pool}" is already divided into its parts, so it has no base or groups of its own. Remove one of the two.',
  },
  'surplus.base_and_groups': {
    id: '"{pool}" punya dasar sekaligus kelompok. Pakai salah satu; dasar di dalam kelompok ditulis pada kelompoknya.',
    en: '"{pool}" has a base and groups. Use one of them; the base within a group is written with the group.',
  },
  'surplus.target_missing': {
    id: 'Belum dikatakan ke mana "{pool}" pergi. Tulis "to": members (anggota), fund (dana), atau reserve (cadangan).',
    en: 'It is not said where "{pool}" goes. Write "to": members, fund or reserve.',
  },
  'surplus.target_unknown': {
    id: 'Tujuan ini tidak dikenal. Tulis members (anggota), fund (dana), atau reserve (cadangan).',
    en: 'This target is not known. Write members, fund or reserve.',
  },
  'surplus.base_missing': {
    id: '"{pool}" untuk anggota, tetapi dasar pembagiannya belum ada. Tulis "by" (misalnya "capital" atau "equal") atau "groups".',
    en: '"{pool}" goes to members, but by which base is not said. Write "by" (for instance "capital" or "equal") or "groups".',
  },
  'surplus.base_without_members': {
    id: '"{pool}" tidak dibagi kepada anggota, maka tidak memerlukan dasar atau kelompok. Hapus itu, atau tulis "to": "members".',
    en: '"{pool}" is not divided among members, so it needs no base or groups. Remove them, or write "to": "members".',
  },
  'surplus.group_key_twice': {
    id: 'Kelompok "{group}" tertulis dua kali di "{pool}". Gabungkan keduanya.',
    en: 'The group "{group}" stands twice in "{pool}". Put the two together.',
  },
  'surplus.base_unknown': {
    id: 'Dasar "{base}" dari "{pool}" tidak ada pada anggota mana pun. Yang ada: {known}. Periksa ejaannya.',
    en: 'No member has the base "{base}" of "{pool}". There is: {known}. Check the spelling.',
  },
  'surplus.base_reserved': {
    id: 'Nama dasar "{base}" sudah berarti bagi rata. Beri dasar ini nama lain.',
    en: 'The base name "{base}" already means an equal share. Give this base another name.',
  },
  'surplus.base_negative': {
    id: 'Dasar "{base}" dari {name} tertulis {value}. Dasar tidak boleh kurang dari nol.',
    en: 'The base "{base}" of {name} is written {value}. A base may not be below zero.',
  },
  'surplus.total_negative': {
    id: 'Jumlah "{base}" tertulis {total}. Jumlah tidak boleh kurang dari nol.',
    en: 'The total of "{base}" is written {total}. A total may not be below zero.',
  },
  'surplus.total_unknown': {
    id: 'Jumlah "{base}" tidak dipakai oleh bagian SHU mana pun. Yang dipakai: {known}. Periksa ejaannya atau hapus.',
    en: 'No pool uses the total of "{base}". In use are: {known}. Check the spelling or remove it.',
  },
  'surplus.total_below_members': {
    id: 'Jumlah "{base}" tertulis {total, number}, tetapi anggota yang terdaftar untuk "{pool}" saja sudah {listed, number}. Perbaiki salah satu.',
    en: 'The total of "{base}" is written {total, number}, but the members listed for "{pool}" alone have {listed, number}. Correct one of them.',
  },
  'surplus.total_of_several_groups': {
    id: 'Jumlah "{base}" dipakai untuk beberapa kelompok, jadi tidak jelas untuk siapa. Daftarkan semua anggota dan hapus jumlah ini.',
    en: 'The total of "{base}" is used for several groups, so it is not clear for whom. List all members and remove this total.',
  },
  'surplus.member_number_twice': {
    id: 'Nomor anggota {number} ({name}) tertulis dua kali. Setiap anggota tampil satu kali.',
    en: 'The member number {number} ({name}) stands twice. Every member appears once.',
  },
  'surplus.member_number_wrong': {
    id: 'Nomor anggota harus bilangan bulat mulai dari 1.',
    en: 'A member number is a whole number from 1.',
  },
  'surplus.group_missing': {
    id: '{name} belum punya kelompok, padahal "{pool}" dibagi menurut kelompok: {groups}. Isi "group".',
    en: '{name} has no group, but "{pool}" is divided between groups: {groups}. Fill in "group".',
  },
  'surplus.group_unknown': {
    id: 'Kelompok "{group}" dari {name} tidak ada di "{pool}". Pilih salah satu: {groups}.',
    en: 'The group "{group}" of {name} is not in "{pool}". Choose one of: {groups}.',
  },
  'surplus.loss_bearer_unknown': {
    id: 'Penanggung rugi "{lossTo}" tidak dikenal. Pilih salah satu: {allowed}.',
    en: 'The bearer of a loss "{lossTo}" is not known. Choose one of: {allowed}.',
  },
  'surplus.rounding_unknown': {
    id: 'Cara pembulatan ini tidak dikenal. Tulis largest-remainder (sisa terbesar) atau floor (ke bawah).',
    en: 'This rounding is not known. Write largest-remainder or floor.',
  },
  'surplus.amount_not_whole': {
    id: 'Tulis bilangan bulat sebagai teks, misalnya "150000": tanpa titik, koma, atau pecahan, dan di dalam tanda kutip.',
    en: 'Write a whole number as text, for example "150000": no separators, no decimals, and in quotation marks.',
  },
  'surplus.case_not_json': {
    id: 'Berkas ini bukan JSON yang utuh{line, select, none {} other { (baris {line}, kolom {column})}}. Periksa koma dan tanda kutipnya.',
    en: 'This file is not complete JSON{line, select, none {} other { (line {line}, column {column})}}. Check its commas and quotation marks.',
  },
  'surplus.input_missing': {
    id: 'Sebutkan berkas kasusnya: sokoguru surplus split --input kasus.json',
    en: 'Name the file of the case: sokoguru surplus split --input case.json',
  },
  'surplus.option_wrong': {
    id: 'Perintah ini tidak dimengerti. Tulis: {usage}',
    en: 'This command is not understood. Write: {usage}',
  },
  'surplus.members_given_twice': {
    id: 'Anggota ada di berkas kasus dan di lembar anggota. Hapus salah satu, supaya jelas mana yang berlaku.',
    en: 'Members stand in the case and in the sheet. Remove one of them, so that it is clear which counts.',
  },
  'surplus.member_unknown': {
    id: 'Tidak ada anggota bernomor {number} dalam pembagian ini.',
    en: 'There is no member with the number {number} in this division.',
  },
  'surplus.pool_without_shares': {
    id: '"{pool}" bukan bagian SHU yang dibagi kepada anggota.',
    en: '"{pool}" is not a pool that is divided among members.',
  },

  'surplus.sheet_unreadable': {
    id: 'Lembar ini tidak dapat dibaca. Simpan lagi sebagai .xlsx atau "CSV UTF-8", lalu coba lagi.',
    en: 'This sheet cannot be read. Save it again as .xlsx or "CSV UTF-8", then try again.',
  },
  'surplus.sheet_line_broken': {
    id: 'Baris {line}: tanda kutipnya tidak lengkap. Perbaiki baris itu, lalu coba lagi.',
    en: 'Line {line}: a quotation mark is open or misplaced. Correct that line, then try again.',
  },
  'surplus.sheet_empty': {
    id: 'Lembar ini tidak berisi anggota. Baris pertama berisi judul kolom, lalu satu baris untuk setiap anggota.',
    en: 'This sheet has no members. The first line holds the column titles, then comes one line for each member.',
  },
  'surplus.sheet_column_missing': {
    id: 'Baris {line}: kolom "{column}" tidak ada. Tambahkan judul kolom itu.',
    en: 'Line {line}: there is no column "{column}". Add that column title.',
  },
  'surplus.sheet_column_twice': {
    id: 'Baris {line}: judul kolom "{column}" tertulis dua kali. Beri nama lain pada salah satunya.',
    en: 'Line {line}: the column title "{column}" stands twice. Rename one of them.',
  },
  'surplus.sheet_cell_without_column': {
    id: 'Baris {line}: "{value}" tidak punya judul kolom. Mungkin ada koma di dalam angka atau nama; beri tanda kutip.',
    en: 'Line {line}: "{value}" has no column title. There may be a comma within a number or a name; put it in quotation marks.',
  },
  'surplus.sheet_number_wrong': {
    id: 'Baris {line}: nomor anggota "{value}" harus bilangan bulat mulai dari 1.',
    en: 'Line {line}: the member number "{value}" must be a whole number from 1.',
  },
  'surplus.sheet_name_missing': {
    id: 'Baris {line}: nama anggota belum diisi.',
    en: 'Line {line}: the name of the member is missing.',
  },
  'surplus.sheet_amount_unclear': {
    id: 'Baris {line}, kolom "{column}": "{value}" bukan bilangan bulat yang jelas. Tulis misalnya 150000 atau 150.000.',
    en: 'Line {line}, column "{column}": "{value}" is not a clear whole number. Write for example 150000 or 150.000.',
  },
  'surplus.sheet_too_long': {
    id: 'Lembar .xlsx hanya memuat {most, number} anggota. Pakai CSV.',
    en: 'A sheet of .xlsx holds {most, number} members. Use CSV.',
  },

  'surplus.nothing_to_share': {
    id: 'SHU tahun ini nol: tidak ada yang dibagi.',
    en: 'The surplus is zero this year: there is nothing to divide.',
  },
  'surplus.loss_to_reserve': {
    id: 'Tahun ini rugi Rp{loss, number}; ditutup dari dana cadangan.',
    en: 'This year is a loss of Rp{loss, number}; the reserve covers it.',
  },
  'surplus.loss_carried_forward': {
    id: 'Tahun ini rugi Rp{loss, number}; menjadi beban tahun depan.',
    en: 'This year is a loss of Rp{loss, number}; next year begins with it.',
  },
  'surplus.loss_borne': {
    id: 'Tahun ini rugi Rp{loss, number}; ditanggung oleh "{to}".',
    en: 'This year is a loss of Rp{loss, number}; "{to}" bears it.',
  },
  'surplus.pool_without_claims': {
    id: 'Tidak ada anggota yang punya "{by}", maka Rp{undistributed, number} dari "{pool}" belum dibagi. Rapat anggota memutuskan ke mana.',
    en: 'No member has any "{by}", so Rp{undistributed, number} of "{pool}" stay undistributed. The general meeting decides where they go.',
  },
  'surplus.group_without_claims': {
    id: 'Kelompok "{group}" tidak punya "{by}", maka Rp{undistributed, number} dari "{pool}" belum dibagi. Rapat anggota memutuskan ke mana.',
    en: 'The group "{group}" has no "{by}", so Rp{undistributed, number} of "{pool}" stay undistributed. The general meeting decides where they go.',
  },
  'surplus.members_not_listed': {
    id: 'Rp{undistributed, number} dari "{pool}" adalah hak anggota yang tidak ada dalam daftar ini.',
    en: 'Rp{undistributed, number} of "{pool}" belong to members who are not in this list.',
  },
  'surplus.rest_to_reserve': {
    id: 'Sisa pembulatan ke bawah, Rp{rest, number}, masuk dana cadangan.',
    en: 'The rest of rounding down, Rp{rest, number}, goes to the reserve.',
  },
  'surplus.base_not_used': {
    id: 'Dasar "{base}" tidak dipakai oleh bagian SHU mana pun. Bila itu salah ketik, perbaiki.',
    en: 'No pool divides by the base "{base}". If it is mistyped, correct it.',
  },

  'surplus.table.pool': { id: 'Bagian', en: 'Pool' },
  'surplus.table.percent': { id: 'Persen', en: 'Percent' },
  'surplus.table.amount': { id: 'Jumlah', en: 'Amount' },
  'surplus.table.distributed': { id: 'Dibagikan', en: 'Distributed' },
  'surplus.table.undistributed': { id: 'Belum dibagi', en: 'Undistributed' },
  'surplus.table.number': { id: 'Nomor', en: 'Number' },
  'surplus.table.name': { id: 'Nama', en: 'Name' },
  'surplus.table.group': { id: 'Kelompok', en: 'Group' },
  'surplus.table.total': { id: 'Jumlah SHU', en: 'Total' },
  'surplus.table.payable': { id: 'Hak anggota', en: 'Payable' },
  'surplus.table.more': {
    id: '… dan {count, number} anggota lagi. Pakai --csv atau --xlsx untuk daftar lengkap.',
    en: '… and {count, number} more members. Use --csv or --xlsx for the full list.',
  },
  'surplus.table.whole': {
    id: 'Jumlah semua bagian Rp{sum, number} sama dengan SHU.',
    en: 'All pools together, Rp{sum, number}, equal the surplus.',
  },
} as const satisfies Messages;

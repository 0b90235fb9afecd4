import type { Messages } from '#platform/i18n/messages.ts';
import type { RefusingCode } from './domain/check/codes.ts';

/** What stands in the way of adoption. Labels and values come in both languages, each sentence takes its own. */
export const findingMessages = {
  'bylaws.below_law': {
    id: '{labelId}: {valueId} kurang dari yang diharuskan {sourceId}, yaitu paling sedikit {limitId}. Naikkan nilainya.',
    en: '{labelEn}: {valueEn} is less than {sourceEn} asks for, at least {limitEn}. Raise it.',
  },
  'bylaws.above_law': {
    id: '{labelId}: {valueId} melebihi batas {sourceId}, yaitu paling banyak {limitId}. Turunkan nilainya.',
    en: '{labelEn}: {valueEn} is more than {sourceEn} allows, at most {limitEn}. Lower it.',
  },
  'bylaws.too_few_founders': {
    id: 'Pendiri paling sedikit {value} orang, padahal undang-undang meminta paling sedikit {least}. Naikkan jumlahnya.',
    en: 'At least {value} founders are asked for, and the law asks for {least}. Raise the number.',
  },
  'bylaws.too_few_groups': {
    id: 'Koperasi multi pihak memerlukan paling sedikit dua kelompok, tetapi baru ada {count} (Permenkop UKM 8/2021). Tambahkan kelompok, atau pilih bukan multi pihak.',
    en: 'A multi-stakeholder cooperative has at least two groups, and there are {count} (Ministerial Regulation 8/2021). Add a group, or choose no groups.',
  },
  'bylaws.groups_without_model': {
    id: 'Ada {count} kelompok pihak, padahal koperasi ini tidak bermodel multi pihak. Pilih model multi pihak atau hapus kelompoknya.',
    en: 'There are {count} stakeholder groups although this is no multi-stakeholder cooperative. Choose the model or remove the groups.',
  },
  'bylaws.name_too_short': {
    id: 'Nama “{name}” hanya {words} kata; nama koperasi paling sedikit {least} kata. Tambahkan jenis atau kekhasannya, misalnya Koperasi Jasa Bersih Jaya.',
    en: 'The name “{name}” has only {words} words; the name of a cooperative has at least {least}. Add its kind or what makes it special, for example Koperasi Jasa Bersih Jaya.',
  },
  'bylaws.group_weights_not_whole': {
    id: 'Bobot suara semua kelompok berjumlah {sumId}%, seharusnya 100%. Ubah sampai jumlahnya tepat.',
    en: 'The weights of the groups sum to {sumEn}%, not to 100%. Change them until they fit.',
  },
  'bylaws.delegates_do_not_attend': {
    id: 'Suara dihitung menurut jumlah utusan, tetapi yang menghadiri rapat paripurna semua anggota. Ubah salah satunya.',
    en: 'Votes count by the delegates, but all members attend the plenary. Change one of the two.',
  },
  'bylaws.group_without_delegate': {
    id: 'Kelompok {group} mempunyai bobot suara, tetapi tidak ada utusannya. Isi paling sedikit satu utusan.',
    en: 'The group {group} has weight and no delegate. Enter at least one.',
  },
  'bylaws.group_seats_over_board': {
    id: 'Kursi pengurus yang disediakan bagi kelompok berjumlah {kept}, padahal pengurus hanya {seats} orang. Kurangi kursinya atau tambah pengurusnya.',
    en: 'The groups have {kept} seats kept on a board of {seats}. Keep fewer or enlarge the board.',
  },
  'bylaws.board_from_too_many_groups': {
    id: 'Pengurus harus berasal dari {value} kelompok, tetapi paling banyak mungkin {most}. Turunkan jumlahnya.',
    en: 'The board must come from {value} groups, and at most {most} are possible. Lower the number.',
  },
  'bylaws.surplus_group_unknown': {
    id: 'SHU dibagi untuk kelompok {group}, padahal kelompok itu tidak ada di antara kelompok pihak anggota. Samakan keduanya.',
    en: 'The surplus is divided for the group {group}, which is none of the stakeholder groups. Make both lists agree.',
  },
  'bylaws.group_hours_without_period': {
    id: 'Calon anggota kelompok {group} harus bekerja {hours} jam, tetapi masa calon anggotanya nol bulan. Isi masanya atau hapus jamnya.',
    en: 'Candidates of the group {group} must work {hours} hours in a period of no months. Set the period or drop the hours.',
  },
  'bylaws.associate_votes_unseen': {
    id: 'Anggota luar biasa berhak bersuara, tetapi tidak boleh hadir dalam rapat. Izinkan hadir atau hapus hak suaranya.',
    en: 'Associates may vote and may not attend. Let them attend, or take the vote away.',
  },
  'bylaws.loans_without_unit': {
    id: 'Koperasi ini memberi pinjaman, padahal bukan koperasi simpan pinjam dan tidak mempunyai unit simpan pinjam. Buka unitnya atau hentikan pinjaman.',
    en: 'Loans are granted although this is no savings-and-loan cooperative and has no such unit. Open a unit, or grant no loans.',
  },
  'bylaws.unit_without_loans': {
    id: 'Koperasi ini berusaha simpan pinjam, tetapi tidak memberi pinjaman. Aktifkan pinjaman atau pilih jenis lain.',
    en: 'Savings and loan are its business, and no loans are granted. Grant loans, or choose another kind.',
  },
  'bylaws.loans_of_other_kind': {
    id: 'Prinsip pinjaman tidak sesuai dengan jenis koperasi: yang syariah tidak memungut jasa pinjaman, dan yang lain tidak memakai akad syariah. Samakan keduanya.',
    en: 'The principle of the loans does not fit the kind: a sharia cooperative takes no interest, the other makes no sharia contracts. Make both agree.',
  },
  'bylaws.no_sharia_board': {
    id: 'Usaha berprinsip syariah wajib mempunyai dewan pengawas syariah (UU 25/1992 ps. 44A). Isi jumlahnya.',
    en: 'What is run by sharia must have a sharia supervisory board (Law 25/1992 art. 44A). Enter its seats.',
  },
  'bylaws.weighed_votes_in_primary': {
    id: 'Dalam koperasi primer setiap anggota mempunyai satu suara; hanya koperasi sekunder boleh menimbang suara (UU 25/1992 ps. 24). Pilih satu suara.',
    en: 'In a primary cooperative every member has one vote; only a secondary one may weigh them (Law 25/1992 art. 24). Choose one vote.',
  },
  'bylaws.annual_agenda_incomplete': {
    id: 'Acara rapat anggota tahunan belum memuat {itemId}, yang menurut undang-undang diputuskan rapat anggota. Tambahkan.',
    en: 'The agenda of the annual meeting lacks {itemEn}, which by law the members decide on. Add it.',
  },
  'bylaws.agenda_item_twice': {
    id: 'Satu acara disebut dua kali. Hapus salah satunya.',
    en: 'One item of the agenda is named twice. Remove one.',
  },
  'bylaws.no_delegate_possible': {
    id: 'Rapat utusan mulai dari {members} anggota, tetapi satu utusan mewakili {perDelegate} anggota, jadi belum ada satu utusan pun. Kecilkan jumlah anggota per utusan.',
    en: 'Delegates meet from {members} members on, and each stands for {perDelegate}: there is not even one. Lower the members for each delegate.',
  },
  'bylaws.reserve_below_least': {
    id: 'Bagian SHU untuk cadangan kurang dari {leastId}% yang ditetapkan sendiri dalam anggaran dasar. Naikkan bagiannya atau turunkan batasnya.',
    en: 'The pools of the reserve come to less than the {leastEn}% that the bylaws ask for. Raise them, or lower the least.',
  },
  'bylaws.royalty_without_years': {
    id: 'Ada royalti pemrakarsa, tetapi lamanya nol tahun. Isi lamanya atau hapus royaltinya.',
    en: 'There is a royalty of the initiators for no years. Set the years, or drop the royalty.',
  },
  'bylaws.board_too_small': {
    id: 'Pengurus {value} orang tidak cukup: harus ada ketua, sekretaris, dan bendahara. Pilih tiga orang atau lebih.',
    en: 'A board of {value} is too small: it has a chair, a secretary and a treasurer. Choose three or more.',
  },
  'bylaws.board_even': {
    id: 'Jumlah pengurus {value} orang genap, sehingga suara pengurus bisa sama banyak. Pilih jumlah ganjil.',
    en: 'A board of {value} is even, so that its votes may be equal. Choose an odd number.',
  },
  'bylaws.no_term_allowed': {
    id: 'Masa jabatan berturut-turut nol berarti tidak seorang pun dapat dipilih. Isi paling sedikit satu.',
    en: 'Zero terms in a row mean that nobody can be elected. Enter at least one.',
  },
  'bylaws.candidate_hours_without_period': {
    id: 'Calon anggota harus bekerja {hours} jam, tetapi masa calon anggota nol bulan. Isi masanya atau hapus jamnya.',
    en: 'Candidates must work {hours} hours in a period of no months. Set the period or drop the hours.',
  },
  'bylaws.more_hours_than_a_month': {
    id: 'Sebulan tidak punya {hours} jam. Kurangi jam kerja minimum anggota.',
    en: 'No month has {hours} hours. Lower the least hours of work.',
  },
  'bylaws.more_than_everybody': {
    id: 'Bagian {part} melebihi seluruh anggota, jadi tidak pernah tercapai. Turunkan sampai paling banyak seluruhnya.',
    en: 'The part {part} is more than everybody, so it is never reached. Lower it to the whole at most.',
  },
  'bylaws.consensus_not_first': {
    id: 'Untuk {kindId} musyawarah mufakat harus dicoba lebih dahulu (UU 25/1992 ps. 24). Letakkan mufakat di urutan pertama.',
    en: 'For {kindEn} consensus must be tried first (Law 25/1992 art. 24). Put it in the first place.',
  },
  'bylaws.method_twice': {
    id: 'Untuk {kindId} satu cara disebut dua kali. Hapus salah satunya.',
    en: 'For {kindEn} one method is named twice. Remove one.',
  },
  'bylaws.half_is_no_majority': {
    id: 'Untuk {kindId} setengah suara bukan suara terbanyak: usul dan lawannya bisa sama-sama menang. Tulis “lebih dari 1/2”.',
    en: 'For {kindEn} half of the votes is no majority: a motion and its opposite could both win. Write “more than 1/2”.',
  },
  'bylaws.second_call_harder': {
    id: 'Untuk {kindId} kuorum rapat kedua lebih berat daripada rapat pertama. Turunkan kuorum rapat kedua.',
    en: 'For {kindEn} the second call asks for more members than the first. Lower its quorum.',
  },
  'bylaws.second_call_gap_closed': {
    id: 'Rapat kedua paling cepat {hours} jam dan paling lambat {days} hari: tidak ada waktu di antaranya. Perpanjang batas harinya.',
    en: 'A second call after {hours} hours at the soonest and {days} days at the latest leaves no time. Lengthen the days.',
  },
  'bylaws.second_call_notice_too_long': {
    id: 'Undangan rapat kedua {notice} hari sebelumnya tidak sempat bila rapat paling lambat {days} hari kemudian. Perpendek undangannya.',
    en: 'Notice of {notice} days cannot be kept when the second call comes within {days} days. Shorten the notice.',
  },
  'bylaws.pools_not_whole': {
    id: 'Jumlah bagian SHU {sumId}%, seharusnya tepat 100%. Ubah persentasenya sampai pas.',
    en: 'The surplus pools sum to {sumEn}% and must sum to exactly 100%. Change them until they fit.',
  },
  'bylaws.parts_of_pool_not_whole': {
    id: 'Bagian-bagian di dalam satu bagian SHU berjumlah {sumId}%, seharusnya tepat 100%. Ubah persentasenya sampai pas.',
    en: 'The parts of a surplus pool sum to {sumEn}% and must sum to exactly 100%. Change them until they fit.',
  },
  'bylaws.groups_not_whole': {
    id: 'Bagian antarkelompok berjumlah {sumId}%, seharusnya tepat 100%. Ubah persentasenya sampai pas.',
    en: 'The groups’ parts sum to {sumEn}% and must sum to exactly 100%. Change them until they fit.',
  },
  'bylaws.pool_of_unknown': {
    id: 'Bagian “{pool}” diambil dari bagian “{of}” yang tidak ada. Perbaiki namanya.',
    en: 'The pool “{pool}” is a part of “{of}”, which does not exist. Correct the name.',
  },
  'bylaws.pool_too_deep': {
    id: 'Bagian “{pool}” sudah merupakan bagian dari bagian lain, jadi tidak dapat dibagi lagi. Cukup dua tingkat.',
    en: 'The pool “{pool}” is a part of another and cannot have parts itself. Two levels are enough.',
  },
  'bylaws.pool_divided_twice': {
    id: 'Bagian “{pool}” dibagi dengan dua cara sekaligus. Pilih satu: menurut dasar, menurut kelompok, atau menjadi bagian-bagian.',
    en: 'The pool “{pool}” is divided in two ways at once. Choose one: by a base, by groups, or into parts.',
  },
  'bylaws.pool_without_target': {
    id: 'Bagian “{pool}” tidak menyebut penerimanya. Pilih anggota, dana, atau cadangan.',
    en: 'The pool “{pool}” does not say whom it goes to. Choose members, a fund or the reserve.',
  },
  'bylaws.pool_without_base': {
    id: 'Bagian “{pool}” untuk anggota, tetapi tidak menyebut dibagi menurut apa. Pilih dasarnya.',
    en: 'The pool “{pool}” goes to members without saying by what it is divided. Choose a base.',
  },
  'bylaws.base_without_members': {
    id: 'Bagian “{pool}” bukan untuk anggota, jadi tidak dapat dibagi menurut dasar atau kelompok. Hapus dasarnya.',
    en: 'The pool “{pool}” does not go to members and cannot be divided among them. Remove the base.',
  },
  'bylaws.pool_fund_unclear': {
    id: 'Pada bagian “{pool}”, dana dan penerimanya tidak cocok. Sebut dananya hanya bila bagian ini masuk ke dana.',
    en: 'In the pool “{pool}” target and fund do not match. Name the fund where, and only where, it goes to one.',
  },
  'bylaws.no_patronage_pool': {
    id: 'Tidak ada bagian SHU yang dibagi menurut jasa usaha anggota, padahal UU 25/1992 ps. 45(2) memintanya. Tambahkan satu.',
    en: 'No surplus pool follows what members did with the cooperative, as Law 25/1992 art. 45(2) asks. Add one.',
  },
  'bylaws.loss_bearer_unknown': {
    id: 'Kerugian ditutup dari “{pool}” yang tidak ada. Pilih cadangan, tahun berikutnya, atau salah satu bagian SHU.',
    en: 'A loss is covered by “{pool}”, which does not exist. Choose the reserve, the next year or one of the pools.',
  },
  'bylaws.capital_over_cap': {
    id: 'Bagian SHU untuk jasa modal melebihi batasnya sendiri, yaitu {capId}%. Turunkan bagiannya atau naikkan batasnya.',
    en: 'The pools by capital are more than their own cap of {capEn}%. Lower them or raise the cap.',
  },
  'bylaws.fee_parts_not_whole': {
    id: 'Bagian-bagian harga berjumlah {sumId}%, seharusnya tepat 100%. Ubah persentasenya sampai pas.',
    en: 'The parts of the price sum to {sumEn}% and must sum to exactly 100%. Change them until they fit.',
  },
  'bylaws.fee_fund_unclear': {
    id: 'Pada bagian harga “{part}”, dana dan penerimanya tidak cocok. Sebut dananya hanya bila bagian ini masuk ke dana.',
    en: 'In the part “{part}” target and fund do not match. Name the fund where, and only where, it goes to one.',
  },
  'bylaws.pay_ratio_below_one': {
    id: 'Perbandingan upah {ratio} kurang dari satu: yang tertinggi tidak mungkin di bawah yang terendah. Isi 1 atau lebih.',
    en: 'A pay ratio of {ratio} is below one: the highest pay cannot be under the lowest. Enter 1 or more.',
  },
  'bylaws.grades_break_pay_ratio': {
    id: 'Golongan upah dari Rp{lowest} sampai Rp{highest} melanggar perbandingan {ratio}. Ubah golongan atau perbandingannya.',
    en: 'Pay grades from Rp{lowest} to Rp{highest} break the ratio {ratio}. Change the grades or the ratio.',
  },
  'bylaws.no_weight_decides': {
    id: 'Semua bobot penawaran pekerjaan nol, jadi tidak ada yang menentukan. Isi paling sedikit satu bobot.',
    en: 'All weights of offering work are zero, so that nothing decides. Set at least one.',
  },
  'bylaws.earnings_without_window': {
    id: 'Penghasilan terakhir diberi bobot, tetapi masa hitungnya nol hari. Isi masanya.',
    en: 'Recent earnings have a weight but a window of no days. Set the window.',
  },
  'bylaws.offer_without_time': {
    id: 'Tawaran pekerjaan berlaku nol menit, jadi tidak sempat dijawab. Isi paling sedikit satu menit.',
    en: 'Offers stand for no minutes and cannot be answered. Set at least one.',
  },
} as const satisfies Messages & Readonly<Record<RefusingCode, unknown>>;

import type { Messages } from '#platform/i18n/messages.ts';
import type { WarningCode } from './domain/check/codes.ts';

/** What members may decide and should know. Labels and values come in both languages, each sentence takes its own. */
export const warningMessages = {
  'bylaws.below_usual': {
    id: '{labelId}: {valueId} lebih kecil dari yang lazim, yaitu {limitId} ({sourceId}). Periksa lagi apakah ini yang dimaksud.',
    en: '{labelEn}: {valueEn} is less than usual, {limitEn} ({sourceEn}). Make sure that it is meant.',
  },
  'bylaws.above_usual': {
    id: '{labelId}: {valueId} lebih besar dari yang lazim, yaitu {limitId} ({sourceId}). Periksa lagi apakah ini yang dimaksud.',
    en: '{labelEn}: {valueEn} is more than usual, {limitEn} ({sourceEn}). Make sure that it is meant.',
  },
  'bylaws.name_without_koperasi': {
    id: 'Nama “{name}” tidak diawali kata “Koperasi”. Notaris biasanya memintanya.',
    en: 'The name “{name}” does not begin with “Koperasi”. Notaries usually ask for it.',
  },
  'bylaws.name_without_multi_pihak': {
    id: 'Nama “{name}” tidak memuat “Multi Pihak”, padahal koperasi ini bermodel multi pihak. Tambahkan setelah jenisnya.',
    en: 'The name “{name}” lacks “Multi Pihak” although this is a multi-stakeholder cooperative. Add it after the kind.',
  },
  'bylaws.investors_weigh_much': {
    id: 'Kelompok pemodal {group} memegang lebih dari 49% suara, sehingga modal hampir dapat memutus sendiri. Undang-undang tidak membatasi, tetapi pertimbangkan bobot yang lebih kecil.',
    en: 'The investors {group} hold more than 49% of the votes, so that capital can almost decide alone. No law forbids it; consider less.',
  },
  'bylaws.group_holds_board': {
    id: 'Kelompok {group} memegang lebih dari setengah kursi pengurus. Biasanya tidak ada kelompok yang menguasai pengurus.',
    en: 'The group {group} holds more than half of the board. Usually no group does.',
  },
  'bylaws.group_without_surplus': {
    id: 'Kelompok {group} tidak disebut dalam pembagian SHU antarkelompok, sehingga anggotanya tidak menerima bagian itu. Tambahkan kelompoknya bila tidak disengaja.',
    en: 'The group {group} is not named where the surplus is divided among groups, so that its members have no part of it. Add it, if that is not meant.',
  },
  'bylaws.supervisors_even': {
    id: 'Jumlah pengawas {value} orang genap; yang lazim ganjil supaya suara tidak sama banyak.',
    en: 'An even number of {value} supervisors is unusual: an odd one avoids equal votes.',
  },
  'bylaws.worker_member_without_work': {
    id: 'Koperasi pekerja ini tidak meminta anggotanya bekerja. Biasanya anggota adalah orang yang bekerja di dalamnya.',
    en: 'This worker cooperative asks no work of its members. Usually those who work in it are its members.',
  },
  'bylaws.no_vote_after_consensus': {
    id: 'Untuk {kindId} hanya ada mufakat, jadi satu keberatan menghentikan segalanya. Pertimbangkan pemungutan suara sesudahnya.',
    en: 'For {kindEn} there is only consensus, so that one objection stops everything. Consider a vote after it.',
  },
  'bylaws.second_call_without_quorum': {
    id: 'Untuk {kindId} rapat kedua sah berapa pun yang hadir. Undang-undang menyerahkannya pada anggaran dasar, tetapi pertimbangkan batas terendah.',
    en: 'For {kindEn} the second call is valid with anybody present. The law leaves this to the bylaws; consider a least number.',
  },
  'bylaws.casting_vote_without_effect': {
    id: 'Untuk {kindId} diperlukan lebih dari sekadar suara terbanyak, jadi suara penentu pimpinan rapat tidak berlaku di sana. Pilih bahwa usul ditolak bila suara sama banyak.',
    en: 'For {kindEn} more than most of the votes cast is needed, so the chair’s casting vote has no effect there. Choose that the motion is lost at equal votes.',
  },
  'bylaws.grave_decision_easier': {
    id: 'Untuk {kindId} diperlukan suara lebih sedikit daripada keputusan biasa. Biasanya justru lebih banyak.',
    en: 'For {kindEn} fewer votes are needed than for ordinary decisions. Usually it is more.',
  },
  'bylaws.no_reserve_pool': {
    id: 'Tidak ada bagian SHU untuk cadangan. UU 25/1992 ps. 45 mengandaikan ada cadangan, besarnya ditetapkan rapat anggota.',
    en: 'No surplus pool goes to the reserve. Law 25/1992 art. 45 presumes one, of the size that the members set.',
  },
  'bylaws.no_education_pool': {
    id: 'Tidak ada bagian SHU untuk pendidikan perkoperasian, yang disebut UU 25/1992 ps. 45(2).',
    en: 'No surplus pool goes to cooperative education, which Law 25/1992 art. 45(2) names.',
  },
  'bylaws.worker_surplus_without_labour': {
    id: 'Koperasi pekerja ini tidak membagi SHU menurut kerja. Biasanya jam kerja atau upah menjadi dasarnya.',
    en: 'This worker cooperative does not divide its surplus by labour. Usually hours or pay are the base.',
  },
  'bylaws.non_member_surplus_shared': {
    id: 'SHU dari bukan anggota ikut dibagi. Menurut ajaran koperasi SHU itu masuk cadangan.',
    en: 'Surplus earned with non-members is divided too. Cooperative doctrine puts it into the reserve.',
  },
  'bylaws.worker_part_below_half': {
    id: 'Yang mengerjakan menerima kurang dari setengah harga. Koperasi platform biasanya memberi 85% atau lebih.',
    en: 'Whoever does the work gets less than half of the price. Platform cooperatives usually give 85% or more.',
  },
  'bylaws.late_fee_over_no_show': {
    id: 'Membatalkan terlambat lebih mahal daripada tidak ada di tempat. Biasanya sebaliknya.',
    en: 'Cancelling late costs more than not being there. Usually it is the other way round.',
  },
  'bylaws.name_foreign_words': {
    id: 'Nama “{name}” tampaknya memuat bahasa asing ({words}); pendaftaran nama biasanya menolaknya. Cari padanannya dalam bahasa Indonesia.',
    en: 'The name “{name}” seems to hold foreign words ({words}); the registry usually refuses them. Look for Indonesian ones.',
  },
  'bylaws.kbli_missing': {
    id: 'Kode KBLI masih kosong. OSS memintanya untuk NIB. Notaris atau petugas OSS dapat menunjukkan kode yang cocok dengan usahanya; isi sesudah yakin.',
    en: 'There are no KBLI codes yet. The licensing portal OSS asks for them. A notary or the OSS desk can say which fit the business; fill them in once you are sure.',
  },
  'bylaws.associates_vote': {
    id: 'Anggota luar biasa diberi hak suara. Anggaran dasar boleh mengaturnya, tetapi biasanya suara hanya milik anggota penuh.',
    en: 'Associates have a vote. The bylaws may say so; usually only full members vote.',
  },
  'bylaws.associates_eligible': {
    id: 'Anggota luar biasa dapat dipilih menjadi pengurus atau pengawas, padahal undang-undang menyebut dipilih dari anggota. Tanyakan kepada notaris.',
    en: 'Associates may be elected although the law says that officers come from the members. Ask the notary.',
  },
  'bylaws.loss_of_work_without_work': {
    id: 'Keanggotaan berakhir bila berhenti bekerja, padahal anggota tidak disyaratkan bekerja. Isi jam kerja minimum atau ubah ketentuan ini.',
    en: 'Membership ends with the work although no work is asked of members. Set the least hours, or change this.',
  },
  'bylaws.worker_membership_outlives_work': {
    id: 'Dalam koperasi pekerja ini orang tetap menjadi anggota setelah berhenti bekerja. Biasanya keanggotaannya berakhir, supaya pemilik tetap mereka yang bekerja.',
    en: 'In this worker cooperative one stays a member after one’s work has ended. Usually membership ends, so that those who work own it.',
  },
  'bylaws.interest_in_sharia': {
    id: 'Simpanan dijanjikan jasa tetap, padahal usahanya berprinsip syariah. Biasanya nol, dan penyimpan menerima bagi hasil.',
    en: 'Savings are promised a fixed return although the business is run by sharia. Usually it is zero and the savers share in what is earned.',
  },
  'bylaws.savings_dearer_than_loans': {
    id: 'Jasa simpanan tidak lebih kecil daripada jasa pinjaman, sehingga setiap pinjaman merugikan koperasi.',
    en: 'Savings earn no less than loans bring in, so that every loan costs the cooperative money.',
  },
  'bylaws.term_savings_without_unit': {
    id: 'Simpanan berjangka dibuka tanpa unit simpan pinjam. Menghimpun simpanan biasanya memerlukan izin usaha simpan pinjam.',
    en: 'Term savings are taken without a savings-and-loan unit. Taking deposits usually needs its licence.',
  },
  'bylaws.kin_not_banned': {
    id: 'Keluarga boleh bersama-sama menjadi pengurus dan pengawas. Biasanya dilarang supaya pengawasan sungguh-sungguh.',
    en: 'Kin may sit on the board and among the supervisors together. Usually that is banned, so that supervision is real.',
  },
  'bylaws.remuneration_without_meeting': {
    id: 'Imbalan pengurus dan pengawas tidak diputuskan rapat anggota. Biasanya rapat anggota yang menetapkan.',
    en: 'The members’ meeting does not decide what board and supervisors receive. Usually it does.',
  },
  'bylaws.no_time_for_report': {
    id: 'Laporan harus siap {days} hari sebelum rapat tahunan, padahal rapat paling lambat {months} bulan setelah tutup buku: hampir tidak ada waktu menyusunnya.',
    en: 'The report is due {days} days before a meeting that is held within {months} months of the year’s end: there is hardly time to make it.',
  },
  'bylaws.platform_without_rules': {
    id: 'Koperasi platform ini tidak memuat ketentuan platform: keterbukaan aturan, catatan kerja, harga terendah, keberatan. Pertimbangkan mengaktifkannya.',
    en: 'This platform cooperative has no rules of a platform: open rules, records, lowest price, appeal. Consider them.',
  },
  'bylaws.platform_rules_hidden': {
    id: 'Aturan platform hanya diketahui pengurus. Biasanya terbuka bagi anggota yang bergantung padanya.',
    en: 'Only the board knows the rules of the platform. Usually they are open to the members who depend on them.',
  },
} as const satisfies Messages & Readonly<Record<WarningCode, unknown>>;

import type { Messages } from '#platform/i18n/messages.ts';

/** What the pages of founding say. */
export const pageMessages = {
  'founding.page.draft.in_force': { id: 'Anggaran dasar sudah berlaku', en: 'The bylaws are in force' },
  'founding.page.draft.in_force.how': {
    id: 'Koperasi sudah berdiri, jadi rancangan ini tidak dapat disunting lagi. Siapa pun dapat menyusun usul perubahan; rapat anggota yang memutuskannya.',
    en: 'The cooperative is founded, so the draft can no longer be edited. Anybody can prepare a change; the members’ meeting decides on it.',
  },
  'founding.page.draft.in_force.change': { id: 'Usulkan perubahan', en: 'Propose a change' },
  'founding.page.draft.in_force.read': { id: 'Baca yang berlaku', en: 'Read what is in force' },
  'founding.page.rules.text': { id: 'Baca naskah lengkap', en: 'Read the whole text' },
  'founding.page.findings': { id: 'Yang perlu diperhatikan', en: 'What to mind' },
  'founding.page.start.title': { id: 'Dirikan koperasi', en: 'Found a cooperative' },
  'founding.page.start.lead': {
    id: 'Mulai dari nama dan sebuah model. Aturannya kemudian disepakati bersama para pendiri, sebelum rapat pendirian.',
    en: 'Begin with a name and a model. The founders then agree on the rules together, before the founding meeting.',
  },
  'founding.page.start.name': { id: 'Nama koperasi', en: 'Name of the cooperative' },
  'founding.page.start.name.hint': {
    id: 'Paling sedikit tiga kata, tanpa bahasa asing: notaris memeriksanya. Misalnya Koperasi Bersih Jaya.',
    en: 'At least three words, none of them foreign: the notary checks it. For example Koperasi Bersih Jaya.',
  },
  'founding.page.start.slug': { id: 'Alamat di server ini', en: 'Address on this server' },
  'founding.page.start.more': { id: 'Alamat, tujuan, zona waktu', en: 'Address, purpose, time zone' },
  'founding.page.start.slug.hint': {
    id: 'Kosongkan: dibuat dari namanya. Huruf kecil, angka, dan tanda hubung. “bersih-jaya” menjadi {origin}/k/bersih-jaya.',
    en: 'Leave it empty: made from the name. Small letters, digits and hyphens. “bersih-jaya” becomes {origin}/k/bersih-jaya.',
  },
  'founding.page.start.city': { id: 'Kota atau kabupaten', en: 'City or regency' },
  'founding.page.start.preset': { id: 'Model koperasi', en: 'Model of the cooperative' },
  'founding.page.start.preset.hint': {
    id: 'Model hanya titik awal: setiap angkanya masih dapat diubah sebelum rapat pendirian.',
    en: 'The model is only where you begin: every figure can still be changed before the founding meeting.',
  },
  'founding.page.preset.worker': { id: 'Koperasi pekerja', en: 'Worker cooperative' },
  'founding.page.preset.worker.what': {
    id: 'Milik orang yang bekerja di dalamnya. Upah menurut jam kerja, beda upah dibatasi, dan SHU mengikuti jam kerja. Cocok untuk jasa kebersihan, bengkel, dapur, studio.',
    en: 'It belongs to those who work in it. Pay goes by hours, the gap between wages is limited, and the surplus follows hours. Fits cleaning, workshops, kitchens, studios.',
  },
  'founding.page.preset.platform': { id: 'Koperasi platform', en: 'Platform cooperative' },
  'founding.page.preset.platform.what': {
    id: 'Milik orang yang mendapat pesanan lewat platform. Hampir seluruh harga untuk yang mengerjakan, koperasi mengambil sedikit, dan SHU mengikuti penghasilan. Cocok untuk pengemudi, kurir, tukang, terapis.',
    en: 'It belongs to those who get orders through it. Nearly all of a price goes to whoever did the work, the cooperative takes little, and the surplus follows earnings. Fits drivers, couriers, repairers, therapists.',
  },
  'founding.page.preset.consumer': { id: 'Koperasi konsumen', en: 'Consumer cooperative' },
  'founding.page.preset.consumer.what': {
    id: 'Milik orang yang berbelanja di dalamnya. Anggota membeli bersama dengan harga lebih baik, dan SHU mengikuti belanja masing-masing. Cocok untuk toko warga, kantin, belanja bersama.',
    en: 'It belongs to those who buy from it. Members buy together at better prices, and the surplus follows what each bought. Fits village shops, canteens, buying together.',
  },
  'founding.page.preset.startup': { id: 'Koperasi startup', en: 'Startup cooperative' },
  'founding.page.preset.startup.what': {
    id: 'Milik tim yang membangun produk bersama. Modal kecil di awal, aturan untuk pemrakarsa, dan ruang bagi pendukung. Cocok untuk aplikasi, produk digital, usaha rintisan kampus.',
    en: 'It belongs to the team that builds a product together. Little capital at first, rules for the initiators, and room for supporters. Fits apps, digital products, campus ventures.',
  },
  'founding.page.preset.social': { id: 'Koperasi sosial', en: 'Social cooperative' },
  'founding.page.preset.social.what': {
    id: 'Milik warga yang mengerjakan hal yang berguna bagi semua. Sebagian besar SHU untuk tujuan itu. Cocok untuk ruang kreatif, penelitian, pengasuhan, lingkungan.',
    en: 'It belongs to people who do something useful for everybody. Most of the surplus goes to that purpose. Fits creative spaces, research, care, environment.',
  },
  'founding.page.preset.multiStakeholder': { id: 'Koperasi multi pihak', en: 'Multi-stakeholder cooperative' },
  'founding.page.preset.multiStakeholder.what': {
    id: 'Milik beberapa kelompok dalam satu rantai: misalnya petani, pengolah, dan pembeli. Setiap kelompok punya suara dan bagiannya. Cocok untuk rantai kopi, platform pengemudi dan pelanggan.',
    en: 'It belongs to several groups of one chain, such as growers, processors and buyers. Each group has its votes and its part. Fits coffee chains, platforms of drivers and customers.',
  },
  'founding.page.preset.producer': { id: 'Koperasi produsen', en: 'Producer cooperative' },
  'founding.page.preset.producer.what': {
    id: 'Milik orang yang memproduksi. Bahan dibeli dan hasil diolah bersama, dan SHU mengikuti setoran hasil. Cocok untuk petani, nelayan, perajin.',
    en: 'It belongs to those who produce. Supplies are bought and produce is processed together, and the surplus follows deliveries. Fits farmers, fishers, craftspeople.',
  },
  'founding.page.preset.marketing': { id: 'Koperasi pemasaran', en: 'Marketing cooperative' },
  'founding.page.preset.marketing.what': {
    id: 'Milik orang yang menjual bersama. Merek, pasar, dan pengiriman diurus koperasi, dan SHU mengikuti penjualan.',
    en: 'It belongs to those who sell together. The cooperative sees to brand, market and delivery, and the surplus follows sales.',
  },
  'founding.page.preset.service': { id: 'Koperasi jasa', en: 'Service cooperative' },
  'founding.page.preset.service.what': {
    id: 'Milik orang yang memakai atau memberi jasa bersama: angkutan, parkir, studio, pendidikan. SHU mengikuti pemakaian.',
    en: 'It belongs to those who use or give a service together: transport, parking, studio, schooling. The surplus follows use.',
  },
  'founding.page.preset.savingsLoan': { id: 'Koperasi simpan pinjam', en: 'Savings and loan cooperative' },
  'founding.page.preset.savingsLoan.what': {
    id: 'Milik penabung dan peminjam. Anggota menyimpan dan meminjam dari uang bersama; memerlukan izin usaha simpan pinjam.',
    en: 'It belongs to savers and borrowers. Members save and borrow from their own money; it needs a savings-and-loan licence.',
  },
  'founding.page.preset.shariaSavingsLoan': {
    id: 'Koperasi simpan pinjam syariah',
    en: 'Sharia savings and loan cooperative',
  },
  'founding.page.preset.shariaSavingsLoan.what': {
    id: 'Seperti simpan pinjam, dengan pembiayaan menurut prinsip syariah dan dewan pengawas syariah.',
    en: 'Like savings and loan, with financing by sharia principles and a sharia supervisory board.',
  },
  'founding.page.preset.student': { id: 'Koperasi mahasiswa', en: 'Student cooperative' },
  'founding.page.preset.student.what': {
    id: 'Milik mahasiswa satu kampus. Pengurus berganti setiap tahun, pembukuan sederhana, dan SHU mengikuti belanja dan kerja.',
    en: 'It belongs to the students of a campus. Officers change every year, books are simple, and the surplus follows purchases and work.',
  },
  'founding.page.preset.secondary': { id: 'Koperasi sekunder', en: 'Secondary cooperative' },
  'founding.page.preset.secondary.what': {
    id: 'Milik paling sedikit tiga koperasi yang bekerja sama: membeli, menjual, melatih, atau memakai platform bersama.',
    en: 'It belongs to at least three cooperatives that work together: buying, selling, training, or sharing a platform.',
  },
  'founding.page.start.multi': {
    id: 'Anggotanya beberapa kelompok (multi pihak)',
    en: 'Its members form several groups (multi-stakeholder)',
  },
  'founding.page.start.multi.hint': {
    id: 'Untuk model apa pun: misalnya pengemudi, penjual, dan pelanggan dalam satu platform. Setiap kelompok punya bobot suara.',
    en: 'For any model: for example drivers, sellers and customers of one platform. Each group has its weight.',
  },
  'founding.page.preset.consortium': { id: 'Konsorsium', en: 'Consortium' },
  'founding.page.preset.consortium.what': {
    id: 'Koperasi sekunder untuk belajar dan mendampingi: pendidikan, riset, dan inkubasi bagi koperasi anggota.',
    en: 'A secondary cooperative to learn and to help: schooling, research and incubation for member cooperatives.',
  },
  'founding.page.start.kind': { id: 'Baru, atau sudah ada', en: 'New, or existing' },
  'founding.page.kind.new': { id: 'Mendirikan koperasi baru', en: 'Found a new cooperative' },
  'founding.page.kind.new.what': { id: 'Belum ada badan hukumnya.', en: 'There is no legal person yet.' },
  'founding.page.kind.conversion': { id: 'Mengubah koperasi yang sudah ada', en: 'Convert an existing cooperative' },
  'founding.page.kind.conversion.what': {
    id: 'Koperasi sudah berbadan hukum dan mengganti seluruh anggaran dasarnya, misalnya menjadi multi pihak.',
    en: 'The cooperative is a legal person already and changes its whole bylaws, for example to have several parties.',
  },
  'founding.page.start.purpose': { id: 'Maksud dan tujuan', en: 'Purpose' },
  'founding.page.start.purpose.hint': {
    id: 'Kosongkan untuk memakai tujuan menurut modelnya; dapat diubah nanti.',
    en: 'Leave it empty to take the purpose of the model; it can be changed later.',
  },
  'founding.page.start.zone': { id: 'Zona waktu', en: 'Time zone' },
  'founding.page.zone.Asia/Jakarta': { id: 'WIB, Indonesia barat', en: 'WIB, western Indonesia' },
  'founding.page.zone.Asia/Makassar': { id: 'WITA, Indonesia tengah', en: 'WITA, central Indonesia' },
  'founding.page.zone.Asia/Jayapura': { id: 'WIT, Indonesia timur', en: 'WIT, eastern Indonesia' },
  'founding.page.start.go': { id: 'Mulai mendirikan', en: 'Begin founding' },

  'founding.page.join.title': { id: 'Ikut mendirikan {name}', en: 'Join in founding {name}' },
  'founding.page.join.lead': {
    id: 'Seorang pendiri mengundang Anda. Sebagai pendiri, Anda ikut menyepakati aturan dan hadir di rapat pendirian.',
    en: 'A founder has invited you. As a founder you agree on the rules and come to the founding meeting.',
  },
  'founding.page.join.sign_in': {
    id: 'Masuk dulu dengan nomor HP atau surel; Anda kembali ke halaman ini.',
    en: 'First sign in with your phone number or e-mail; you will come back to this page.',
  },
  'founding.page.join.group': { id: 'Saya ikut sebagai', en: 'I join as one of the' },
  'founding.page.join.group.hint': {
    id: 'Kelompok mana yang Anda wakili? Sampai rapat pendirian, ini masih dapat diubah.',
    en: 'To which group do you belong? Until the founding meeting this can be changed.',
  },
  'founding.page.join.group.weight': { id: 'Suara kelompok: {percent}', en: 'Votes of the group: {percent}' },
  'founding.page.join.go': { id: 'Saya ikut mendirikan', en: 'I join the founders' },

  'founding.page.title': { id: 'Pendirian', en: 'Founding' },

  'founding.page.saved': { id: 'Tersimpan.', en: 'Saved.' },
  'founding.page.founders': { id: 'Pendiri', en: 'Founders' },
  'founding.page.founders.progress': { id: 'Pendiri terkumpul', en: 'Founders gathered' },
  'founding.page.founders.of': { id: '{count} dari {needed}', en: '{count} of {needed}' },
  'founding.page.founders.why': {
    id: 'Koperasi didirikan paling sedikit {needed} {of, select, cooperatives {koperasi; berapa pun wakilnya, satu koperasi dihitung satu} other {orang}} (UU 25/1992 pasal 6, sebagaimana diubah).',
    en: 'A cooperative is founded by at least {needed} {of, select, cooperatives {cooperatives; each counts once, however many stand for it} other {persons}} (UU 25/1992 art. 6 as amended).',
  },
  'founding.page.withdraw.reason': { id: 'Alasan {name} tidak jadi ikut', en: 'Why {name} no longer takes part' },
  'founding.page.withdraw.go': { id: 'Keluarkan dari daftar', en: 'Take off the list' },
  'founding.page.add': { id: 'Tambah pendiri', en: 'Add a founder' },
  'founding.page.add.name': { id: 'Nama lengkap', en: 'Full name' },
  'founding.page.add.contact': { id: 'Nomor HP atau surel', en: 'Phone number or e-mail' },
  'founding.page.add.contact.hint': {
    id: 'Dengan ini ia masuk sendiri nanti. Misalnya 0812 3456 7890.',
    en: 'It is how he or she will sign in. For example 0812 3456 7890.',
  },
  'founding.page.add.go': { id: 'Tambahkan', en: 'Add' },
  'founding.page.link': { id: 'Undang dengan tautan', en: 'Invite by a link' },
  'founding.page.link.what': {
    id: 'Siapa pun yang memegang tautan ini dapat ikut sebagai pendiri. Tautan baru mengakhiri yang lama.',
    en: 'Whoever has this link can join as a founder. A new link ends the old one.',
  },
  'founding.page.link.make': { id: 'Buat tautan undangan', en: 'Make an invitation link' },
  'founding.page.link.made': {
    id: 'Salin sekarang: tautan ini hanya ditampilkan sekali',
    en: 'Copy it now: this link is shown once only',
  },
  'founding.page.link.label': { id: 'Tautan undangan pendiri', en: 'Link that invites founders' },
  'founding.page.link.share': { id: 'Kirim lewat WhatsApp', en: 'Send by WhatsApp' },
  'founding.page.link.text': {
    id: 'Ayo ikut mendirikan {name}: {link}',
    en: 'Join us in founding {name}: {link}',
  },

  'founding.page.group.shares': { id: 'Simpanan anggota', en: 'Members’ shares' },
  'founding.page.group.decisions': { id: 'Kuorum dan suara', en: 'Quorum and votes' },
  'founding.page.group.surplus': { id: 'Pembagian SHU', en: 'Division of the surplus' },
  'founding.page.group.feeSplit': { id: 'Pembagian harga pesanan', en: 'Division of an order’s price' },
  'founding.page.group.offering': { id: 'Siapa ditawari pekerjaan dulu', en: 'Who is offered work first' },
  'founding.page.text.title': { id: 'Rancangan anggaran dasar', en: 'Draft bylaws' },
  'founding.page.text.lead': {
    id: 'Rancangan ini belum berlaku; rapat pendirian yang menetapkannya.',
    en: 'This draft does not hold yet; the founding meeting adopts it.',
  },

  'founding.page.meeting': { id: 'Rapat pendirian', en: 'Founding meeting' },
  'founding.page.meeting.lead': {
    id: 'Isi setelah rapat diadakan. Keputusan yang sah langsung berlaku: anggaran dasar, pengurus, pengawas, buku, dan daftar anggota.',
    en: 'Fill this in after the meeting. Valid resolutions take effect at once: bylaws, board, supervisors, books and member register.',
  },
  'founding.page.meeting.too_few': {
    id: 'Belum cukup pendiri untuk rapat: {count} dari {needed}. Ajak {missing} orang lagi.',
    en: 'There are not enough founders for the meeting: {count} of {needed}. Bring in {missing} more.',
  },
  'founding.page.meeting.heldOn': { id: 'Tanggal rapat', en: 'Date of the meeting' },
  'founding.page.meeting.startsAt': { id: 'Mulai pukul', en: 'Began at' },
  'founding.page.meeting.place': { id: 'Tempat', en: 'Place' },
  'founding.page.meeting.present': { id: 'Yang hadir', en: 'Who was there' },
  'founding.page.meeting.present.hint': {
    id: 'Yang hadir menjadi anggota, bernomor menurut daftar pendiri.',
    en: 'Those present become members, numbered in the order of the list.',
  },
  'founding.page.meeting.chair': { id: 'Pemimpin rapat', en: 'Chair of the meeting' },
  'founding.page.meeting.minuteTaker': { id: 'Notulis', en: 'Minute-taker' },
  'founding.page.meeting.board': { id: 'Pengurus yang dipilih', en: 'Board elected' },
  'founding.page.meeting.supervisors': {
    id: '{seats, plural, other {Pengawas yang dipilih (# orang)}}',
    en: '{seats, plural, one {Supervisor elected (one)} other {Supervisors elected (#)}}',
  },
  'founding.page.meeting.votes': { id: 'Cara keputusan diambil', en: 'How decisions were taken' },
  'founding.page.meeting.votes.hint': {
    id: 'Semua dengan musyawarah mufakat? Lewati bagian ini. Bila ada yang dihitung suaranya, isi di sini.',
    en: 'All by consensus? Skip this. Where votes were counted, fill them in here.',
  },
  'founding.page.meeting.votes.open': { id: 'Isi hasil pemungutan suara', en: 'Fill in counted votes' },
  'founding.page.meeting.count.bylaws': { id: 'Anggaran dasar', en: 'Bylaws' },
  'founding.page.meeting.count.election': {
    id: 'Pemilihan pengurus dan pengawas',
    en: 'Election of board and supervisors',
  },
  'founding.page.meeting.count.shares': { id: 'Simpanan pokok dan wajib', en: 'Entry and mandatory share' },
  'founding.page.meeting.count.authority': { id: 'Kuasa mengurus akta', en: 'Authority for the deed' },
  'founding.page.meeting.method': { id: 'Cara', en: 'How' },
  'founding.page.method.consensus': { id: 'Musyawarah mufakat', en: 'Consensus' },
  'founding.page.method.open': { id: 'Pemungutan suara terbuka', en: 'Open vote' },
  'founding.page.method.secret': { id: 'Pemungutan suara rahasia', en: 'Secret vote' },
  'founding.page.meeting.vote.for': { id: 'Setuju', en: 'In favour' },
  'founding.page.meeting.vote.against': { id: 'Menolak', en: 'Against' },
  'founding.page.meeting.vote.abstain': { id: 'Abstain', en: 'Abstaining' },
  'founding.page.meeting.note': { id: 'Catatan rapat', en: 'Notes of the meeting' },
  'founding.page.meeting.go': { id: 'Catat rapat pendirian', en: 'Record the founding meeting' },

  'founding.page.done': { id: '{name} sudah berdiri', en: '{name} exists' },
  'founding.page.done.next': {
    id: 'Berikutnya: terima simpanan pokok, tandatangani berita acara, dan bawa dokumennya ke notaris.',
    en: 'Next: receive the entry shares, sign the minutes, and take the papers to the notary.',
  },
} as const satisfies Messages;

import type { Messages } from '#platform/i18n/messages.ts';

/** The steps from an idea to a registered cooperative: what each is called, and what is done in it. */
export const stepMessages = {
  'founding.step.ideas': { id: 'Kumpulkan gagasan', en: 'Gather ideas' },
  'founding.step.ideas.what': {
    id: 'Tulis masalah bersama dan apa yang dapat dikerjakan bersama. Semua gagasan dikelompokkan, lalu dipilih yang paling banyak didukung.',
    en: 'Write down what you all struggle with and what could be done together. Ideas are grouped, and the best supported ones are chosen.',
  },
  'founding.step.canvas': { id: 'Pilih model dan isi kanvas', en: 'Choose the model and fill the canvas' },
  'founding.step.canvas.what': {
    id: 'Siapa anggotanya, apa yang dijual, siapa pembelinya, dari mana uangnya. Satu lembar cukup untuk memulai.',
    en: 'Who the members are, what is sold, who buys it, where the money comes from. One sheet is enough to begin.',
  },
  'founding.step.team': { id: 'Bentuk tim inti', en: 'Form the core team' },
  'founding.step.team.what': {
    id: 'Sepakati siapa mengerjakan apa sampai purwarupa jadi: produk, pelanggan, dan keuangan.',
    en: 'Agree on who does what until there is a prototype: product, customers and money.',
  },
  'founding.step.team.needed': {
    id: 'Purwarupa membutuhkan orang yang mengerjakannya.',
    en: 'A prototype needs people who make it.',
  },
  'founding.step.prototype': { id: 'Uji purwarupa', en: 'Test the prototype' },
  'founding.step.prototype.what': {
    id: 'Buat bentuk paling sederhana dan cari pengguna pertama sebelum membuat badan hukum. Catat kapan dan apa hasilnya.',
    en: 'Make the simplest thing that works and find first users before becoming a legal person. Note when, and what came of it.',
  },
  'founding.step.partiesCanvas': { id: 'Isi kanvas para pihak', en: 'Fill the canvas of the parties' },
  'founding.step.partiesCanvas.what': {
    id: 'Untuk setiap kelompok: perannya, kebutuhannya, sumbangannya, dan manfaat yang diterimanya.',
    en: 'For each group: its role, what it needs, what it brings and what it gets.',
  },
  'founding.step.partiesCanvas.needed': {
    id: 'Prospektus disusun dari kanvas para pihak.',
    en: 'The prospectus is written from the canvas of the parties.',
  },
  'founding.step.founders': { id: 'Kumpulkan pendiri', en: 'Gather the founders' },
  'founding.step.founders.what': {
    id: 'Koperasi primer didirikan paling sedikit sembilan orang, koperasi sekunder paling sedikit tiga koperasi. Undang mereka dengan tautan atau tuliskan namanya.',
    en: 'A primary cooperative is founded by at least nine persons, a secondary one by at least three cooperatives. Invite them by a link or write them down.',
  },
  'founding.step.founders.needed': {
    id: 'Rapat pendirian baru sah bila pendirinya cukup.',
    en: 'A founding meeting counts only with enough founders.',
  },
  'founding.step.groups': { id: 'Bagi pendiri ke dalam kelompok', en: 'Put the founders into groups' },
  'founding.step.groups.what': {
    id: 'Setiap pendiri masuk satu kelompok pihak anggota, dan setiap kelompok punya pendiri.',
    en: 'Each founder belongs to one stakeholder group, and each group has a founder.',
  },
  'founding.step.groups.needed': {
    id: 'Suara dan utusan dihitung per kelompok, jadi setiap pendiri harus punya kelompok.',
    en: 'Votes and delegates are counted by group, so each founder needs one.',
  },
  'founding.step.mandates': { id: 'Kumpulkan surat mandat koperasi', en: 'Collect the mandates of the cooperatives' },
  'founding.step.mandates.what': {
    id: 'Setiap koperasi pendiri memutuskan dalam rapatnya untuk ikut, lalu memberi surat mandat kepada wakilnya.',
    en: 'Each founding cooperative resolves in its own meeting to join, and gives a mandate to its representative.',
  },
  'founding.step.mandates.needed': {
    id: 'Tanpa surat mandat, koperasi pendiri belum terwakili.',
    en: 'Without its mandate a founding cooperative is not represented.',
  },
  'founding.step.oldResolution': {
    id: 'Putuskan dalam rapat koperasi lama',
    en: 'Resolve in the existing cooperative’s meeting',
  },
  'founding.step.oldResolution.what': {
    id: 'Rapat anggota koperasi yang sudah ada memutuskan perubahan anggaran dasarnya. Catat nomor keputusan serta nomor dan tanggal akta lama.',
    en: 'The members’ meeting of the existing cooperative resolves to change its bylaws. Note the number of the resolution, and number and date of the old deed.',
  },
  'founding.step.oldResolution.needed': {
    id: 'Anggaran dasar koperasi yang sudah ada hanya berubah dengan keputusan rapat anggotanya.',
    en: 'Bylaws of an existing cooperative change only by a resolution of its members.',
  },
  'founding.step.details': { id: 'Lengkapi data diri pendiri', en: 'Give the founders’ details' },
  'founding.step.details.what': {
    id: 'Setiap pendiri mengisi sendiri nama sesuai KTP, nomor induk kependudukan, alamat, dan pekerjaannya, sebagaimana tertulis dalam akta.',
    en: 'Each founder fills in name as on the ID card, citizen’s number, address and occupation, as the deed will say them.',
  },
  'founding.step.details.needed': {
    id: 'Akta menyebut data diri setiap pendiri.',
    en: 'The deed names every founder with these details.',
  },
  'founding.step.bylaws': { id: 'Sepakati anggaran dasar', en: 'Agree on the bylaws' },
  'founding.step.bylaws.what': {
    id: 'Jawab pertanyaannya satu per satu; naskah hukumnya tersusun sendiri, dan yang melanggar undang-undang ditunjukkan.',
    en: 'Answer the questions one by one; the legal text writes itself, and what breaks the law is pointed out.',
  },
  'founding.step.bylaws.needed': {
    id: 'Rapat menetapkan anggaran dasar; yang melanggar undang-undang akan ditolak.',
    en: 'The meeting adopts the bylaws; what breaks the law would be refused.',
  },
  'founding.step.workRules': { id: 'Sepakati aturan kerja', en: 'Agree on the work rules' },
  'founding.step.workRules.what': {
    id: 'Tugas, jam, upah, dan masa calon anggota: berapa lama seseorang bekerja sebelum boleh menjadi anggota.',
    en: 'Tasks, hours, pay and the candidate period: how long somebody works before becoming a member.',
  },
  'founding.step.platformRules': {
    id: 'Sepakati potongan, algoritma, dan data',
    en: 'Agree on fees, algorithm and personal records',
  },
  'founding.step.platformRules.what': {
    id: 'Berapa bagian koperasi dari setiap pesanan, bagaimana pekerjaan ditawarkan, dan siapa boleh melihat catatan siapa.',
    en: 'What part of each order the cooperative takes, how work is offered, and who may see whose records.',
  },
  'founding.step.foundersRoyalty': { id: 'Sepakati royalti pemrakarsa', en: 'Agree on the initiators’ royalty' },
  'founding.step.foundersRoyalty.what': {
    id: 'Apakah pemrakarsa mendapat bagian SHU untuk beberapa tahun, berapa, dan kapan berakhir.',
    en: 'Whether the initiators get a part of the surplus for some years, how much, and when it ends.',
  },
  'founding.step.name': { id: 'Pesan nama', en: 'Reserve the name' },
  'founding.step.name.what': {
    id: 'Notaris memeriksa dan memesan nama di sistem AHU: paling sedikit tiga kata, tanpa bahasa asing.',
    en: 'The notary checks and reserves the name in the AHU system: at least three words, none of them foreign.',
  },
  'founding.step.name.needed': {
    id: 'Notaris membutuhkan nama yang sudah dipesan untuk akta.',
    en: 'The notary needs a reserved name for the deed.',
  },
  'founding.step.counselling': { id: 'Ikuti penyuluhan koperasi', en: 'Attend the counselling' },
  'founding.step.counselling.what': {
    id: 'Petugas Dinas Koperasi menjelaskan hak dan kewajiban kepada calon pendiri dan membuat berita acara penyuluhan.',
    en: 'The local cooperative office explains rights and duties to the founders and writes a record of it.',
  },
  'founding.step.counselling.needed': {
    id: 'Notaris meminta berita acara penyuluhan.',
    en: 'The notary asks for the record of the counselling.',
  },
  'founding.step.businessPlan': { id: 'Susun rencana usaha tiga tahun', en: 'Write the three-year business plan' },
  'founding.step.businessPlan.what': {
    id: 'Pendapatan, biaya, modal awal, dan kapan usaha dapat membiayai dirinya sendiri.',
    en: 'Income, costs, first capital, and when the business can carry itself.',
  },
  'founding.step.businessPlan.needed': {
    id: 'Notaris melampirkan rencana usaha pada akta.',
    en: 'The notary attaches the business plan to the deed.',
  },
  'founding.step.prospectus': { id: 'Susun prospektus', en: 'Write the prospectus' },
  'founding.step.prospectus.what': {
    id: 'Usaha apa, perkiraan jumlah, investasi, dan modal kerja yang dibutuhkan, agar setiap pihak tahu untuk apa ia ikut.',
    en: 'Which business, expected volume, investment and working capital, so that each party knows what it joins.',
  },
  'founding.step.meeting': { id: 'Adakan rapat pendirian', en: 'Hold the founding meeting' },
  'founding.step.meeting.what': {
    id: 'Para pendiri menetapkan nama, anggaran dasar, simpanan, pengurus, pengawas, rencana usaha, dan kuasa.',
    en: 'The founders decide on name, bylaws, shares, board, supervisors, business plan and power of attorney.',
  },
  'founding.step.meeting.needed': {
    id: 'Keputusan rapat pendirian menjadi dasarnya.',
    en: 'It rests on the decisions of the founding meeting.',
  },
  'founding.step.signatures': { id: 'Tanda tangani berita acara', en: 'Sign the record' },
  'founding.step.signatures.what': {
    id: 'Setiap pendiri yang hadir menandatangani daftar hadir dan berita acara, dari HP-nya atau di atas kertas.',
    en: 'Each founder who was there signs attendance list and record, on the phone or on paper.',
  },
  'founding.step.signatures.needed': {
    id: 'Notaris hanya menerima berita acara yang sudah ditandatangani.',
    en: 'The notary takes only a signed record.',
  },
  'founding.step.shares': { id: 'Setor simpanan pokok', en: 'Pay the entry shares' },
  'founding.step.shares.what': {
    id: 'Setiap anggota menyetor simpanan pokok. Bendahara mencatatnya, dan bukti setor tersusun dari buku.',
    en: 'Each member pays the entry share. The treasurer records it, and the proof of capital comes from the books.',
  },
  'founding.step.shares.needed': {
    id: 'Modal yang disetor dicantumkan dalam akta dan buku.',
    en: 'The capital paid in stands in the deed and the books.',
  },
  'founding.step.powerOfAttorney': { id: 'Beri kuasa', en: 'Give power of attorney' },
  'founding.step.powerOfAttorney.what': {
    id: 'Para pendiri memberi kuasa tertulis kepada pengurus atau notaris untuk mengurus akta dan pengesahan.',
    en: 'The founders give written power to the board or the notary to see to deed and ratification.',
  },
  'founding.step.powerOfAttorney.needed': {
    id: 'Penghadap di notaris harus punya kuasa para pendiri.',
    en: 'Whoever appears before the notary needs the founders’ power.',
  },
  'founding.step.deed': { id: 'Buat akta di notaris', en: 'Have the deed made' },
  'founding.step.deed.what': {
    id: 'Notaris pembuat akta koperasi (NPAK) membuat akta pendirian, atau akta perubahan bagi koperasi yang sudah ada.',
    en: 'A notary licensed for cooperatives makes the founding deed, or the deed of amendment where the cooperative exists already.',
  },
  'founding.step.deed.needed': {
    id: 'Pengesahan diajukan dengan akta.',
    en: 'The ratification is asked for with the deed.',
  },
  'founding.step.ratification': { id: 'Terima pengesahan badan hukum', en: 'Receive the ratification' },
  'founding.step.ratification.what': {
    id: 'Notaris mengajukan lewat AHU Online; menteri hukum mengesahkan. Catat nomor dan tanggal surat keputusannya.',
    en: 'The notary applies through AHU Online; the law minister ratifies. Note number and date of the decree.',
  },
  'founding.step.ratification.needed': {
    id: 'Baru setelah disahkan koperasi menjadi badan hukum.',
    en: 'Only with the ratification is the cooperative a legal person.',
  },
  'founding.step.taxNumber': { id: 'Urus NPWP', en: 'Get the tax number' },
  'founding.step.taxNumber.what': {
    id: 'Pengurus mendaftarkan koperasi ke kantor pajak.',
    en: 'The board registers the cooperative with the tax office.',
  },
  'founding.step.taxNumber.needed': {
    id: 'Bank dan OSS meminta NPWP koperasi.',
    en: 'Bank and OSS ask for the tax number.',
  },
  'founding.step.bankAccount': { id: 'Buka rekening bank', en: 'Open the bank account' },
  'founding.step.bankAccount.what': {
    id: 'Rekening atas nama koperasi, bukan atas nama pengurus.',
    en: 'An account in the name of the cooperative, not of a person.',
  },
  'founding.step.businessNumber': { id: 'Urus NIB', en: 'Get the business number' },
  'founding.step.businessNumber.what': {
    id: 'Daftarkan usaha di OSS dengan kode KBLI dari anggaran dasar.',
    en: 'Register the business at OSS with the KBLI codes of the bylaws.',
  },
  'founding.step.officeReport': { id: 'Lapor ke Dinas Koperasi', en: 'Report to the local office' },
  'founding.step.officeReport.what': {
    id: 'Serahkan salinan akta dan pengesahan agar koperasi masuk pendataan (ODS).',
    en: 'Hand in copies of deed and ratification so that the cooperative is on record (ODS).',
  },
  'founding.step.registers': { id: 'Buka buku daftar', en: 'Open the registers' },
  'founding.step.registers.what': {
    id: 'Buku daftar anggota, pengurus, dan pengawas serta buku kas sudah terbuka di sini sejak rapat; lengkap setelah simpanan pokok disetor.',
    en: 'Registers of members, board and supervisors and the cash book are open here since the meeting; complete once the entry shares are paid.',
  },
  'founding.step.registers.needed': {
    id: 'Sertifikat diberikan kepada koperasi yang bukunya sudah dibuka.',
    en: 'The certificate is for cooperatives whose registers are open.',
  },
  'founding.step.certificate': { id: 'Terima sertifikat NIK koperasi', en: 'Receive the register certificate' },
  'founding.step.certificate.what': {
    id: 'Setelah dua rapat anggota tahunan berturut-turut, kementerian memberi nomor induk koperasi dengan sertifikat dan kode QR.',
    en: 'After two annual meetings in a row the ministry gives the cooperative register number with a certificate and QR code.',
  },
} as const satisfies Messages;

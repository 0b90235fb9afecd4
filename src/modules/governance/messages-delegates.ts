import type { Messages } from '#platform/i18n/messages.ts';

/** What is said of group meetings, delegates and the meetings that they hold. */
export const delegateMessages = {
  'governance.delegates_not_allowed': {
    id: 'Menurut anggaran dasar, rapat ini dihadiri anggota sendiri, bukan utusan.',
    en: 'By the bylaws the members attend this meeting themselves, not delegates.',
  },
  'governance.delegates_needed': {
    id: 'Menurut anggaran dasar, rapat paripurna dihadiri utusan kelompok. Panggil sebagai rapat utusan, setelah setiap kelompok memilih utusannya.',
    en: 'By the bylaws delegates of the groups attend the plenary. Call it as a meeting of delegates, once every group has chosen its own.',
  },
  'governance.too_few_for_delegates': {
    id: 'Rapat utusan baru boleh bila anggota mencapai {needed} orang; sekarang {members}. Undang semua anggota.',
    en: 'Delegates may meet from {needed} members on; there are {members}. Invite all members.',
  },
  'governance.members_without_section': {
    id: '{count, plural, =1 {{name} belum masuk kelompok} other {# anggota belum masuk kelompok, misalnya {name}}}; tidak ada utusan yang mewakilinya. Masukkan dulu ke kelompok.',
    en: '{count, plural, =1 {{name} is in no group} other {# members are in no group, {name} for one}}: no delegate would stand for them. Put them into a group first.',
  },
  'governance.group_sends_nobody': {
    id: 'Kelompok {group}{count, plural, =1 {} other { dan kelompok lain}} belum memilih utusan. Panggil dulu rapat kelompoknya.',
    en: 'The group {group}{count, plural, =1 { has} other { and others have}} chosen no delegates yet. Call the group meeting first.',
  },
  'governance.group_missing': {
    id: 'Pilih kelompok yang berapat.',
    en: 'Choose the group that meets.',
  },
  'governance.not_a_group_meeting': {
    id: 'Kelompok hanya dipilih untuk rapat kelompok. Kosongkan, atau ubah jenis rapatnya.',
    en: 'A group is chosen only for a group meeting. Leave it out, or change the kind of meeting.',
  },
  'governance.no_such_section': {
    id: 'Kelompok ini tidak ada. Pilih salah satu dari daftar.',
    en: 'There is no such group. Choose one of the list.',
  },
  'governance.no_sections': {
    id: 'Pengurus membentuk kelompok hanya bila anggaran dasar mengenal rapat utusan dan tidak mempunyai kelompok pihak sendiri.',
    en: 'The board forms groups only where the bylaws know meetings of delegates and have no stakeholder groups of their own.',
  },
  'governance.section_name_taken': {
    id: 'Sudah ada kelompok bernama {name}. Pakai nama lain.',
    en: 'There is a group called {name} already. Use another name.',
  },
  'governance.numbers_unreadable': {
    id: '“{part}” bukan nomor anggota. Tulis seperti 1-60, 75.',
    en: '“{part}” is no member number. Write them like 1-60, 75.',
  },
  'governance.no_such_number': {
    id: 'Tidak ada anggota penuh dengan nomor {numbers}. Periksa nomornya di daftar anggota.',
    en: 'No full member has the number {numbers}. Look the numbers up in the register.',
  },
  'governance.not_for_a_group': {
    id: 'Rapat kelompok {group} bermusyawarah dan memilih utusan. Keputusan lain diambil dalam rapat anggota.',
    en: 'The meeting of the group {group} confers and chooses delegates. Other decisions are for the general meeting.',
  },
  'governance.delegates_in_group_meeting': {
    id: 'Utusan dipilih dalam rapat kelompoknya sendiri. Panggil rapat kelompok.',
    en: 'Delegates are chosen in the meeting of their own group. Call a group meeting.',
  },
  'governance.wrong_number_of_delegates': {
    id: 'Kelompok dengan {members} anggota ini mengirim {needed} utusan, tetapi yang dipilih {named}. Pilih tepat {needed} orang.',
    en: 'This group of {members} members sends {needed, plural, =1 {one delegate} other {# delegates}}, but {named} were chosen. Choose exactly {needed}.',
  },
  'governance.delegate_not_in_group': {
    id: 'Utusan dipilih dari anggota kelompok itu sendiri. Pilih dari daftar pemilih rapat ini.',
    en: 'Delegates come from the group itself. Choose from the roll of this meeting.',
  },
  'governance.delegates_decide': {
    id: 'Dalam rapat ini yang bersuara para utusan. Anda boleh hadir dan membaca semuanya; kelompok Anda bersuara lewat utusannya.',
    en: 'Delegates vote in this meeting. You may come and read everything; your group votes through its delegates.',
  },
  'governance.not_of_this_group': {
    id: 'Ini rapat kelompok {group}; yang bersuara anggota kelompok itu saja.',
    en: 'This is the meeting of the group {group}; only its members vote.',
  },
  'governance.verify.delegate': {
    id: 'Dalam daftar pemilih {title}, {name} tidak sesuai dengan pilihan kelompoknya.',
    en: 'On the roll of {title}, {name} does not agree with the choice of the group.',
  },

  'governance.page.kind.group': { id: 'Rapat kelompok', en: 'Group meeting' },
  'governance.page.delegates.title': { id: 'Kelompok dan utusan', en: 'Groups and delegates' },
  'governance.page.delegates.rule.delegates': {
    id: 'Rapat paripurna dihadiri utusan; setiap kelompok memilihnya dulu dalam rapatnya sendiri.',
    en: 'Delegates attend the plenary; each group chooses them in its own meeting first.',
  },
  'governance.page.delegates.rule.asCalled': {
    id: 'Rapat paripurna dihadiri utusan atau semua anggota, sebagaimana disebut dalam undangannya.',
    en: 'Delegates or all members attend the plenary, as its notice says.',
  },
  'governance.page.delegates.rule.members': {
    id: 'Setiap kelompok bermusyawarah sendiri; rapat paripurna dihadiri semua anggota.',
    en: 'Each group confers on its own; all members attend the plenary.',
  },
  'governance.page.delegates.rule.sections': {
    id: 'Bila anggota mencapai {from} orang, rapat anggota dapat diadakan oleh utusan, satu bagi setiap {per} anggota sekelompok. Sekarang ada {members}.',
    en: 'From {from} members on, delegates may hold the general meeting, one for every {per} members of a group. There are {members} now.',
  },
  'governance.page.delegates.term': {
    id: 'Utusan berlaku sampai kelompoknya memilih lagi, paling lama sampai rapat tahunan berikutnya selesai.',
    en: 'Delegates hold until their group chooses again, and at most to the end of the next annual meeting.',
  },
  'governance.page.delegates.ready': {
    id: 'Rapat utusan dapat dipanggil sekarang.',
    en: 'A meeting of delegates can be called now.',
  },
  'governance.page.delegates.not_ready': {
    id: 'Rapat utusan belum dapat dipanggil',
    en: 'No meeting of delegates can be called yet',
  },
  'governance.page.delegates.none': {
    id: 'Semua anggota hadir sendiri',
    en: 'All members attend themselves',
  },
  'governance.page.delegates.none.why': {
    id: 'Anggaran dasar koperasi ini tidak mengenal rapat utusan.',
    en: 'The bylaws of this cooperative know no meetings of delegates.',
  },
  'governance.page.delegates.no_sections': {
    id: 'Belum ada kelompok. Pengurus membentuknya dari nomor anggota, misalnya per wilayah.',
    en: 'There are no groups yet. The board forms them from member numbers, by district for example.',
  },
  'governance.page.delegates.members': {
    id: '{count} anggota',
    en: '{count, plural, one {# member} other {# members}}',
  },
  'governance.page.delegates.seats': {
    id: '{seats} utusan',
    en: '{seats, plural, one {# delegate} other {# delegates}}',
  },
  'governance.page.delegates.over': {
    id: 'satu bagi setiap {per} anggota; {over} anggota selebihnya tidak menambah utusan',
    en: 'one for every {per} members; the {over} beyond bring no further one',
  },
  'governance.page.delegates.chosen': { id: 'Dipilih {date}', en: 'Chosen on {date}' },
  'governance.page.delegates.unchosen': { id: 'Belum memilih utusan', en: 'Has chosen no delegates yet' },
  'governance.page.delegates.vacant': {
    id: '{count} kursi kosong: utusannya keluar atau pindah kelompok.',
    en: '{count, plural, one {One seat is} other {# seats are}} empty: the delegate left or moved.',
  },
  'governance.page.delegates.own': { id: 'Kelompok Anda', en: 'Your group' },
  'governance.page.delegates.meet': { id: 'Panggil rapat kelompok', en: 'Call a group meeting' },
  'governance.page.delegates.ungrouped': {
    id: '{count} anggota belum berkelompok',
    en: '{count, plural, one {One member is in no group} other {# members are in no group}}',
  },
  'governance.page.delegates.form': { id: 'Bentuk kelompok baru', en: 'Form a new group' },
  'governance.page.delegates.form.name': { id: 'Nama kelompok', en: 'Name of the group' },
  'governance.page.delegates.form.numbers': { id: 'Nomor anggota', en: 'Member numbers' },
  'governance.page.delegates.form.numbers.hint': {
    id: 'Misalnya 1-60, 75. Siapa yang sudah berkelompok dipindahkan mulai hari ini.',
    en: 'For example 1-60, 75. Whoever is in a group already moves from today on.',
  },
  'governance.page.delegates.form.go': { id: 'Bentuk kelompok', en: 'Form the group' },
  'governance.page.delegates.place': { id: 'Masukkan anggota ke kelompok', en: 'Put members into a group' },
  'governance.page.delegates.place.go': { id: 'Masukkan', en: 'Put into the group' },
  'governance.page.delegates.csv': { id: 'Daftar utusan (CSV)', en: 'List of delegates (CSV)' },
  'governance.page.delegates.group': { id: 'Kelompok', en: 'Group' },
  'governance.page.delegates.delegate': { id: 'Utusan', en: 'Delegate' },

  'governance.page.call.group': { id: 'Kelompok', en: 'Group' },
  'governance.page.call.group.hint': {
    id: 'Hanya untuk rapat kelompok. Yang diundang anggota kelompok itu.',
    en: 'Only for a group meeting. Its members are invited.',
  },
  'governance.page.call.by_delegates': { id: 'Rapat utusan', en: 'A meeting of delegates' },
  'governance.page.call.by_delegates.hint': {
    id: 'Yang bersuara utusan kelompok; anggota lain boleh hadir dan membaca.',
    en: 'The delegates of the groups vote; other members may come and read.',
  },
  'governance.page.call.lead.group': {
    id: 'Anggota kelompok {group} mendapat undangan. Kelompok bermusyawarah dan memilih utusannya.',
    en: 'The members of the group {group} get the invitation. A group confers and chooses its delegates.',
  },
  'governance.page.minutes.presence.delegates': {
    id: 'Dari {roll} utusan, yang mewakili {members} anggota, hadir {present} orang.',
    en: 'Of {roll} delegates, who stand for {members} members, {present} were present.',
  },
  'governance.page.weighing.by_delegates': {
    id: 'Yang bersuara di dalam kelompok para utusannya, masing-masing satu suara.',
    en: 'Inside a group its delegates vote, each with one vote.',
  },
  'governance.page.meeting.of_group': { id: 'Kelompok {group}', en: 'Group {group}' },
  'governance.page.meeting.by_delegates': { id: 'Dihadiri utusan', en: 'Held by delegates' },
  'governance.page.meeting.delegate_of': {
    id: 'utusan {group}, {members} anggota',
    en: 'delegate of {group}, {members, plural, one {# member} other {# members}}',
  },
  'governance.page.meeting.represented': {
    id: 'Yang bersuara dalam rapat ini para utusan. Kelompok Anda diwakili {names}.',
    en: 'Delegates vote in this meeting. Your group is represented by {names}.',
  },
  'governance.page.meeting.other_group': {
    id: 'Yang bersuara dalam rapat ini anggota kelompok {group}. Anda boleh membaca semuanya.',
    en: 'The members of the group {group} vote in this meeting. You may read everything.',
  },
  'governance.page.meeting.delegates_vote': {
    id: 'Yang bersuara dalam rapat ini para utusan. Anda boleh hadir dan membaca semuanya.',
    en: 'Delegates vote in this meeting. You may come and read everything.',
  },
  'governance.page.motion.subject.delegates': { id: 'Pemilihan utusan', en: 'Election of delegates' },
  'governance.page.motion.delegates': { id: 'Utusan', en: 'Delegates' },
  'governance.page.motion.delegates.how_many': {
    id: 'Pilih tepat {seats} orang.',
    en: 'Choose exactly {seats}.',
  },
  'governance.page.result.delegates': {
    id: 'Diputuskan utusan, mewakili {members} anggota',
    en: 'Decided by delegates, for {members} members',
  },
  'governance.page.resolution.who': { id: 'Yang memutuskan', en: 'Who decided' },
  'governance.page.result.group': {
    id: 'Diputuskan dalam rapat kelompok {group}',
    en: 'Decided in the meeting of the group {group}',
  },
} as const satisfies Messages;

import type { Messages } from '#platform/i18n/messages.ts';

/** What pages say where stakeholder groups weigh, or a member cooperative has several votes. */
export const weighingMessages = {
  'governance.page.weighing.title': { id: 'Suara menurut kelompok', en: 'Votes by group' },
  'governance.page.weighing.how': { id: 'Cara menghitung suara', en: 'How votes are counted' },
  'governance.page.weighing.rule.weighted': {
    id: 'Suara dihitung menurut bobot kelompok. Di dalam kelompok satu anggota satu suara.',
    en: 'Votes count by the weights of the groups. Inside a group one member has one vote.',
  },
  'governance.page.weighing.rule.weightedAndMostGroups': {
    id: 'Suara dihitung menurut bobot kelompok, dan lebih dari setengah jumlah kelompok harus setuju. Di dalam kelompok satu anggota satu suara.',
    en: 'Votes count by the weights of the groups, and more than half of the groups must agree. Inside a group one member has one vote.',
  },
  'governance.page.weighing.rule.weightedAndAllGroups': {
    id: 'Suara dihitung menurut bobot kelompok, dan semua kelompok harus setuju. Di dalam kelompok satu anggota satu suara.',
    en: 'Votes count by the weights of the groups, and every group must agree. Inside a group one member has one vote.',
  },
  'governance.page.weighing.rule.delegates': {
    id: 'Suara dihitung menurut jumlah utusan, masing-masing satu suara.',
    en: 'Votes count by the delegates, one vote each.',
  },
  'governance.page.weighing.several': {
    id: 'Koperasi anggota dapat mempunyai lebih dari satu suara menurut jumlah anggota dan jasa usahanya. Hadir {present} dari {roll} suara.',
    en: 'A member cooperative may have several votes, by its members and its patronage. {present} of {roll} votes are present.',
  },
  'governance.page.result.quorum.group': { id: 'hadir {present} dari {roll}', en: '{present} of {roll} present' },
  'governance.page.result.votes.group': {
    id: '{votesFor} setuju, {against} menolak, {abstain} abstain',
    en: '{votesFor} in favour, {against} against, {abstain} abstaining',
  },
  'governance.page.weighing.put': { id: 'Bobot setuju', en: 'Weight in favour' },
  'governance.page.weighing.stance.for': { id: 'Setuju', en: 'In favour' },
  'governance.page.weighing.stance.against': { id: 'Menolak', en: 'Against' },
  'governance.page.weighing.stance.neither': { id: 'Tidak memihak', en: 'Neither' },
  'governance.page.weighing.stance.veto': { id: 'Menolak (veto)', en: 'Against (veto)' },
  'governance.page.weighing.may_stop': { id: 'Dapat menolak: {kinds}', en: 'May stop: {kinds}' },
  'governance.page.weighing.figure': {
    id: '{exact, select, yes {} other {sekitar }}{figure}',
    en: '{exact, select, yes {} other {about }}{figure}',
  },
  'governance.page.weighing.scales': {
    id: 'Bobot setuju {favour}, menolak {against} dari {whole}; perlu {more, select, yes {lebih dari } other {}}{needed}',
    en: 'Weight in favour {favour}, against {against} of {whole}; {more, select, yes {more than } other {}}{needed} needed',
  },
  'governance.page.weighing.groups': {
    id: '{favour} dari {all} kelompok setuju; perlu {needed}',
    en: '{favour} of {all} groups in favour; {needed} needed',
  },
  'governance.page.weighing.why.veto': {
    id: 'Kelompok {group} menolak, dan keputusan ini tidak dapat diambil bila kelompok itu menolak ({article}).',
    en: 'The group {group} is against it, and this decision does not pass while that group is against it ({article}).',
  },
  'governance.page.weighing.why.majority': {
    id: 'Bobot yang setuju {favour}, padahal perlu {more, select, yes {lebih dari } other {}}{needed} ({article}).',
    en: 'The weight in favour is {favour}, but {more, select, yes {more than } other {}}{needed} is needed ({article}).',
  },
  'governance.page.weighing.why.heads': {
    id: 'Suara setuju belum cukup ({article}).',
    en: 'The votes in favour are not enough ({article}).',
  },
  'governance.page.weighing.why.groups': {
    id: 'Hanya {favour} dari {all} kelompok setuju, padahal perlu {needed} ({article}).',
    en: 'Only {favour} of {all} groups are in favour, but {needed} are needed ({article}).',
  },
  'governance.page.weighing.unknown': {
    id: '{count, plural, other {# keputusan}} tidak dapat diukur: suaranya dulu dihitung dengan cara yang lain.',
    en: '{count, plural, one {# resolution} other {# resolutions}} cannot be measured: the votes were counted otherwise then.',
  },
  'governance.page.weighing.rule': {
    id: 'Suara kelompok ditimbang menurut anggaran dasar',
    en: 'The groups are weighed by the bylaws',
  },
  'governance.page.weighing.count': { id: 'Kelompok {group}, hadir {present}', en: 'Group {group}, {present} present' },
  'governance.page.weighing.votes_of': {
    id: 'Suara yang hadir {present} dari {roll}',
    en: '{present} of {roll} votes were present',
  },
  'governance.page.voices.title': { id: 'Suara koperasi anggota', en: 'Votes of member cooperatives' },
  'governance.page.voices.lead': {
    id: 'Satu suara, ditambah satu untuk setiap {members} anggotanya dan satu untuk setiap {patronage} jasa usahanya tahun lalu; paling banyak {most}.',
    en: 'One vote, one more for every {members} members of its own and one for every {patronage} of its patronage last year; {most} at most.',
  },
  'governance.page.voices.equal': {
    id: 'Satu anggota, satu suara',
    en: 'One member, one vote',
  },
  'governance.page.voices.equal.why': {
    id: 'Hanya koperasi sekunder yang boleh menimbang suara, bila anggaran dasarnya menyebutnya ({article}).',
    en: 'Only a secondary cooperative may weigh votes, where its bylaws say so ({article}).',
  },
  'governance.page.voices.not_stated': {
    id: 'Jasa usaha tahun {year} dihitung dari daftar jasa usaha ketika rapat dipanggil. Sampai saat itu belum ikut di sini.',
    en: 'The patronage of {year} is taken from its register when a meeting is called. Until then it is not in these figures.',
  },
  'governance.page.voices.name': { id: 'Koperasi anggota', en: 'Member cooperative' },
  'governance.page.voices.votes': { id: 'Suara', en: 'Votes' },
  'governance.page.voices.own_members': { id: 'Anggotanya', en: 'Its members' },
  'governance.page.voices.unreported': { id: 'belum dilaporkan', en: 'not reported yet' },
  'governance.page.voices.patronage': { id: 'Jasa usaha {year}', en: 'Patronage {year}' },
  'governance.page.voices.from': { id: '{source}, per {date}', en: '{source}, as of {date}' },
  'governance.page.voices.report': { id: 'Catat jumlah anggota', en: 'Enter a number of members' },
  'governance.page.voices.report.count': { id: 'Jumlah anggotanya', en: 'How many members it has' },
  'governance.page.voices.report.on': { id: 'Dihitung pada', en: 'Counted on' },
  'governance.page.voices.report.source': { id: 'Sumbernya', en: 'Where it stands' },
  'governance.page.voices.report.source.hint': {
    id: 'Misalnya Laporan RAT 2025',
    en: 'For example the annual report of 2025',
  },
  'governance.page.voices.report.go': { id: 'Catat', en: 'Enter' },
  'governance.page.voices.basis': {
    id: '{votes, plural, other {# suara}}: {members} anggota, jasa usaha {year} {patronage}',
    en: '{votes, plural, one {# vote} other {# votes}}: {members} members, patronage {year} {patronage}',
  },
  'governance.page.weighing.vote.group': {
    id: 'Suara Anda dihitung dalam kelompok {group}.',
    en: 'Your vote counts in the group {group}.',
  },
  'governance.page.weighing.vote.several': {
    id: 'Suara Anda dihitung {votes} suara.',
    en: 'Your vote counts as {votes} votes.',
  },
} as const satisfies Messages;

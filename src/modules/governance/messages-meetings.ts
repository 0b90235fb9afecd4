import type { Messages } from '#platform/i18n/messages.ts';

/** Refusals about meetings, motions and votes. */
export const meetingMessages = {
  'governance.no_such_meeting': { id: 'Rapat ini tidak ada.', en: 'There is no such meeting.' },
  'governance.no_such_motion': { id: 'Usulan ini tidak ada.', en: 'There is no such motion.' },
  'governance.no_such_resolution': { id: 'Keputusan ini tidak ada.', en: 'There is no such resolution.' },
  'governance.not_a_time': { id: 'Tulis jam seperti 19:30.', en: 'Write the time like 19:30.' },
  'governance.held_in_the_past': {
    id: 'Rapat tidak dapat dipanggil untuk tanggal yang sudah lewat. Hari ini {today}.',
    en: 'A meeting cannot be called for a day that has passed. Today is {today}.',
  },
  'governance.notice_too_short': {
    id: 'Undangan harus dikirim paling lambat {days} hari sebelum rapat. Paling cepat rapat dapat diadakan {earliest}.',
    en: 'The invitation must go out at least {days} days before the meeting. The earliest day is {earliest}.',
  },
  'governance.second_call_too_soon': {
    id: 'Rapat panggilan kedua paling cepat {hours} jam setelah rapat yang tidak kuorum.',
    en: 'The second call may be held {hours} hours after the meeting that lacked its quorum at the earliest.',
  },
  'governance.second_call_too_late': {
    id: 'Rapat panggilan kedua paling lambat {latest}. Setelah itu panggil rapat baru.',
    en: 'The second call must be held by {latest}. After that, call a new meeting.',
  },
  'governance.not_without_quorum': {
    id: 'Panggilan kedua hanya untuk rapat yang ditutup tanpa kuorum. "{title}" bukan rapat seperti itu.',
    en: 'A second call is only for a meeting that was closed without its quorum. "{title}" was not.',
  },
  'governance.meeting_not_open': { id: 'Rapat "{title}" belum dibuka.', en: 'The meeting "{title}" is not open yet.' },
  'governance.meeting_closed': { id: 'Rapat "{title}" sudah ditutup.', en: 'The meeting "{title}" is closed.' },
  'governance.already_open': { id: 'Rapat "{title}" sudah dibuka.', en: 'The meeting "{title}" was opened already.' },
  'governance.opened_early': {
    id: 'Rapat ini untuk tanggal {heldOn}; belum waktunya dibuka.',
    en: 'This meeting is for {heldOn}; it is too early to open it.',
  },
  'governance.not_on_roll': {
    id: 'Orang ini tidak ada di daftar pemilih rapat ini. Hanya anggota penuh pada hari rapat yang bersuara.',
    en: 'This person is not on the roll of this meeting. Only those who are full members on its day vote.',
  },
  'governance.not_present': { id: 'Catat kehadiran Anda dulu, lalu berikan suara.', en: 'Check in first, then vote.' },
  'governance.motions_open': {
    id: 'Masih ada {count} usulan yang belum diputuskan. Putuskan dulu, lalu tutup rapat.',
    en: '{count} motions are not decided yet. Decide them, then close the meeting.',
  },
  'governance.not_on_agenda': {
    id: 'Acara nomor {position} tidak ada di undangan, atau bukan acara untuk memutuskan. Rapat hanya memutuskan apa yang diundangkan.',
    en: 'Item {position} is not on the agenda, or nothing is decided there. A meeting decides only what it was called for.',
  },
  'governance.other_kind_of_item': {
    id: 'Acara nomor {position} diundangkan untuk keputusan jenis lain, dengan kuorum lain. Pilih acara yang diundangkan untuk ini.',
    en: 'Item {position} was called for another kind of decision, with another quorum. Choose the item that was called for this.',
  },
  'governance.content_missing': {
    id: 'Usulan ini belum lengkap: sebutkan apa yang akan berlaku bila diterima.',
    en: 'The motion is not complete: say what will take effect when it is adopted.',
  },
  'governance.deliberated': {
    id: 'Musyawarah atas usulan ini sudah dicatat. Lanjutkan dengan pemungutan suara.',
    en: 'The deliberation on this motion is recorded already. Go on to the vote.',
  },
  'governance.already_decided': { id: 'Usulan ini sudah diputuskan.', en: 'This motion was decided already.' },
  'governance.vote_already_open': {
    id: 'Pemungutan suara sudah dibuka di HP anggota. Tutup dulu.',
    en: 'The vote is already open on the members’ phones. Close it first.',
  },
  'governance.vote_not_open': { id: 'Pemungutan suara belum dibuka.', en: 'The vote is not open.' },
  'governance.voted_for_member': {
    id: '{name} sudah memberikan suara {member}. Satu anggota satu suara; suara kedua tidak dihitung.',
    en: '{name} has cast the vote of {member} already. One member, one vote; a second one does not count.',
  },
  'governance.already_voted': {
    id: 'Suara Anda sudah tercatat. Satu anggota, satu suara.',
    en: 'Your vote is recorded already. One member, one vote.',
  },
  'governance.method_not_allowed': {
    id: 'Cara {method} tidak diizinkan untuk keputusan ini. Yang diizinkan: {allowed}.',
    en: 'The method {method} is not allowed for this decision. Allowed: {allowed}.',
  },
  'governance.negative_votes': { id: 'Jumlah suara tidak boleh kurang dari nol.', en: 'Votes cannot be below zero.' },
  'governance.more_votes_than_present': {
    id: 'Jumlah suara {cast} lebih banyak daripada yang hadir ({present}). Hitung ulang.',
    en: '{cast} votes are more than the {present} present. Count again.',
  },
  'governance.more_votes_than_group': {
    id: 'Jumlah suara kelompok {group} {cast}, lebih banyak daripada yang hadir dari kelompok itu ({present}). Hitung ulang.',
    en: '{cast} votes of the group {group} are more than its {present} present. Count again.',
  },
  'governance.count_by_group': {
    id: 'Suara rapat ini ditimbang menurut kelompok. Catat suara setiap kelompok, bukan jumlahnya saja.',
    en: 'This meeting weighs its votes by group. Record the count of each group, not only the sum.',
  },
  'governance.no_groups_here': {
    id: 'Daftar pemilih rapat ini tidak terbagi dalam kelompok. Catat satu jumlah untuk semua.',
    en: 'The roll of this meeting has no groups. Record one count for all.',
  },
  'governance.no_such_group': {
    id: 'Tidak ada kelompok "{group}" dalam anggaran dasar. Pilih kelompok yang ada.',
    en: 'The bylaws have no group "{group}". Choose one that they have.',
  },
  'governance.group_twice': {
    id: 'Kelompok {group} dicatat dua kali. Catat setiap kelompok sekali saja.',
    en: 'The group {group} is recorded twice. Record each group once.',
  },
  'governance.count_missing': {
    id: 'Jumlah suara setuju belum diisi. Isi 0 bila tidak ada.',
    en: 'The votes in favour are missing. Write 0 if there are none.',
  },
  'governance.member_without_group': {
    id: '{count, plural, other {# anggota}} belum masuk kelompok yang ada dalam anggaran dasar, antara lain {name}, sehingga suaranya tidak dapat ditimbang. Tempatkan dulu di buku anggota, lalu buka rapat.',
    en: '{count, plural, one {# member is} other {# members are}} in no group that the bylaws have, {name} among them, so the votes cannot be weighed. Place them in the member register, then open the meeting.',
  },
  'governance.votes_not_weighed': {
    id: 'Di koperasi ini setiap anggota mempunyai satu suara, jadi jumlah anggotanya sendiri tidak dicatat.',
    en: 'In this cooperative every member has one vote: how many members it has itself is not kept.',
  },
  'governance.no_such_member': {
    id: 'Koperasi anggota ini tidak ada atau sudah keluar. Pilih dari daftar.',
    en: 'There is no such member cooperative, or it has left. Choose one from the list.',
  },
  'governance.counted_in_the_future': {
    id: 'Tanggal penghitungan belum tiba. Hari ini {today}.',
    en: 'The day of the count has not come. Today is {today}.',
  },
  'governance.patronage_not_stated': {
    id: 'Jasa usaha tahun {year}, dasar suara koperasi anggota, sedang dihitung. Coba buka rapat lagi sebentar lagi.',
    en: 'The patronage of {year}, on which the votes of member cooperatives rest, is being worked out. Try to open the meeting again in a moment.',
  },
  'governance.one_person_one_office': {
    id: 'Satu orang satu jabatan: pengawas mengawasi pengurus, jadi tidak boleh sama.',
    en: 'One person, one office: the supervisors watch the board, so nobody can be both.',
  },
  'governance.name_the_person': {
    id: '{name} hadir lewat wakilnya. Pilih orang yang mewakilinya; bila belum ada, koperasi itu menunjuk wakil lebih dahulu di halaman anggotanya.',
    en: '{name} comes through who stands for it. Choose that person; where nobody does, it names somebody first, on its page among the members.',
  },
  'governance.office_needs_person': {
    id: 'Pengurus dan pengawas adalah orang. Pilih salah satu wakil {name}, bukan koperasinya.',
    en: 'Board and supervisors are persons. Choose somebody who stands for {name}, not the cooperative.',
  },
  'governance.office_needs_member': {
    id: 'Pengurus dan pengawas dipilih dari anggota. Salah satu nama bukan anggota, atau bukan wakil koperasi anggota.',
    en: 'Board and supervisors are elected from the members. One of these is no member, and stands for no member cooperative.',
  },
  'governance.not_closed_yet': {
    id: 'Berita acara ditandatangani setelah rapat "{title}" ditutup.',
    en: 'Minutes are signed after the meeting "{title}" is closed.',
  },
  'governance.verify.number_gap': {
    id: 'Nomor keputusan {label} tidak urut.',
    en: 'The number of resolution {label} leaves a gap.',
  },
  'governance.verify.hash': {
    id: 'Isi keputusan {label} tidak cocok dengan sidik jarinya.',
    en: 'Resolution {label} does not match its hash.',
  },
  'governance.verify.weights': {
    id: 'Bobot suara keputusan {label} berbeda bila suara kelompok ditimbang lagi.',
    en: 'The weights of resolution {label} differ when the counts of its groups are weighed again.',
  },
  'governance.verify.votes': {
    id: 'Suara keputusan {label} tidak cocok dengan suara yang diberikan.',
    en: 'The votes of resolution {label} differ from those cast.',
  },
} as const satisfies Messages;

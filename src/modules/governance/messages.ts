import type { Messages } from '#platform/i18n/messages.ts';
import { delegateMessages } from './messages-delegates.ts';
import { meetingMessages } from './messages-meetings.ts';
import { pageMessages } from './messages-pages.ts';
import { tallyPageMessages } from './messages-tally-page.ts';
import { tallyWhyMessages } from './messages-tally-why.ts';
import { weighingMessages } from './messages-weighing.ts';

// Parts that end the sentence of a round: who has a seat now, and what broke a tie.
const electedId =
  '{reachedCount, plural, =0 {} other {; {reached} mencapai kuota dan terpilih}}{withoutQuotaCount, plural, =0 {} other {; {withoutQuota} terpilih karena sisa calon sama dengan sisa kursi}}';
const electedEn =
  '{reachedCount, plural, =0 {} other {; {reached} reached the quota and took a seat}}{withoutQuotaCount, plural, =0 {} other {; {withoutQuota} took a seat because as many were left as seats}}';
const tieId =
  '{tie, select, none {} stage {; suara sama, diputus menurut putaran sebelumnya} lot {; suara sama, diputus menurut undian} other {; suara sama, diputus menurut urutan calon karena tidak ada undian}}';
const tieEn =
  '{tie, select, none {} stage {; equal votes, decided by an earlier round} lot {; equal votes, decided by the lots} other {; equal votes, decided by the order of the candidates because no lots were given}}';
const lineId = 'Baris {line}: ';
const lineEn = 'Line {line}: ';

/** What the governance room says. */
export const messages = {
  ...delegateMessages,
  ...meetingMessages,
  ...pageMessages,
  ...tallyPageMessages,
  ...tallyWhyMessages,
  ...weighingMessages,
  'tally.round.first_preferences': {
    id: `Pilihan pertama dihitung dan kuota ditetapkan {quota} suara${electedId}${tieId}.`,
    en: `First preferences were counted and the quota was set at {quota} votes${electedEn}${tieEn}.`,
  },
  'tally.round.surplus': {
    id: `Kelebihan {surplus} suara milik {name} dipindahkan ke pilihan berikutnya${electedId}${tieId}.`,
    en: `The surplus of {surplus} votes of {name} moved to the next preferences${electedEn}${tieEn}.`,
  },
  'tally.round.exclude_lowest': {
    id: `{names} gugur dengan {votes} suara, paling sedikit{sparedCount, plural, =0 {} other { setelah {spared}, yang tetap ikut karena kursi khusus}}, dan suaranya pindah ke pilihan berikutnya${electedId}${tieId}.`,
    en: `{names} was excluded with {votes} votes, the fewest{sparedCount, plural, =0 {} other { after {spared}, who stayed because of a reserved seat}}, and the votes moved to the next preferences${electedEn}${tieEn}.`,
  },
  'tally.round.exclude_cannot_win': {
    id: `{names} gugur bersama karena {votes} suara mereka semua masih di bawah calon berikutnya${electedId}${tieId}.`,
    en: `{names} were excluded together because all their {votes} votes are fewer than the next candidate has${electedEn}${tieEn}.`,
  },
  'tally.round.exclude_write_in': {
    id: `Nama tulisan tangan yang bukan calon ({names}) dikeluarkan lebih dahulu, dan {votes} suaranya pindah ke pilihan berikutnya.`,
    en: `Write-ins who are not candidates ({names}) were excluded first, and their {votes} votes moved to the next preferences.`,
  },
  'tally.round.exclude_only_reserved': {
    id: `Hanya kursi khusus yang tersisa, jadi {names} dengan {votes} suara gugur, dan suaranya pindah ke pilihan berikutnya${electedId}${tieId}.`,
    en: `Only reserved seats were left, so {names} with {votes} votes was excluded, and the votes moved to the next preferences${electedEn}${tieEn}.`,
  },
  'tally.round.elect': {
    id: `{reached} mencapai kuota {quota} suara dan terpilih{withoutQuotaCount, plural, =0 {} other {; {withoutQuota} terpilih karena sisa calon sama dengan sisa kursi}}${tieId}.`,
    en: `{reached} reached the quota of {quota} votes and took a seat{withoutQuotaCount, plural, =0 {} other {; {withoutQuota} took a seat because as many were left as seats}}${tieEn}.`,
  },
  'tally.round.elect_without_quota': {
    id: `{withoutQuota} terpilih tanpa mencapai kuota {quota} suara{tie, select, none {, karena tidak ada calon lain untuk kursi itu} other {}}${tieId}.`,
    en: `{withoutQuota} took a seat without the quota of {quota} votes{tie, select, none {, because nobody else is left for it} other {}}${tieEn}.`,
  },
  'tally.round.count': {
    id: `Suara dihitung dan {reached} terpilih{reserve, select, yes { setelah kursi khusus diisi lebih dahulu dari kelompoknya, karena hasil bebas belum memenuhi jumlahnya} other { dengan suara terbanyak}}${tieId}.`,
    en: `The votes were counted and {reached} took a seat{reserve, select, yes { after the reserved seats were filled from their group first, because the free result missed their number} other { with the most votes}}${tieEn}.`,
  },
  'tally.round.drop': {
    id: `Tiap pilihan dibandingkan dengan {defaultOption}, dan {droppedCount, plural, =0 {semuanya unggul} other {{dropped} tidak unggul sehingga gugur}}.`,
    en: `Every option was compared with {defaultOption}, and {droppedCount, plural, =0 {all of them beat it} other {{dropped} did not beat it and went out}}.`,
  },
  'tally.round.compare': {
    id: `Pilihan dibandingkan berpasangan, dan {reached} unggul atas semua yang lain, langsung atau lewat rantai kemenangan terkuat${tieId}.`,
    en: `The options were compared in pairs, and {reached} is ahead of all others, directly or by the strongest chain of wins${tieEn}.`,
  },

  'tally.finding.blank': { id: '{papers} surat suara kosong.', en: '{papers} blank papers.' },
  'tally.finding.overvote': {
    id: '{papers} surat suara memberi satu peringkat kepada lebih dari satu nama.',
    en: '{papers} papers gave one rank to more than one name.',
  },
  'tally.finding.skipped-rank': {
    id: '{papers} surat suara melewatkan peringkat sebelum nama berikutnya.',
    en: '{papers} papers left a rank empty before a later name.',
  },
  'tally.finding.cut-at-overvote': {
    id: '{papers} surat suara dibaca hanya sampai peringkat yang berisi lebih dari satu nama.',
    en: '{papers} papers were read only up to the rank with more than one name.',
  },
  'tally.finding.cut-at-skipped-ranks': {
    id: '{papers} surat suara dibaca hanya sampai peringkat yang dilewatkan.',
    en: '{papers} papers were read only up to the ranks left empty.',
  },
  'tally.finding.repeated-name': {
    id: '{papers} surat suara menyebut nama yang sama lagi; yang kedua tidak berpengaruh.',
    en: '{papers} papers named somebody again; the second time has no effect.',
  },
  'tally.finding.write-in': {
    id: '{papers} surat suara memuat nama tulisan tangan yang bukan calon.',
    en: '{papers} papers hold a write-in who is not a candidate.',
  },
  'tally.finding.more-names-than-votes': {
    id: '{papers} surat suara memuat lebih banyak nama daripada jumlah suara; nama selebihnya tidak dihitung.',
    en: '{papers} papers hold more names than votes; the names after that were not counted.',
  },
  'tally.finding.invalid-equal-ranks': {
    id: '{papers} surat suara tidak sah karena peringkat yang sama dipakai dua kali.',
    en: '{papers} papers are invalid because a rank was given twice.',
  },
  'tally.finding.invalid-skipped-rank': {
    id: '{papers} surat suara tidak sah karena ada peringkat yang dilewatkan.',
    en: '{papers} papers are invalid because a rank was left out.',
  },
  'tally.finding.seats-in-file': {
    id: 'Berkas menyebut {seats} kursi, tetapi aturan ini mengisi satu kursi saja.',
    en: 'The file names {seats} seats, but this rule fills only one.',
  },

  'tally.report.title': { id: 'Hasil penghitungan suara', en: 'Result of the count' },
  'tally.report.rule': { id: 'Aturan hitung', en: 'Counting rule' },
  'tally.report.seats': { id: 'Kursi', en: 'Seats' },
  'tally.report.ballots': { id: 'Surat suara', en: 'Ballots' },
  'tally.report.ballots_value': {
    id: '{ballots}, sah {valid}, tidak sah atau kosong {invalid}',
    en: '{ballots}, of which {valid} valid, {invalid} invalid or blank',
  },
  'tally.report.quota': { id: 'Kuota', en: 'Quota' },
  'tally.report.elected': { id: 'Terpilih', en: 'Elected' },
  'tally.report.round': { id: 'Putaran {round}', en: 'Round {round}' },
  'tally.report.non_transferable': { id: '(tidak berpindah)', en: '(non-transferable)' },
  'tally.report.lost': { id: '(hilang karena pembulatan)', en: '(lost to rounding)' },
  'tally.report.mark_elected': { id: 'terpilih', en: 'elected' },
  'tally.report.mark_excluded': { id: 'gugur', en: 'excluded' },
  'tally.report.order': { id: 'Urutan', en: 'Order' },
  'tally.report.lots': { id: 'Urutan undian', en: 'Order of the lots' },

  'tally.seats_not_positive': {
    id: 'Jumlah kursi harus bilangan bulat, paling sedikit 1. Tulis misalnya --seats 3.',
    en: 'The number of seats must be a whole number, at least 1. Write for example --seats 3.',
  },
  'tally.seats_missing': {
    id: 'Aturan {rule} memerlukan jumlah kursi dan berkas tidak menyebutnya. Tambahkan --seats.',
    en: 'The rule {rule} needs the number of seats and the file does not say it. Add --seats.',
  },
  'tally.rule_one_seat': {
    id: 'Aturan {rule} mengisi satu kursi, bukan {seats}. Pakai --seats 1 atau aturan lain.',
    en: 'The rule {rule} fills one seat, not {seats}. Use --seats 1 or another rule.',
  },
  'tally.more_seats_than_candidates': {
    id: 'Kursi {seats}, tetapi calon hanya {candidates}. Periksa --seats atau baris pertama berkas.',
    en: 'There are {seats} seats but only {candidates} candidates. Check --seats or the first line of the file.',
  },
  'tally.reserve_not_for_rule': {
    id: 'Aturan {rule} tidak mengenal kursi khusus. Hapus --reserve atau pakai aturan lain.',
    en: 'The rule {rule} knows no reserved seats. Leave out --reserve or use another rule.',
  },
  'tally.reserve_more_than_seats': {
    id: 'Kursi khusus berjumlah {reserved}, lebih banyak daripada {seats} kursi. Kurangi kursi khusus.',
    en: 'The reserved seats are {reserved}, more than the {seats} seats. Reserve fewer.',
  },
  'tally.reserve_more_than_members': {
    id: 'Kursi khusus {seats}, tetapi calon dari kelompok itu hanya {members}. Kurangi kursi khusus atau lengkapi daftar namanya.',
    en: 'There are {seats} reserved seats but only {members} candidates of that group. Reserve fewer or complete the list of names.',
  },
  'tally.reserve_overlaps': {
    id: '{name} tercantum dua kali pada kursi khusus. Cantumkan setiap calon dalam satu kelompok saja.',
    en: '{name} stands in the reserved seats twice. Put every candidate in one group only.',
  },
  'tally.batch_not_for_rule': {
    id: 'Aturan {rule} menggugurkan calon satu per satu. Hapus --batch.',
    en: 'The rule {rule} excludes one candidate at a time. Leave out --batch.',
  },
  'tally.default_not_for_rule': {
    id: 'Aturan {rule} tidak mengenal pilihan bawaan. Hapus --default-option atau pakai schulze.',
    en: 'The rule {rule} knows no default option. Leave out --default-option or use schulze.',
  },
  'tally.decimals_out_of_range': {
    id: 'Banyaknya angka di belakang koma harus 0 sampai {most}. Perbaiki --decimals.',
    en: 'The digits after the point must be 0 to {most}. Correct --decimals.',
  },
  'tally.no_valid_ballots': {
    id: 'Tidak ada surat suara yang memilih seorang calon, jadi tidak ada yang dapat dihitung.',
    en: 'No ballot names a candidate, so there is nothing to count.',
  },

  'tally.file_empty': {
    id: 'Berkas kosong. Pilih berkas surat suara BLT atau CSV.',
    en: 'The file is empty. Choose a file of ballots, BLT or CSV.',
  },
  'tally.file_not_text': {
    id: `${lineId}bukan teks UTF-8. Simpan berkas sebagai teks UTF-8.`,
    en: `${lineEn}not UTF-8 text. Save the file as UTF-8 text.`,
  },
  'tally.file_cut_off': {
    id: `${lineId}berkas terputus di sini. Ambil lagi berkas yang utuh.`,
    en: `${lineEn}the file is cut off here. Get the whole file again.`,
  },
  'tally.line_too_long': {
    id: `${lineId}lebih dari {most} huruf. Periksa apakah ini berkas surat suara.`,
    en: `${lineEn}more than {most} characters. Check whether this is a file of ballots.`,
  },
  'tally.blt_header': {
    id: `${lineId}baris pertama harus memuat jumlah calon dan jumlah kursi, keduanya paling sedikit 1; tertulis “{text}”.`,
    en: `${lineEn}the first line must hold the number of candidates and of seats, both at least 1; it says “{text}”.`,
  },
  'tally.blt_ballot_line': {
    id: `${lineId}baris surat suara hanya boleh berisi angka; tertulis “{text}”.`,
    en: `${lineEn}a line of ballots may hold only numbers; it says “{text}”.`,
  },
  'tally.blt_ballot_unended': {
    id: `${lineId}baris surat suara harus berakhir dengan 0; tertulis “{text}”.`,
    en: `${lineEn}a line of ballots must end with 0; it says “{text}”.`,
  },
  'tally.blt_name_line': {
    id: `${lineId}di sini harus ada satu nama dalam tanda kutip; tertulis “{text}”.`,
    en: `${lineEn}here one name in quotes must stand; it says “{text}”.`,
  },
  'tally.blt_too_much': {
    id: `${lineId}setelah {candidates} nama dan judul masih ada tulisan. Samakan jumlah calon di baris pertama dengan jumlah nama.`,
    en: `${lineEn}after {candidates} names and the title there is more. Make the number on the first line that of the names.`,
  },
  'tally.too_many_candidates': {
    id: `${lineId}lebih dari {most} calon. Periksa berkasnya.`,
    en: `${lineEn}more than {most} candidates. Check the file.`,
  },
  'tally.count_not_positive': {
    id: `${lineId}jumlah surat suara harus bilangan bulat, paling sedikit 1; tertulis “{text}”.`,
    en: `${lineEn}the number of ballots must be a whole number, at least 1; it says “{text}”.`,
  },
  'tally.count_too_large': {
    id: `${lineId}jumlah surat suara terlalu besar. Periksa angkanya.`,
    en: `${lineEn}the number of ballots is too large. Check the figure.`,
  },
  'tally.candidate_unknown': {
    id: `${lineId}tidak ada calon nomor {name}; nomor calon 1 sampai {most}.`,
    en: `${lineEn}there is no candidate {name}; candidates have the numbers 1 to {most}.`,
  },
  'tally.candidate_twice': {
    id: `${lineId}calon {name} disebut dua kali. Perbaiki atau keluarkan surat suara itu.`,
    en: `${lineEn}candidate {name} stands twice. Correct the ballot or take it out.`,
  },
  'tally.candidate_name_empty': {
    id: `${lineId}nama calon kosong. Tulis namanya.`,
    en: `${lineEn}a candidate's name is empty. Write the name.`,
  },
  'tally.candidate_name_twice': {
    id: `${lineId}dua calon bernama {name}. Bedakan namanya.`,
    en: `${lineEn}two candidates are named {name}. Tell them apart.`,
  },
  'tally.candidate_name_alike': {
    id: `${lineId}“{name}” hampir sama dengan “{other}”. Samakan jika orangnya satu, bedakan jika dua.`,
    en: `${lineEn}“{name}” is nearly “{other}”. Write them alike if it is one person, apart if they are two.`,
  },
  'tally.csv_header': {
    id: `${lineId}judul kolom tidak dikenal: “{text}”. Pakai count,rank1,rank2,… atau satu kolom untuk setiap calon.`,
    en: `${lineEn}unknown headings: “{text}”. Use count,rank1,rank2,… or one column for each candidate.`,
  },
  'tally.csv_quote': {
    id: `${lineId}tanda kutip tidak berpasangan: “{text}”.`,
    en: `${lineEn}quotes do not match: “{text}”.`,
  },
  'tally.csv_cells': {
    id: `${lineId}harus ada {expected} kolom, tetapi ada {found}.`,
    en: `${lineEn}there must be {expected} cells, but there are {found}.`,
  },
  'tally.csv_rank': {
    id: `${lineId}peringkat harus bilangan bulat atau kosong; tertulis “{text}”.`,
    en: `${lineEn}a rank must be a whole number or nothing; it says “{text}”.`,
  },

  'tally.option_unknown': {
    id: 'Pilihan {option} tidak dikenal. Cara pakai: {usage}',
    en: 'The option {option} is unknown. Usage: {usage}',
  },
  'tally.option_value': {
    id: 'Pilihan --{option} tidak boleh “{text}”. Yang boleh: {allowed}.',
    en: 'The option --{option} cannot be “{text}”. It may be: {allowed}.',
  },
  'tally.option_rule_missing': {
    id: 'Sebutkan aturan hitung dengan --rule: {allowed}.',
    en: 'Say the counting rule with --rule: {allowed}.',
  },
  'tally.option_file': {
    id: 'Sebutkan tepat satu berkas surat suara. Cara pakai: {usage}',
    en: 'Name exactly one file of ballots. Usage: {usage}',
  },
  'tally.option_name_unknown': {
    id: 'Tidak ada calon bernama “{name}”. Tulis nama persis seperti di berkas.',
    en: 'There is no candidate named “{name}”. Write the name exactly as the file does.',
  },
  'tally.option_name_twice': {
    id: '{name} disebut dua kali. Sebutkan setiap calon sekali saja.',
    en: '{name} stands twice. Name every candidate once.',
  },
  'tally.option_reserve': {
    id: 'Kursi khusus ditulis sebagai nama,nama:jumlah, misalnya "A,B,C:2"; tertulis “{text}”.',
    en: 'Reserved seats are written as name,name:number, for example "A,B,C:2"; it says “{text}”.',
  },
} as const satisfies Messages;

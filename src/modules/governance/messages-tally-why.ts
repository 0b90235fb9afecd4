import type { Messages } from '#platform/i18n/messages.ts';

/** Why a candidate of a count has a seat or none, round by round. */
export const tallyWhyMessages = {
  'tally.why.first': {
    id: 'Mulai dengan {votes} suara pilihan pertama.',
    en: 'Began with {votes} votes of first preference.',
  },
  'tally.why.gained_surplus': {
    id: 'Putaran {round}: bertambah {gain} menjadi {votes}, setelah kelebihan suara {names} dipindahkan.',
    en: 'Round {round}: {gain} more, {votes} in all, after the surplus of {names} moved on.',
  },
  'tally.why.gained_excluded': {
    id: 'Putaran {round}: bertambah {gain} menjadi {votes}, setelah {names} gugur.',
    en: 'Round {round}: {gain} more, {votes} in all, after {names} went out.',
  },
  'tally.why.tie': {
    id: 'Putaran {round}: suaranya sama dengan {others}. {by, select, stage {Putaran sebelumnya} lot {Undian yang diumumkan} other {Urutan calon}} menentukan {chosen} yang {purpose, select, elect {didahulukan} transfer {suaranya dipindahkan lebih dahulu} other {gugur}}.',
    en: 'Round {round}: equal with {others}. {by, select, stage {An earlier round} lot {The published lots} other {The order of the candidates}} decided that {purpose, select, elect {{chosen} came first} transfer {the votes of {chosen} moved first} other {{chosen} went out}}.',
  },
  'tally.why.spared': {
    id: 'Putaran {round}: suaranya lebih sedikit daripada {names}, tetapi tetap ikut karena kursi khusus.',
    en: 'Round {round}: fewer votes than {names}, but stayed because of a reserved seat.',
  },
  'tally.why.reached': {
    id: 'Putaran {round}: terpilih, karena {votes} suara mencapai kuota {quota}.',
    en: 'Round {round}: elected, because {votes} votes reach the quota of {quota}.',
  },
  'tally.why.reached_none': {
    id: 'Terpilih: tidak ada yang lebih unggul, langsung atau lewat rantai kemenangan.',
    en: 'Elected: nobody is ahead, directly or by a chain of wins.',
  },
  'tally.why.without_quota': {
    id: 'Putaran {round}: terpilih dengan {votes} suara tanpa mencapai kuota {quota}, karena sisa calon tidak lebih banyak daripada sisa kursi.',
    en: 'Round {round}: elected with {votes} votes, without the quota of {quota}, because no more candidates were left than seats.',
  },
  'tally.why.passed_on': {
    id: 'Kelebihannya {surplus} suara dipindahkan ke pilihan berikutnya.',
    en: 'The surplus of {surplus} votes moved to the next preferences.',
  },
  'tally.why.lowest': {
    id: 'Putaran {round}: gugur dengan {votes} suara, paling sedikit di antara yang boleh gugur.',
    en: 'Round {round}: went out with {votes} votes, the fewest among those who could go out.',
  },
  'tally.why.cannot_win': {
    id: 'Putaran {round}: gugur dengan {votes} suara, karena bersama semua suara di bawahnya pun tidak mungkin lagi menang.',
    en: 'Round {round}: went out with {votes} votes, because even with all votes below there was no way to win any more.',
  },
  'tally.why.write_in': {
    id: 'Putaran {round}: dikeluarkan dengan {votes} suara, karena nama tulisan tangan bukan calon.',
    en: 'Round {round}: went out with {votes} votes, because write-ins are not candidates.',
  },
  'tally.why.only_reserved': {
    id: 'Putaran {round}: gugur dengan {votes} suara, karena hanya kursi khusus yang tersisa.',
    en: 'Round {round}: went out with {votes} votes, because only reserved seats were left.',
  },
  'tally.why.left_over': {
    id: 'Bertahan sampai akhir dengan {votes} suara, tetapi kursinya ({seats}) sudah terisi.',
    en: 'Stayed to the end with {votes} votes, but {seats, plural, one {the seat was} other {all # seats were}} taken.',
  },
  'tally.why.most': {
    id: 'Terpilih dengan {votes} suara: tempat ke-{place} untuk {seats} kursi.',
    en: 'Elected with {votes} votes: place {place} for {seats, plural, one {one seat} other {# seats}}.',
  },
  'tally.why.too_few': {
    id: 'Tidak terpilih: {votes} suara, tempat ke-{place} untuk {seats} kursi.',
    en: 'Not elected: {votes} votes, place {place} for {seats, plural, one {one seat} other {# seats}}.',
  },
  'tally.why.reserved': {
    id: 'Terpilih lewat kursi khusus: {votes} suara, tempat ke-{place}, terbanyak di kelompoknya yang belum terwakili cukup.',
    en: 'Elected to a reserved seat: {votes} votes, place {place}, the most in a group that had too few seats.',
  },
  'tally.why.not_reserved': {
    id: 'Tidak terpilih walaupun {votes} suara menempati tempat ke-{place}: kursi itu khusus bagi kelompok lain.',
    en: 'Not elected although {votes} votes are place {place}: that seat is reserved for others.',
  },
  'tally.why.dropped': {
    id: 'Gugur, karena tidak unggul atas {name}.',
    en: 'Went out, because {name} was not beaten.',
  },
  'tally.why.ahead': {
    id: 'Menang berpasangan atas {count, plural, =0 {tidak seorang pun} other {{count} dari {others}: {names}}}.',
    en: 'Beats {count, plural, =0 {nobody} other {{count} of {others}: {names}}} one against one.',
  },
  'tally.why.pair_lost': {
    id: 'Kalah dari {name}: {won} surat suara lawan {lost}.',
    en: 'Loses to {name}: {won} papers against {lost}.',
  },
  'tally.why.behind': {
    id: 'Tidak terpilih, karena {name} lebih unggul, langsung atau lewat rantai kemenangan terkuat.',
    en: 'Not elected, because {name} is ahead, directly or by the strongest chain of wins.',
  },
  'tally.why.withdrawn': {
    id: 'Mengundurkan diri sebelum penghitungan.',
    en: 'Withdrew before the count.',
  },
} as const satisfies Messages;

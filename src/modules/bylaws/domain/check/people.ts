import { LEAST_NAME_WORDS, nameWords, type Bylaws } from '../../model.ts';
import { law, licensing, multiStakeholderRegulation, PUBLISHED_ARTICLES, WORKER_PRACTICE } from '../sources.ts';
import { foreignWords } from './foreign-words.ts';
import { contradictory, unlawful, unusual, when, type Problem, type Rule } from './problem.ts';

/** Primary cooperatives are founded by persons, secondary ones by cooperatives (UU 25/1992 art. 6 as amended in 2020). */
const FOUNDERS_OF_PRIMARY = 9;
const FOUNDERS_OF_SECONDARY = 3;
/** A board has a chair, a secretary and a treasurer. */
const LEAST_BOARD_SEATS = 3;
const HOURS_OF_LONGEST_MONTH = 31 * 24;

/** How many must found it at least. */
export function leastFounders({ model }: Pick<Bylaws['identity'], 'model'>): number {
  return model === 'secondary' ? FOUNDERS_OF_SECONDARY : FOUNDERS_OF_PRIMARY;
}

const founders: Rule = ({ founding, identity }) => {
  const least = leastFounders(identity);
  return when(founding.minimumFounders < least, () =>
    unlawful('bylaws.too_few_founders', 'founding.minimumFounders', law('6'), {
      value: String(founding.minimumFounders),
      least: String(least),
    }),
  );
};

const boardSeats: Rule = ({ board }) => {
  const path = 'board.seats';
  if (board.seats < LEAST_BOARD_SEATS) {
    return [contradictory('bylaws.board_too_small', path, { value: String(board.seats) })];
  }
  return when(board.seats % 2 === 0, () => contradictory('bylaws.board_even', path, { value: String(board.seats) }));
};

const supervisorSeats: Rule = ({ board }) =>
  when(board.supervisorSeats % 2 === 0 && board.supervisorSeats > 0, () =>
    unusual('bylaws.supervisors_even', 'board.supervisorSeats', PUBLISHED_ARTICLES, {
      value: String(board.supervisorSeats),
    }),
  );

const terms: Rule = ({ board }) =>
  when(board.maximumConsecutiveTerms === 0, () =>
    contradictory('bylaws.no_term_allowed', 'board.maximumConsecutiveTerms'),
  );

const name: Rule = ({ identity }) => {
  const path = 'identity.name';
  const words = nameWords(identity.name);
  const foreign = foreignWords(identity.name);
  const ministry = { id: 'Permenkumham 14/2019', en: 'Law Ministry Regulation 14/2019' };
  return [
    ...when(words.length < LEAST_NAME_WORDS, () =>
      unlawful(
        'bylaws.name_too_short',
        path,
        ministry,
        { name: identity.name, words: String(words.length), least: String(LEAST_NAME_WORDS) },
        'recalled',
      ),
    ),
    ...when(foreign.length > 0, () =>
      unusual(
        'bylaws.name_foreign_words',
        path,
        ministry,
        { name: identity.name, words: foreign.join(', ') },
        'disputed',
      ),
    ),
    ...when(words[0]?.toLowerCase() !== 'koperasi', () =>
      unusual('bylaws.name_without_koperasi', path, ministry, { name: identity.name }, 'disputed'),
    ),
    ...when(identity.multiStakeholder && !/multi\s*pihak/iu.test(identity.name), () =>
      unusual('bylaws.name_without_multi_pihak', path, multiStakeholderRegulation, { name: identity.name }, 'disputed'),
    ),
  ];
};

/** No model knows what its cooperative will trade in: the codes are asked for, never guessed. */
const businessCodes: Rule = ({ identity }) =>
  when(identity.kbliCodes.length === 0, () =>
    unusual('bylaws.kbli_missing', 'identity.kbliCodes', licensing, {}, 'recalled'),
  );

const candidates: Rule = ({ membership }) =>
  when(membership.candidateMonths === 0 && membership.candidateMinimumHours > 0, () =>
    contradictory('bylaws.candidate_hours_without_period', 'membership.candidateMinimumHours', {
      hours: String(membership.candidateMinimumHours),
    }),
  );

const workingHours: Rule = ({ membership, identity }): readonly Problem[] => {
  const path = 'membership.workHoursPerMonthMinimum';
  const hours = membership.workHoursPerMonthMinimum;
  return [
    ...when(hours > HOURS_OF_LONGEST_MONTH, () =>
      contradictory('bylaws.more_hours_than_a_month', path, { hours: String(hours) }),
    ),
    ...when(hours === 0 && membership.lossOfWorkEndsMembership, () =>
      unusual('bylaws.loss_of_work_without_work', 'membership.lossOfWorkEndsMembership', WORKER_PRACTICE),
    ),
    ...when(identity.model === 'worker' && !membership.lossOfWorkEndsMembership, () =>
      unusual('bylaws.worker_membership_outlives_work', 'membership.lossOfWorkEndsMembership', WORKER_PRACTICE),
    ),
    ...when(hours === 0 && identity.model === 'worker', () =>
      unusual('bylaws.worker_member_without_work', path, WORKER_PRACTICE),
    ),
  ];
};

/** Associates have the rights that the bylaws give them, and no more than they can use. */
const associates: Rule = ({ associates: { allowed, attend, vote, eligible } }) => {
  if (!allowed) return [];
  return [
    ...when(vote && !attend, () => contradictory('bylaws.associate_votes_unseen', 'associates.vote')),
    ...when(vote, () => unusual('bylaws.associates_vote', 'associates.vote', law('18(2)'))),
    ...when(eligible, () =>
      unusual('bylaws.associates_eligible', 'associates.eligible', law('29(1), 38(1)'), {}, 'disputed'),
    ),
  ];
};

const officers: Rule = ({ board }) => [
  ...when(board.kinBan === 'none', () => unusual('bylaws.kin_not_banned', 'board.kinBan', PUBLISHED_ARTICLES)),
  ...when(!board.remunerationByMeeting, () =>
    unusual('bylaws.remuneration_without_meeting', 'board.remunerationByMeeting', PUBLISHED_ARTICLES),
  ),
];

/** The initiators' royalty has an end. */
const royalty: Rule = ({ founding }) =>
  when(founding.royaltyBps > 0 && founding.royaltyYears === 0, () =>
    contradictory('bylaws.royalty_without_years', 'founding.royaltyYears'),
  );

/** Who the cooperative is, who belongs to it, who leads it. */
export const PEOPLE_RULES: readonly ((bylaws: Bylaws) => readonly Problem[])[] = [
  name,
  businessCodes,
  founders,
  candidates,
  workingHours,
  boardSeats,
  supervisorSeats,
  terms,
  associates,
  officers,
  royalty,
];

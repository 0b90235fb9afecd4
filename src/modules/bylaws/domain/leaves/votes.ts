import type { Bilingual, Bylaws, VoteRules } from '../../model.ts';
import { law } from '../sources.ts';
import type { SectionLeaves } from './leaf.ts';

const WEIGHTING_WORDS: Readonly<Record<VoteRules['weighting'], Bilingual>> = {
  equal: { id: 'satu hak suara', en: 'one vote' },
  membersAndPatronage: {
    id: 'hak suara yang ditimbang menurut jumlah anggota dan jasa usahanya',
    en: 'votes weighed by its own members and its patronage',
  },
};

const weighedVotes = ({ votes }: Bylaws): boolean => votes.weighting === 'membersAndPatronage';

/** The votes of members. */
export const VOTE_LEAVES: SectionLeaves<'votes'> = {
  'votes.weighting': {
    label: { id: 'Hak suara anggota', en: 'Votes of a member' },
    question: {
      id: 'Apakah setiap anggota bersuara sama? Hanya koperasi sekunder boleh menimbang suara.',
      en: 'Has every member one vote? Only a secondary cooperative may weigh them.',
    },
    unit: 'word',
    words: WEIGHTING_WORDS,
    bounds: [],
    affects: ['founding', 'governance'],
  },
  'votes.membersPerVote': {
    label: { id: 'Anggota untuk satu suara tambahan', en: 'Members for a further vote' },
    question: {
      id: 'Setiap berapa anggota koperasi anggota mendapat satu suara tambahan?',
      en: 'For how many of its own members does a member cooperative have a further vote?',
    },
    unit: 'members',
    bounds: [{ kind: 'usual', least: 10, source: law('24(4)'), confidence: 'advice' }],
    affects: ['governance'],
    holds: weighedVotes,
  },
  'votes.patronagePerVoteRupiah': {
    label: { id: 'Jasa usaha untuk satu suara tambahan', en: 'Patronage for a further vote' },
    question: {
      id: 'Setiap berapa rupiah jasa usaha setahun koperasi anggota mendapat satu suara tambahan?',
      en: 'For how much patronage in a year does a member cooperative have a further vote?',
    },
    unit: 'rupiah',
    bounds: [{ kind: 'usual', least: 1_000_000, source: law('24(4)'), confidence: 'advice' }],
    affects: ['governance'],
    holds: weighedVotes,
  },
  'votes.mostVotes': {
    label: { id: 'Suara paling banyak', en: 'Votes at most' },
    question: {
      id: 'Paling banyak berapa suara satu koperasi anggota?',
      en: 'How many votes does one member cooperative have at most?',
    },
    unit: 'votes',
    bounds: [{ kind: 'usual', most: 10, source: law('24(4)'), confidence: 'advice' }],
    affects: ['governance'],
    holds: weighedVotes,
  },
};

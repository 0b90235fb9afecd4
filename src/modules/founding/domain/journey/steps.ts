import type { Bilingual } from '#modules/bylaws/model.ts';
import type { FoundingDocument } from '../../model.ts';
import {
  isConversion,
  isMulti,
  isOrdinary,
  isPlatform,
  isSecondary,
  isStartup,
  isWorker,
  type JourneyKind,
} from './kind.ts';

/** Steps from an idea to a registered cooperative, in the order in which a page shows them. */
export const STEP_KEYS = [
  'ideas',
  'canvas',
  'team',
  'prototype',
  'partiesCanvas',
  'founders',
  'groups',
  'mandates',
  'oldResolution',
  'details',
  'bylaws',
  'workRules',
  'platformRules',
  'foundersRoyalty',
  'name',
  'counselling',
  'businessPlan',
  'prospectus',
  'meeting',
  'signatures',
  'shares',
  'powerOfAttorney',
  'deed',
  'ratification',
  'taxNumber',
  'bankAccount',
  'businessNumber',
  'officeReport',
  'registers',
  'certificate',
] as const;
export type StepKey = (typeof STEP_KEYS)[number];

export const STAGES = ['idea', 'people', 'rules', 'meeting', 'notary', 'business'] as const;
export type Stage = (typeof STAGES)[number];

/** Who sees to a step where nobody was named. Before the election there are only the initiator and the founders. */
export type StepOwner = 'initiator' | 'founders' | 'chair' | 'secretary' | 'treasurer';

/** Fields that a step may ask for when it is recorded; a page names each in the words of the step. */
export const STEP_FIELDS = ['on', 'number', 'person', 'office', 'place', 'oldNumber', 'oldOn', 'note'] as const;
export type StepField = (typeof STEP_FIELDS)[number];

/** How a number must look: digits only, so many of them once dots, dashes and spaces are out. */
export interface DigitsRule {
  readonly lengths: readonly number[];
}

/** What is asked when a step is recorded; a step without it is computed from what the program knows. */
export interface RecordForm {
  readonly needed: readonly StepField[];
  readonly optional: readonly StepField[];
  readonly number?: DigitsRule;
}

export interface StepDefinition {
  readonly key: StepKey;
  readonly stage: Stage;
  readonly owner: StepOwner;
  /** Article or practice that asks for the step. */
  readonly source: Bilingual;
  /** Where it is done: below the journey's own page, with a leading stroke below the cooperative's; null: nowhere to open. */
  readonly place: string | null;
  readonly documents: readonly FoundingDocument[];
  /** Steps without which this one cannot be done. */
  readonly needs: readonly StepKey[];
  readonly record: RecordForm | null;
  /** Which cooperatives have the step; every one where it is left out. */
  readonly when?: (kind: JourneyKind) => boolean;
}

const INITIATORS: Bilingual = { id: 'praktik para pemrakarsa', en: 'practice of initiators' };
const STARTUPS: Bilingual = { id: 'praktik koperasi startup', en: 'practice of startup cooperatives' };
const NOTARIES: Bilingual = { id: 'praktik notaris', en: 'practice of notaries' };
const OFFICE: Bilingual = { id: 'praktik Dinas Koperasi', en: 'practice of the local cooperative office' };
const MULTI: Bilingual = { id: 'Permenkop UKM 8/2021', en: 'Ministerial Regulation 8/2021' };
const NAMES: Bilingual = { id: 'Permenkumham 14/2019', en: 'Law Ministry Regulation 14/2019' };

/** Articles of the law on cooperatives, UU 25/1992 as last amended by UU 6/2023. */
const law = (articles: string): Bilingual => ({ id: `UU 25/1992 ps. ${articles}`, en: `Law 25/1992 art. ${articles}` });

const agreed: RecordForm = { needed: ['on'], optional: ['note'] };

const DEFINITIONS: { readonly [Key in StepKey]: Omit<StepDefinition, 'key'> } = {
  ideas: step('idea', 'founders', INITIATORS, { place: 'papan', record: agreed }),
  canvas: step('idea', 'founders', INITIATORS, { place: 'kanvas', record: agreed, when: isOrdinary }),
  team: step('idea', 'initiator', STARTUPS, { record: agreed, when: isStartup }),
  prototype: step('idea', 'initiator', STARTUPS, { needs: ['team'], record: agreed, when: isStartup }),
  partiesCanvas: step('idea', 'founders', MULTI, {
    place: 'kanvas',
    record: agreed,
    when: isMulti,
  }),
  founders: step('people', 'initiator', law('6'), { place: 'pendiri' }),
  groups: step('people', 'initiator', MULTI, { place: 'pendiri', when: isMulti }),
  mandates: step('people', 'initiator', law('6'), {
    place: 'pendiri',
    documents: ['mandateLetters'],
    when: isSecondary,
  }),
  oldResolution: step('people', 'initiator', law('12, 23'), {
    record: { needed: ['on', 'number', 'oldNumber', 'oldOn'], optional: ['person', 'note'] },
    when: isConversion,
  }),
  details: step('people', 'founders', law('8'), { place: 'saya' }),
  bylaws: step('rules', 'founders', law('7, 8'), {
    place: 'anggaran-dasar',
    documents: ['articles', 'houseRules'],
  }),
  workRules: step(
    'rules',
    'founders',
    { id: 'praktik koperasi pekerja', en: 'practice of worker cooperatives' },
    {
      place: 'anggaran-dasar/work',
      documents: ['workRules'],
      record: agreed,
      when: isWorker,
    },
  ),
  platformRules: step(
    'rules',
    'founders',
    { id: 'praktik koperasi platform; UU 27/2022', en: 'practice of platform cooperatives; Law 27/2022' },
    {
      place: 'anggaran-dasar/orders',
      record: agreed,
      when: isPlatform,
    },
  ),
  foundersRoyalty: step(
    'rules',
    'founders',
    { id: 'Pedoman Kementerian 1/2024', en: 'Ministry Guideline 1/2024' },
    {
      place: 'anggaran-dasar/closing',
      record: agreed,
      when: isStartup,
    },
  ),
  name: step('rules', 'initiator', NAMES, {
    record: { needed: ['on', 'number', 'person'], optional: ['note'] },
  }),
  counselling: step('rules', 'initiator', OFFICE, {
    record: { needed: ['on', 'person', 'office'], optional: ['number', 'note'] },
  }),
  businessPlan: step('rules', 'founders', NOTARIES, {
    place: 'rencana-usaha',
    documents: ['businessPlan'],
    record: agreed,
  }),
  prospectus: step('rules', 'founders', MULTI, {
    place: 'rencana-usaha',
    documents: ['prospectus'],
    needs: ['partiesCanvas'],
    record: agreed,
    when: isMulti,
  }),
  meeting: step('meeting', 'initiator', law('6–8, 22–24'), {
    place: 'rapat',
    documents: ['foundingRecord', 'attendanceList', 'minutes'],
    needs: ['founders', 'groups', 'mandates', 'oldResolution', 'bylaws'],
  }),
  signatures: step(
    'meeting',
    'founders',
    { id: 'Permenkop 19/2015 ps. 16', en: 'Ministerial Regulation 19/2015 art. 16' },
    {
      place: 'rapat',
      documents: ['minutes', 'attendanceList'],
      needs: ['meeting'],
    },
  ),
  shares: step('meeting', 'treasurer', law('41'), {
    place: '/simpanan',
    documents: ['capitalProof'],
    needs: ['meeting'],
  }),
  powerOfAttorney: step('meeting', 'founders', NOTARIES, {
    place: 'dokumen',
    documents: ['powerOfAttorney'],
    needs: ['meeting'],
    record: { needed: ['on', 'person'], optional: ['number', 'note'] },
  }),
  deed: step('notary', 'chair', law('7'), {
    place: 'dokumen',
    documents: ['notaryChecklist'],
    needs: ['details', 'counselling', 'businessPlan', 'name', 'meeting', 'signatures', 'shares', 'powerOfAttorney'],
    record: { needed: ['on', 'number', 'person', 'place'], optional: ['note'] },
  }),
  ratification: step('notary', 'chair', law('9–11'), {
    needs: ['deed'],
    record: { needed: ['on', 'number'], optional: ['note'] },
  }),
  taxNumber: step(
    'business',
    'treasurer',
    { id: 'UU 6/1983 (KUP) ps. 2', en: 'Law 6/1983 (taxes) art. 2' },
    {
      needs: ['ratification'],
      record: { needed: ['number'], optional: ['on', 'office'], number: { lengths: [15, 16] } },
    },
  ),
  bankAccount: step(
    'business',
    'treasurer',
    { id: 'praktik bank', en: 'practice of banks' },
    {
      needs: ['ratification', 'taxNumber'],
      record: {
        needed: ['office', 'number', 'person'],
        optional: ['on'],
        number: { lengths: [8, 9, 10, 11, 12, 13, 14, 15, 16] },
      },
    },
  ),
  businessNumber: step(
    'business',
    'chair',
    { id: 'PP 5/2021', en: 'Government Regulation 5/2021' },
    {
      needs: ['ratification', 'taxNumber'],
      record: { needed: ['number', 'on'], optional: ['note'], number: { lengths: [13] } },
    },
  ),
  officeReport: step('business', 'secretary', OFFICE, {
    needs: ['ratification'],
    record: { needed: ['on', 'office'], optional: ['number', 'note'] },
  }),
  registers: step('business', 'secretary', law('17, 30'), {
    place: '/anggota',
    documents: ['memberRegister'],
    needs: ['meeting', 'shares'],
  }),
  certificate: step('business', 'chair', OFFICE, {
    needs: ['ratification', 'registers'],
    record: { needed: ['on', 'number'], optional: ['note'] },
  }),
};

type Rest = Partial<Omit<StepDefinition, 'key' | 'stage' | 'owner' | 'source'>>;

function step(stage: Stage, owner: StepOwner, source: Bilingual, rest: Rest): Omit<StepDefinition, 'key'> {
  return { stage, owner, source, place: null, documents: [], needs: [], record: null, ...rest };
}

/** The steps of one founding, in order. A step that only another kind of cooperative has is needed by nobody here. */
export function stepsOf(kind: JourneyKind): readonly StepDefinition[] {
  const own = STEP_KEYS.map((key) => ({ key, ...DEFINITIONS[key] })).filter((each) => each.when?.(kind) ?? true);
  const keys = new Set(own.map((each) => each.key));
  return own.map((each) => ({ ...each, needs: each.needs.filter((key) => keys.has(key)) }));
}

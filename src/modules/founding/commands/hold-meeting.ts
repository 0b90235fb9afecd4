import * as z from 'zod';
import { ADOPTION_REFUSALS, adoptInitial, bylawsSchema } from '#modules/bylaws/index.ts';
import { clockTime, recordFoundingMeeting, resolutionLabel, type FoundingMotion } from '#modules/governance/index.ts';
import { grantRole, markFounded } from '#modules/identity/index.ts';
import { openChart } from '#modules/ledger/index.ts';
import { CHART_PRESETS } from '#modules/ledger/model.ts';
import { admitFounders } from '#modules/membership/index.ts';
import type { Role } from '#platform/access/actor.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, line, note, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { whyNotFounded } from '../domain/meeting.ts';
import { draftBylaws, type DraftBylaws } from '../draft.ts';
import type { Founder } from '../model.ts';
import * as store from '../store.ts';
import { requireFounding } from './founders.ts';

const count = z
  .strictObject({
    method: z.enum(['consensus', 'open', 'secret']).default('consensus'),
    votesFor: z.int().min(0).default(0),
    votesAgainst: z.int().min(0).default(0),
    votesAbstain: z.int().min(0).default(0),
  })
  .prefault({});

const input = z.strictObject({
  heldOn: plainDate(),
  startsAt: clockTime(),
  place: line(),
  presentIds: z.array(id('per')).max(10_000),
  chair: id('per'),
  minuteTaker: id('per'),
  boardChair: id('per'),
  boardSecretary: id('per'),
  boardTreasurer: id('per'),
  supervisors: z.array(id('per')).max(15),
  bylawsCount: count,
  electionCount: count,
  sharesCount: count,
  authorityCount: count,
  chart: z.enum(CHART_PRESETS).default('standard'),
  note: note().optional(),
});
type Input = z.output<typeof input>;

/**
 * Records the founding meeting (rapat pendirian): who was there, the bylaws adopted, board and supervisors elected. With valid
 * resolutions the cooperative exists: bylaws in force, books open, founders in the register, officers in office, all at once.
 */
export const holdMeeting = command({
  name: 'founding.hold-meeting',
  summary: 'Records the founding meeting; with valid resolutions the cooperative exists (UU 25/1992 art. 6–8)',
  may: 'founding.prepare',
  input,
  output: z.object({
    meetingId: id('mtg'),
    founded: z.boolean(),
    members: z.int(),
    resolutions: z.array(z.object({ label: z.string(), validity: z.string() })),
  }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.too_few_founders',
    'founding.not_a_founder',
    'founding.not_there',
    'founding.one_person_one_office',
    'founding.supervisor_seats',
    'founding.held_in_the_future',
    'founding.value_unreadable',
    ...ADOPTION_REFUSALS,
    'governance.more_votes_than_present',
    'governance.negative_votes',
  ],
  emits: ['founding.founded', 'founding.meeting_failed'],

  async run(context, held) {
    await requireFounding(context);
    const draft = await draftBylaws(context);
    const founders = await store.founders(context);
    const slate = {
      chair: held.boardChair,
      secretary: held.boardSecretary,
      treasurer: held.boardTreasurer,
      supervisors: held.supervisors,
    };
    const problem = whyNotFounded(
      { ...held, slate },
      founders.map((founder) => founder.personId),
      draft.bylaws,
      context.today,
      draft.articleOf,
    );
    if (problem) reject(problem);

    const { meetingId, resolutions } = await recordFoundingMeeting(context, {
      title: `Rapat pendirian ${draft.bylaws.identity.name}`,
      heldOn: held.heldOn,
      startsAt: held.startsAt,
      place: held.place,
      members: founders.map((founder, index) => ({ id: founder.personId, number: index + 1, name: founder.name })),
      presentIds: held.presentIds,
      chair: held.chair,
      minuteTaker: held.minuteTaker,
      rule: draft.bylaws.meetings.decisions.founding,
      article: draft.articleOf('meetings.decisions.founding.quorum'),
      motions: motionsOf(held, slate, draft),
      note: held.note ?? '',
    });
    const shown = resolutions.map((each) => ({ label: resolutionLabel(each), validity: each.validity }));
    const [adoption, election] = resolutions;
    if (!adoption || !election || resolutions.some((each) => each.validity !== 'valid')) {
      context.emit('founding.meeting_failed', { meetingId });
      return { meetingId, founded: false, members: 0, resolutions: shown };
    }

    await comeIntoBeing(context, {
      draft,
      held,
      present: founders.filter((each) => held.presentIds.includes(each.personId)),
      adoption,
      election,
    });
    context.emit('founding.founded', { meetingId, heldOn: held.heldOn });
    return { meetingId, founded: true, members: held.presentIds.length, resolutions: shown };
  },
});

/** An amount as the minutes write it: `Rp200.000`. */
const written = (amount: bigint): string => `Rp${amount.toLocaleString('id-ID')}`;

function motionsOf(held: Input, slate: NonNullable<FoundingMotion['slate']>, draft: DraftBylaws): FoundingMotion[] {
  const hash = sha256(canonicalJson(bylawsSchema.encode(draft.bylaws)));
  const { shares } = draft.bylaws;
  const counted = (each: Input['bylawsCount']): FoundingMotion['count'] => ({
    method: each.method,
    votes: { for: each.votesFor, against: each.votesAgainst, abstain: each.votesAbstain },
  });
  return [
    {
      text: 'Mendirikan koperasi dan menetapkan Anggaran Dasar dan Anggaran Rumah Tangga',
      subjectType: 'bylaws',
      subjectHash: hash,
      count: counted(held.bylawsCount),
    },
    {
      text: 'Memilih pengurus dan pengawas pertama',
      subjectType: 'election',
      slate,
      count: counted(held.electionCount),
    },
    {
      text: `Menetapkan simpanan pokok ${written(shares.entryShareRupiah)} dan simpanan wajib ${written(shares.mandatoryShareRupiah)} per ${shares.mandatorySharePeriod === 'month' ? 'bulan' : 'tahun'}`,
      subjectType: 'shares',
      count: counted(held.sharesCount),
    },
    {
      text: 'Memberi kuasa kepada pengurus untuk mengurus akta dan pengesahan',
      subjectType: 'authority',
      count: counted(held.authorityCount),
    },
  ];
}

interface Founding {
  readonly draft: DraftBylaws;
  readonly held: Input;
  readonly present: readonly Founder[];
  readonly adoption: { readonly id: string; readonly hash: string };
  readonly election: { readonly id: string };
}

async function comeIntoBeing(context: Context, { draft, held, present, adoption, election }: Founding): Promise<void> {
  const { bylaws } = draft;
  await adoptInitial(context, {
    bylaws,
    effectiveOn: held.heldOn,
    resolution: { id: adoption.id, hash: adoption.hash },
  });
  await openChart(context, held.chart, { openedOn: held.heldOn, yearStartsInMonth: bylaws.fiscalYear.startMonth });
  await admitFounders(context, present, held.heldOn);
  await markFounded(context, { on: held.heldOn, name: bylaws.identity.name, city: bylaws.identity.seatCity });

  const offices: readonly (readonly [Role, string])[] = [
    ['chair', held.boardChair],
    ['secretary', held.boardSecretary],
    ['treasurer', held.boardTreasurer],
    ...held.supervisors.map((personId) => ['supervisor', personId] as const),
  ];
  for (const [role, personId] of offices) {
    await grantRole(context, { personId, role, effectiveOn: held.heldOn, source: `resolution:${election.id}` });
  }
}

import { beforeEach, describe, expect, test } from 'vitest';
import { receiveShares, register, sharesDue } from '#modules/membership/index.ts';
import { house } from '#support/house.ts';
import {
  addFounder,
  amendDraft,
  assignStep,
  callMeeting,
  checkIn,
  closeMeeting,
  correctMeeting,
  correctStep,
  decideItem,
  describeFounder,
  journey,
  meetings,
  openMeeting,
  recordStep,
  signMinutes,
  start,
  state,
  stepHistory,
  withdrawFounder,
} from './index.ts';

const h = await house();
beforeEach(() => h.clock.set('2026-03-02T02:00:00.000Z'));

let begun = 0;
const contact = (n: number): string =>
  `0857${String(process.pid % 10_000).padStart(4, '0')}${begun * 20 + n}`.padEnd(12, '0');

/** A founding with so many founders. */
async function begin(size: number, more: { preset?: string; kind?: string; name?: string } = {}) {
  begun += 1;
  const slug = `rapat-${process.pid}-${begun}`;
  const started = await h.attempt(start, {
    with: {
      name: 'Koperasi Jasa Rukun Sentosa',
      slug,
      city: 'Tegal',
      preset: 'worker',
      initiator: { name: 'Pendiri 1', contact: contact(1) },
      ...more,
    },
  });
  if (started.kind !== 'done') return { slug, founders: [] as string[], started };
  const founders = [started.value.founderPersonId];
  for (let n = 2; n <= size; n += 1) {
    const added = await h.run(addFounder, { in: slug, with: { name: `Pendiri ${n}`, contact: contact(n) } });
    founders.push(added.personId);
  }
  return { slug, founders, started };
}

const call = { heldOn: '2026-03-02', startsAt: '10:00', place: 'Balai Desa' };
const at = (founders: readonly string[], place: number): string => founders[place] ?? '';

async function opened(slug: string, founders: readonly string[], present: readonly string[], secondCallOf?: string) {
  const { meetingId } = await h.run(callMeeting, {
    in: slug,
    with: { ...call, ...(secondCallOf === undefined ? {} : { secondCallOf }) },
  });
  const with_ = { meetingId, chair: at(founders, 0), minuteTaker: at(founders, 1) };
  await h.run(openMeeting, { in: slug, as: at(founders, 0), with: with_ });
  await h.run(checkIn, { in: slug, as: at(founders, 0), with: { meetingId, personIds: [...present] } });
  return meetingId;
}

const slate = (founders: readonly string[]) => ({
  boardChair: at(founders, 0),
  boardSecretary: at(founders, 1),
  boardTreasurer: at(founders, 2),
  supervisors: founders.slice(3, 6),
});

async function decideAll(slug: string, meetingId: string, founders: readonly string[]): Promise<void> {
  for (const position of [1, 2, 3, 5, 6]) await h.run(decideItem, { in: slug, with: { meetingId, position } });
  await h.run(decideItem, {
    in: slug,
    with: { meetingId, position: 4, method: 'secret', votesFor: founders.length, ...slate(founders) },
  });
}

describe('beginning', () => {
  test('with a name of two words is refused at the field, with the regulation', async () => {
    const { started } = await begin(1, { name: 'Koperasi Maju' });
    expect(started).toMatchObject({
      refusal: { code: 'founding.name_too_short', path: 'name', article: 'Permenkumham 14/2019' },
    });
  });

  test('a founder who leaves midway stays in the record with the reason; nobody founds twice', async () => {
    const { slug, founders } = await begin(3);
    const twice = await h.attempt(addFounder, { in: slug, with: { name: 'Pendiri 2', contact: contact(2) } });
    expect(twice).toMatchObject({ refusal: { code: 'founding.founder_twice', path: 'contact' } });
    await h.run(withdrawFounder, { in: slug, with: { personId: at(founders, 1), reason: 'Pindah ke luar kota' } });
    const shown = await h.ask(state, { in: slug, with: {} });
    expect(shown.founders.map((each) => each.name)).toEqual(['Pendiri 1', 'Pendiri 3']);
    expect(shown.withdrawn).toMatchObject([{ name: 'Pendiri 2', reason: 'Pindah ke luar kota' }]);
  });
});

describe('the founding meeting, run step by step (UU 25/1992 art. 6, 22–24)', () => {
  test('is not called with eight founders', async () => {
    const { slug } = await begin(8);
    const outcome = await h.attempt(callMeeting, { in: slug, with: call });
    expect(outcome).toMatchObject({ refusal: { code: 'founding.too_few_to_call', params: { needed: '9' } } });
    expect(outcome.kind === 'rejected' && outcome.refusal.article).toMatch(/UU 25\/1992 ps\. 6/);
  });

  test('where too few came decides nothing, is called again, and both stay in the record', async () => {
    const { slug, founders } = await begin(10);
    const first = await opened(slug, founders, founders.slice(0, 8));
    const early = await h.attempt(decideItem, { in: slug, with: { meetingId: first, position: 1 } });
    expect(early).toMatchObject({
      refusal: { code: 'founding.too_few_founders', params: { needed: '10', present: '8' } },
    });
    expect(await h.run(closeMeeting, { in: slug, with: { meetingId: first } })).toMatchObject({
      outcome: 'no_quorum',
      members: 0,
    });
    const second = await opened(slug, founders, founders.slice(0, 9), first);
    await decideAll(slug, second, founders.slice(0, 9));
    expect(await h.run(closeMeeting, { in: slug, with: { meetingId: second } })).toMatchObject({
      outcome: 'founded',
      members: 9,
    });
    const { meetings: held } = await h.ask(meetings, { in: slug, with: {} });
    expect(held.map((each) => [each.call, each.outcome, each.present, each.previousMeetingId])).toEqual([
      [2, 'founded', 9, first],
      [1, 'no_quorum', 8, null],
    ]);
  });

  test('answers at the office: no stranger in the chair, one person one office, all supervisors', async () => {
    const { slug, founders } = await begin(9);
    const other = await begin(1);
    const meetingId = await opened(slug, founders, founders);
    const elect = (change: object) =>
      h.attempt(decideItem, { in: slug, with: { meetingId, position: 4, ...slate(founders), ...change } });
    expect(await elect({ boardChair: at(other.founders, 0) })).toMatchObject({
      refusal: { code: 'founding.office_not_a_founder', path: 'boardChair', article: /./ },
    });
    expect(await elect({ boardTreasurer: at(founders, 0) })).toMatchObject({
      refusal: { code: 'founding.one_person_one_office', path: 'boardTreasurer' },
    });
    expect(await elect({ supervisors: founders.slice(3, 5) })).toMatchObject({
      refusal: { code: 'founding.supervisor_seats', path: 'supervisors' },
    });
    expect(await elect({ boardChair: undefined })).toMatchObject({
      refusal: { code: 'founding.office_empty', path: 'boardChair' },
    });
  });

  test('asks for the bylaws once more where the draft changed after the vote', async () => {
    const { slug, founders } = await begin(9);
    const meetingId = await opened(slug, founders, founders);
    await decideAll(slug, meetingId, founders);
    await h.run(amendDraft, {
      in: slug,
      with: { changes: [{ path: 'shares.mandatoryShareRupiah', value: '60000' }] },
    });
    expect(await h.attempt(closeMeeting, { in: slug, with: { meetingId } })).toMatchObject({
      refusal: { code: 'founding.draft_changed_since' },
    });
    await h.run(decideItem, { in: slug, with: { meetingId, position: 2 } });
    expect(await h.run(closeMeeting, { in: slug, with: { meetingId } })).toMatchObject({ outcome: 'founded' });
  });

  test('says before it is closed how it would end: without the plan too, and not with a draft that was changed since', async () => {
    const { slug, founders } = await begin(9);
    const meetingId = await opened(slug, founders, founders);
    const ahead = async () => (await h.ask(meetings, { in: slug, with: {} })).meetings[0]?.ahead;
    expect(await ahead()).toEqual({ outcome: 'fell', missing: 5 });
    for (const position of [1, 2, 3, 6]) await h.run(decideItem, { in: slug, with: { meetingId, position } });
    expect(await ahead()).toEqual({ outcome: 'fell', missing: 1 });
    await h.run(decideItem, { in: slug, with: { meetingId, position: 4, ...slate(founders) } });
    expect(await ahead()).toEqual({ outcome: 'founded', missing: 0 });
    const changes = [{ path: 'shares.mandatoryShareRupiah', value: '60000' }];
    await h.run(amendDraft, { in: slug, with: { changes } });
    expect((await ahead())?.missing).toBe(1);
    await h.run(decideItem, { in: slug, with: { meetingId, position: 2 } });
    expect(await h.run(closeMeeting, { in: slug, with: { meetingId } })).toMatchObject({ outcome: 'founded' });
  });

  test('a motion that fell keeps the cooperative from existing, and may be put again', async () => {
    const { slug, founders } = await begin(9);
    const meetingId = await opened(slug, founders, founders);
    await decideAll(slug, meetingId, founders).catch(() => undefined);
    const again = await h.attempt(decideItem, { in: slug, with: { meetingId, position: 1 } });
    expect(again).toMatchObject({ refusal: { code: 'founding.item_decided' } });

    const other = await begin(9);
    const fallen = await opened(other.slug, other.founders, other.founders);
    const vote = { meetingId: fallen, position: 2, method: 'open', votesFor: 3, votesAgainst: 6 } as const;
    expect(await h.run(decideItem, { in: other.slug, with: vote })).toMatchObject({ validity: 'rejected' });
    expect(await h.run(closeMeeting, { in: other.slug, with: { meetingId: fallen } })).toMatchObject({
      outcome: 'fell',
      missing: ['name', 'bylaws', 'shares', 'election', 'authority'],
    });
  });

  test('founders sign on phones and on paper; a correction leaves the old record and asks for new signatures', async () => {
    const { slug, founders } = await begin(9);
    const meetingId = await opened(slug, founders, founders);
    await decideAll(slug, meetingId, founders);
    await h.run(closeMeeting, { in: slug, with: { meetingId } });
    await h.run(signMinutes, { in: slug, as: at(founders, 4), with: { meetingId } });
    const paper = await h.run(signMinutes, {
      in: slug,
      as: at(founders, 0),
      with: { meetingId, onPaper: founders.filter((each) => each !== at(founders, 4)) },
    });
    expect(paper).toEqual({ signatures: 9, needed: 9 });
    const stateOf = async (key: string) =>
      (await h.ask(journey, { in: slug, with: {} })).steps.find((step) => step.key === key)?.state;
    expect(await stateOf('signatures')).toBe('done');

    const wrong = { meetingId, part: 'place', said: 'Balai RW 05', reason: 'Salah tulis' } as const;
    await h.run(correctMeeting, { in: slug, as: at(founders, 1), with: wrong });
    const { meetings: held } = await h.ask(meetings, { in: slug, as: at(founders, 4), with: {} });
    expect(held[0]).toMatchObject({
      place: 'Balai Desa',
      corrections: [{ part: 'place', said: 'Balai RW 05', reason: 'Salah tulis' }],
      maySign: true,
    });
    expect(held[0]?.signatures.filter((each) => each.current)).toEqual([]);
    expect(held[0]?.signatures).toHaveLength(9);
    expect(await stateOf('signatures')).not.toBe('done');
  });
});

describe('the journey', () => {
  test('records what happens outside, refuses what is blocked, and keeps what was corrected', async () => {
    const { slug, founders } = await begin(9);
    const record = (input: object) => h.attempt(recordStep, { in: slug, as: at(founders, 0), with: input });
    expect(
      await record({ step: 'deed', on: '2026-03-02', number: '12', person: 'Notaris', place: 'Tegal' }),
    ).toMatchObject({
      refusal: { code: 'founding.step_blocked', params: { first: 'details' } },
    });
    expect(await record({ step: 'founders', on: '2026-03-02' })).toMatchObject({
      refusal: { code: 'founding.step_computed' },
    });
    expect(await record({ step: 'workRules', on: '2026-03-01' })).toMatchObject({ kind: 'done' });
    expect(await record({ step: 'platformRules', on: '2026-03-01' })).toMatchObject({
      refusal: { code: 'founding.step_not_here' },
    });
    const held = { step: 'counselling', on: '2026-03-01', person: 'Bu Rini', office: 'Dinas Koperasi Tegal' } as const;
    expect(await record(held)).toMatchObject({ kind: 'done' });
    expect(await record(held)).toMatchObject({ refusal: { code: 'founding.step_recorded' } });
    await h.run(correctStep, { in: slug, with: { ...held, person: 'Bu Rina', reason: 'Nama salah tulis' } });
    const { records } = await h.ask(stepHistory, { in: slug, with: { step: 'counselling' } });
    expect(records.map((each) => [each.fields.person, each.reason])).toEqual([
      ['Bu Rini', ''],
      ['Bu Rina', 'Nama salah tulis'],
    ]);
    await h.run(correctStep, { in: slug, with: { step: 'counselling', undo: true, reason: 'Ternyata ditunda' } });
    const shown = await h.ask(journey, { in: slug, with: {} });
    expect(shown.steps.find((step) => step.key === 'counselling')).toMatchObject({ state: 'ready', fields: null });
  });

  test('gives each step to somebody, and shows each founder what is his or hers', async () => {
    const { slug, founders } = await begin(2);
    const mine = async (as: string) =>
      (await h.ask(journey, { in: slug, as, with: {} })).steps.filter((step) => step.mine).map((step) => step.key);
    expect(await mine(at(founders, 1))).not.toContain('counselling');
    await h.run(assignStep, {
      in: slug,
      with: { step: 'counselling', ownerPersonId: at(founders, 1), dueOn: '2026-03-20' },
    });
    expect(await mine(at(founders, 1))).toContain('counselling');
    const stranger = (await begin(1)).founders;
    const outcome = await h.attempt(assignStep, { in: slug, with: { step: 'deed', ownerPersonId: at(stranger, 0) } });
    expect(outcome).toMatchObject({ refusal: { code: 'founding.not_a_founder', path: 'ownerPersonId' } });
  });

  test('leads from the meeting to the registers, and stays open to the board', async () => {
    const { slug, founders } = await begin(9);
    const meetingId = await opened(slug, founders, founders);
    await decideAll(slug, meetingId, founders);
    await h.run(closeMeeting, { in: slug, with: { meetingId } });
    const { members } = await h.ask(register, { in: slug, with: { whole: true } });
    const due = await h.ask(sharesDue, { in: slug, with: {} });
    for (const member of members) {
      const open = due.rows.find((row) => row.memberId === member.id)?.entryShareMissingRupiah ?? 0n;
      const paid = {
        memberId: member.id,
        share: 'entryShare' as const,
        amountRupiah: String(open),
        method: 'cash' as const,
      };
      await h.run(receiveShares, { in: slug, with: paid });
    }
    const shown = await h.ask(journey, { in: slug, as: at(founders, 2), with: {} });
    const states = new Map(shown.steps.map((step) => [step.key, step.state]));
    expect([states.get('meeting'), states.get('shares'), states.get('registers')]).toEqual(['done', 'done', 'done']);
    expect(states.get('certificate')).toBe('blocked');
  });
});

describe('a founding cooperative', () => {
  test('needs its whole mandate, and counts once', async () => {
    const { slug, founders } = await begin(2);
    const name = (place: number, change: object = {}) =>
      h.attempt(describeFounder, {
        in: slug,
        with: {
          personId: at(founders, place),
          cooperativeName: 'Koperasi Tani Makmur',
          legalNumber: 'AHU-0001',
          mandateNumber: '1/RA/2026',
          mandateOn: '2026-02-01',
          ...change,
        },
      });
    expect(await name(0, { mandateNumber: undefined })).toMatchObject({
      refusal: { code: 'founding.mandate_incomplete', path: 'mandateNumber' },
    });
    expect(await name(0)).toMatchObject({ kind: 'done' });
    // Another person with the same legal number stands for the same cooperative, under the same name.
    expect(await name(1, { cooperativeName: 'Koperasi Tani Jaya' })).toMatchObject({
      refusal: { code: 'founding.cooperative_contradicted', path: 'cooperativeName' },
    });
    const shown = await h.ask(state, { in: slug, with: {} });
    expect(shown.founders[0]?.cooperative).toMatchObject({
      cooperativeName: 'Koperasi Tani Makmur',
      mandateNumber: '1/RA/2026',
    });
  });
});

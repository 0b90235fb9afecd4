import { describe, expect, test } from 'vitest';
import { journeyOf, type JourneyFacts, type JourneyRecord } from './journey.ts';
import type { JourneyKind } from './kind.ts';
import { whyNotRecordable } from './record.ts';
import { STEP_KEYS, stepsOf, type StepKey } from './steps.ts';

const ordinary: JourneyKind = { founding: 'new', model: 'service', multiStakeholder: false };
const nobodyYet: JourneyFacts = {
  founders: 1,
  persons: 1,
  foundersNeeded: 9,
  foundersWithoutGroup: 0,
  emptyGroups: 0,
  stakeholderGroups: 0,
  foundersWithoutMandate: 0,
  foundersWithoutDetails: 0,
  canvas: { filled: 0, fields: 0 },
  refusingFindings: 0,
  chapters: { agreed: 0, all: 16 },
  today: '2026-02-02',
  foundedOn: null,
  signaturesNeeded: 0,
  signatures: 0,
  members: 0,
  membersPaidUp: 0,
  annualMeetings: 0,
  doneElsewhere: new Set(),
};
const empty: JourneyRecord = { startedOn: '2026-01-05', records: new Map(), assignments: new Map() };
const recorded = (...keys: StepKey[]): JourneyRecord['records'] =>
  new Map(keys.map((key) => [key, { fields: { on: '2026-02-01' }, recordedAt: '2026-02-01T00:00:00Z' }]));
const stepOf = (key: StepKey, facts: JourneyFacts, record: JourneyRecord = empty, kind = ordinary) =>
  journeyOf(kind, facts, record).find((step) => step.key === key);

describe('the steps of a founding', () => {
  test.each([
    ['worker', false, 'new', ['workRules']],
    ['platform', false, 'new', ['platformRules']],
    ['startup', false, 'new', ['team', 'prototype', 'foundersRoyalty']],
    ['service', true, 'new', ['partiesCanvas', 'groups', 'prospectus']],
    ['secondary', false, 'new', ['mandates']],
    ['consumer', false, 'conversion', ['oldResolution']],
  ] as const)('a %s (several parties: %s, %s) has its own', (model, multiStakeholder, founding, own) => {
    const keys = stepsOf({ model, multiStakeholder, founding }).map((step) => step.key);
    expect(keys).toEqual(expect.arrayContaining([...own]));
    const common = stepsOf(ordinary).map((step) => step.key);
    expect(common.filter((key) => (own as readonly string[]).includes(key))).toEqual([]);
  });

  test('need only steps that stand before them, so that the way can be walked', () => {
    for (const multiStakeholder of [true, false]) {
      const steps = stepsOf({ founding: 'conversion', model: 'secondary', multiStakeholder });
      for (const step of steps) {
        for (const need of step.needs) expect(STEP_KEYS.indexOf(need)).toBeLessThan(STEP_KEYS.indexOf(step.key));
      }
    }
  });
});

describe('the state of a step', () => {
  test('eight founders block the meeting, nine open it (UU 25/1992 art. 6)', () => {
    expect(stepOf('meeting', { ...nobodyYet, founders: 8 })).toMatchObject({
      state: 'blocked',
      blockedBy: ['founders'],
    });
    expect(stepOf('founders', { ...nobodyYet, founders: 8 })).toMatchObject({
      state: 'underway',
      progress: { have: 8, need: 9 },
    });
    expect(stepOf('meeting', { ...nobodyYet, founders: 9 })).toMatchObject({ state: 'ready', blockedBy: [] });
  });

  test('unlawful bylaws block the meeting', () => {
    expect(stepOf('meeting', { ...nobodyYet, founders: 9, refusingFindings: 1 })?.blockedBy).toEqual(['bylaws']);
  });

  test('bylaws are agreed on once every chapter was gone through, not because their model is lawful', () => {
    const state = (agreed: number, refusingFindings = 0) =>
      stepOf('bylaws', { ...nobodyYet, refusingFindings, chapters: { agreed, all: 16 } });
    expect(state(0)).toMatchObject({ state: 'ready', progress: { have: 0, need: 16 } });
    expect(state(15)?.state).toBe('underway');
    expect(state(16)?.state).toBe('done');
    expect(state(16, 1)?.state).toBe('underway');
  });

  test('the deed waits for everything that the notary asks for', () => {
    const founded = { ...nobodyYet, founders: 9, foundedOn: '2026-03-02', members: 9, membersPaidUp: 9 };
    const facts = { ...founded, signaturesNeeded: 9, signatures: 8 };
    const records = recorded('counselling', 'businessPlan', 'name', 'powerOfAttorney');
    expect(stepOf('deed', facts, { ...empty, records })?.blockedBy).toEqual(['signatures']);
    expect(stepOf('deed', { ...facts, signatures: 9 }, { ...empty, records })?.state).toBe('ready');
  });

  test('the certificate waits for two annual meetings', () => {
    const facts = { ...nobodyYet, foundedOn: '2026-03-02', members: 9, membersPaidUp: 9, annualMeetings: 1 };
    const records = recorded('ratification');
    expect(stepOf('certificate', facts, { ...empty, records })?.state).toBe('blocked');
    expect(stepOf('certificate', { ...facts, annualMeetings: 2 }, { ...empty, records })?.state).not.toBe('blocked');
  });

  test('a due date is the advised one until somebody names another', () => {
    expect(stepOf('ideas', nobodyYet)?.dueOn).toBe('2026-01-12');
    const assignments = new Map([['ideas', { ownerPersonId: 'per_x', dueOn: '2026-02-01' }]] as const);
    expect(stepOf('ideas', nobodyYet, { ...empty, assignments })).toMatchObject({
      dueOn: '2026-02-01',
      ownerPersonId: 'per_x',
    });
  });
});

describe('recording a step', () => {
  const step = (key: StepKey) => {
    const found = stepsOf(ordinary).find((each) => each.key === key);
    if (!found) throw new Error(key);
    return found;
  };

  test('is refused where the program knows by itself, and where a field is missing, stray or in the future', () => {
    const today = '2026-03-02';
    expect(whyNotRecordable(step('founders'), { on: today }, today)?.code).toBe('founding.step_computed');
    expect(whyNotRecordable(step('deed'), { on: today, number: '12' }, today)).toMatchObject({
      code: 'founding.field_needed',
      path: 'person',
      article: 'UU 25/1992 ps. 7',
    });
    expect(whyNotRecordable(step('ideas'), { on: today, office: 'x' }, today)?.path).toBe('office');
    expect(whyNotRecordable(step('ideas'), { on: '2026-03-03' }, today)?.code).toBe('founding.recorded_in_the_future');
  });

  test.each([
    ['taxNumber', '01.234.567.8-901.000', true],
    ['taxNumber', '1234', false],
    ['businessNumber', '9120001234567', true],
    ['businessNumber', '912000123456X', false],
  ] as const)('the number of %s: %s', (key, number, fits) => {
    const fields = key === 'businessNumber' ? { number, on: '2026-03-02' } : { number };
    expect(whyNotRecordable(step(key), fields, '2026-03-02') === null).toBe(fits);
  });
});

describe('a cooperative that is founded', () => {
  const founded: JourneyFacts = {
    ...nobodyYet,
    founders: 9,
    persons: 9,
    foundedOn: '2026-03-02',
    today: '2026-06-01',
    signaturesNeeded: 9,
    members: 9,
  };

  test('has the ideas behind it, and the name still ahead, since the deed waits for it', () => {
    expect(stepOf('ideas', founded)).toMatchObject({ state: 'unrecorded', dueOn: null, blockedBy: [] });
    expect(stepOf('name', founded)).toMatchObject({ state: 'ready', dueOn: '2026-02-19' });
    expect(stepOf('deed', founded)).toMatchObject({ state: 'blocked' });
  });

  test('and has run for a year waits for nothing of its founding but the certificate', () => {
    const running = { ...founded, today: '2027-03-02', annualMeetings: 1 };
    for (const step of journeyOf(ordinary, running, empty).filter((each) => each.state !== 'done')) {
      expect([step.key, step.state, step.dueOn]).toEqual([
        step.key,
        step.key === 'certificate' ? 'blocked' : 'unrecorded',
        null,
      ]);
    }
    expect(stepOf('certificate', { ...running, annualMeetings: 2 })).toMatchObject({ state: 'underway' });
  });

  test('keeps the day that somebody agreed to, also later', () => {
    const assignments = new Map([['deed' as const, { ownerPersonId: null, dueOn: '2027-05-01' }]]);
    const running = { ...founded, today: '2027-03-02' };
    expect(stepOf('deed', running, { ...empty, assignments })).toMatchObject({ dueOn: '2027-05-01' });
  });
});

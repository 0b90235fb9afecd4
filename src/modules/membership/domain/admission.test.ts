import { expect, test } from 'vitest';
import { candidateUntil, whyStillCandidate, type Candidacy } from './admission.ts';

const ARTICLES = {
  monthsArticle: 'Pasal 9 ayat (1)',
  monthsPath: 'membership.candidateMonths',
  hoursArticle: 'Pasal 9 ayat (2)',
  hoursPath: 'membership.candidateMinimumHours',
};
const asks = (months: number, minimumHours: number): Candidacy => ({ months, minimumHours, ...ARTICLES });
const sari = { name: 'Sari', appliedOn: '2026-01-31' };

test('a candidate is admitted on the day on which the period ends, and not before (AD, "Calon anggota")', () => {
  const onDay = (decidedOn: string) =>
    whyStillCandidate(sari, asks(1, 0), { decidedOn, candidateSince: null, candidateHours: null });
  expect(candidateUntil(sari.appliedOn, asks(1, 0))).toBe('2026-02-28');
  expect(onDay('2026-02-27')).toMatchObject({
    code: 'membership.still_candidate',
    params: { months: '1', until: '2026-02-28' },
    path: 'decidedOn',
    article: 'Pasal 9 ayat (1)',
  });
  expect(onDay('2026-02-28')).toBeNull();
});

test('the hours of a candidate are stated and reach what the bylaws ask for (AD, "Calon anggota")', () => {
  const worked = (candidateHours: number | null, needed = 60) =>
    whyStillCandidate(sari, asks(0, needed), { decidedOn: sari.appliedOn, candidateSince: null, candidateHours });
  expect(worked(null)).toMatchObject({ code: 'membership.candidate_hours_missing', path: 'candidateHours' });
  expect(worked(59)).toMatchObject({
    code: 'membership.candidate_hours_short',
    params: { worked: '59', needed: '60' },
    article: 'Pasal 9 ayat (2)',
  });
  expect(worked(60)).toBeNull();
  expect(worked(null, 0)).toBeNull();
});

test('a candidacy that began on paper counts from its day, never from one after the application', () => {
  const since = (candidateSince: string) =>
    whyStillCandidate(sari, asks(3, 0), { decidedOn: '2026-02-01', candidateSince, candidateHours: null });
  expect(since('2025-11-01')).toBeNull();
  expect(since('2025-11-02')).toMatchObject({ code: 'membership.still_candidate', params: { until: '2026-02-02' } });
  expect(since('2026-02-01')).toMatchObject({
    code: 'membership.candidate_after_application',
    path: 'candidateSince',
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JOB_STATES, JOB_STEPS, stateAfter, type JobState } from './model.ts';

const steps = Object.keys(JOB_STEPS).filter((each): each is keyof typeof JOB_STEPS => each in JOB_STEPS);
const tried = fc.array(fc.constantFrom(...steps), { maxLength: 60 });

test('whatever is tried, work is done only by somebody who accepted it, and what is over stays over', () => {
  fc.assert(
    fc.property(tried, (list) => {
      let state: JobState = 'waiting';
      let acceptedSinceOffer = false;
      for (const step of list) {
        const next = stateAfter(step, state);
        if (state === 'done' || state === 'cancelled') expect(next).toBeNull();
        if (next === null) continue;
        if (step === 'offered') acceptedSinceOffer = false;
        if (step === 'accepted') acceptedSinceOffer = true;
        if (next === 'started' || next === 'done') expect(acceptedSinceOffer).toBe(true);
        state = next;
      }
      expect(JOB_STATES).toContain(state);
    }),
  );
});

test('a job that nobody has can only be offered or fall away', () => {
  expect(steps.filter((step) => stateAfter(step, 'waiting') !== null)).toEqual(['offered', 'cancelled']);
});

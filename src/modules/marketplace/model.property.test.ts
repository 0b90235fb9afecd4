import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ORDER_STATES, ORDER_STEPS, orderOfReference, referenceOf, stateAfter, type OrderState } from './model.ts';

const steps = Object.keys(ORDER_STEPS).filter((each): each is keyof typeof ORDER_STEPS => each in ORDER_STEPS);

/** Where an order is led by whatever is tried on it; what is not legal leaves it where it stands. */
function walk(tried: readonly (typeof steps)[number][]): OrderState[] {
  const path: OrderState[] = ['placed'];
  for (const step of tried) {
    const next = stateAfter(step, path.at(-1) ?? 'placed');
    if (next) path.push(next);
  }
  return path;
}

const tried = fc.array(fc.constantFrom(...steps), { maxLength: 30 });

test('whatever is tried, an order never comes back to where it was, and its price is split only after the work', () => {
  fc.assert(
    fc.property(tried, (list) => {
      const path = walk(list);
      expect(new Set(path).size).toBe(path.length);
      if (path.includes('settled')) expect(path).toEqual(['placed', 'done', 'settled']);
      if (path.includes('fee_settled')) expect(path).toEqual(['placed', 'fee_due', 'fee_settled']);
      // A cancelled order is never worked on, and work that is done is never cancelled.
      expect(path.includes('done') && (path.includes('cancelled') || path.includes('fee_due'))).toBe(false);
    }),
  );
});

test('settled, cancelled and paid fees are final; everything else can still go on', () => {
  const final = ORDER_STATES.filter((state) => steps.every((step) => stateAfter(step, state) === null));
  expect(final).toEqual(['settled', 'cancelled', 'fee_settled']);
});

test('a reference names its order and no other room’s thing', () => {
  expect(orderOfReference(referenceOf('ord_01h455vb4pex5vsknk084sn02q'))).toBe('ord_01h455vb4pex5vsknk084sn02q');
  expect(orderOfReference('hours:hrs_01h455vb4pex5vsknk084sn02q')).toBeNull();
});

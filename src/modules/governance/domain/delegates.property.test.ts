import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bylawsFromPreset } from '#modules/bylaws/index.ts';
import { seatsOfSection } from './delegates.ts';

const { meetings } = bylawsFromPreset({
  preset: 'consumer',
  identity: { name: 'Koperasi Contoh Bersama', seatCity: 'Purwokerto' },
});
const per = fc.integer({ min: 1, max: 200 }).map((membersPerDelegate) => ({ ...meetings, membersPerDelegate }));
const members = fc.integer({ min: 1, max: 5_000 });

test('nobody is without a delegate, more members never bring fewer, and every member is accounted for', () => {
  fc.assert(
    fc.property(members, fc.nat(500), per, (size, more, rules) => {
      const { seats, over } = seatsOfSection(size, rules);
      expect(seats).toBeGreaterThanOrEqual(1);
      expect(seatsOfSection(size + more, rules).seats).toBeGreaterThanOrEqual(seats);
      if (size >= rules.membersPerDelegate) expect(seats * rules.membersPerDelegate + over).toBe(size);
    }),
  );
});

test('however the members are divided, sections together send one for every number, give or take one a section', () => {
  fc.assert(
    fc.property(fc.array(members, { minLength: 1, maxLength: 20 }), per, (sizes, rules) => {
      const sum = sizes.reduce((total, size) => total + seatsOfSection(size, rules).seats, 0);
      const whole = seatsOfSection(
        sizes.reduce((total, size) => total + size, 0),
        rules,
      ).seats;
      expect(Math.abs(whole - sum)).toBeLessThanOrEqual(sizes.length);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holderRoom, issueRoom, type CapitalHeld } from './participation.ts';

const WHOLE = 10_000n;
const rupiah = fc.bigInt({ min: 0n, max: 10n ** 12n });
const bps = fc.integer({ min: 0, max: 9_999 });
const held: fc.Arbitrary<CapitalHeld> = fc
  .tuple(rupiah, rupiah, fc.bigInt({ min: 0n, max: 1_000n }))
  .map(([ownRupiah, participatingRupiah, thousandths]) => ({
    ownRupiah,
    participatingRupiah,
    holderRupiah: (participatingRupiah * thousandths) / 1_000n,
  }));

const withinCap = (own: bigint, taken: bigint, capBps: number): boolean =>
  taken * WHOLE <= (own + taken) * BigInt(capBps);
const withinHolderCap = (own: bigint, taken: bigint, holders: bigint, capBps: number, holderCapBps: number): boolean =>
  holders * WHOLE * WHOLE <= (own + taken) * BigInt(capBps) * BigInt(holderCapBps);

test('the room is exact: it fits to the last rupiah, and one rupiah more does not (AD, "Modal penyertaan")', () => {
  fc.assert(
    fc.property(held, bps, bps, (before, capBps, holderCapBps) => {
      const { ownRupiah: own, participatingRupiah: taken, holderRupiah: holders } = before;
      const room = issueRoom(before, { capBps }) ?? -1n;
      if (withinCap(own, taken, capBps)) expect(withinCap(own, taken + room, capBps)).toBe(true);
      expect(withinCap(own, taken + room + 1n, capBps)).toBe(false);

      const own1 = holderRoom(before, { capBps, holderCapBps }) ?? -1n;
      if (withinHolderCap(own, taken, holders, capBps, holderCapBps))
        expect(withinHolderCap(own, taken + own1, holders + own1, capBps, holderCapBps)).toBe(true);
      expect(withinHolderCap(own, taken + own1 + 1n, holders + own1 + 1n, capBps, holderCapBps)).toBe(false);
    }),
  );
});

test('whoever comes, in whatever order, the caps hold after every agreement', () => {
  const asks = fc.array(fc.record({ holder: fc.integer({ min: 0, max: 4 }), rupiah }), { maxLength: 20 });
  fc.assert(
    fc.property(rupiah, bps, bps, asks, (ownRupiah, capBps, holderCapBps, all) => {
      const holdings = new Map<number, bigint>();
      let participatingRupiah = 0n;
      for (const ask of all) {
        const holderRupiah = holdings.get(ask.holder) ?? 0n;
        const before = { ownRupiah, participatingRupiah, holderRupiah };
        const rooms = [issueRoom(before, { capBps }), holderRoom(before, { capBps, holderCapBps })];
        const taken = rooms.reduce<bigint>((least, room) => (room !== null && room < least ? room : least), ask.rupiah);
        participatingRupiah += taken;
        holdings.set(ask.holder, holderRupiah + taken);
        expect(withinCap(ownRupiah, participatingRupiah, capBps)).toBe(true);
        for (const each of holdings.values())
          expect(withinHolderCap(ownRupiah, participatingRupiah, each, capBps, holderCapBps)).toBe(true);
      }
    }),
  );
});

import { addFounder, describeFounder, holdMeeting, start } from '#modules/founding/index.ts';
import { register } from '#modules/membership/index.ts';
import type { House } from './house.ts';
import { dateOf, payEntryShares, type Shown } from './world.ts';

/** The member cooperatives of a secondary one, each with its decree and its one mandate. */
export const COOPERATIVES = ['Tani Makmur', 'Nelayan Biru', 'Kayu Lestari'].map((name, place) => ({
  cooperativeName: `Koperasi ${name}`,
  legalNumber: `AHU-001${place}.AH.01.26`,
  mandateNumber: `${place + 1}/RA/2024`,
  mandateOn: '2024-12-02',
}));

/** A secondary founding under way. */
export interface SecondaryFounding {
  readonly slug: string;
  /** Ids of the persons, "Utusan 1" first; with three cooperatives 1 and 4 stand for the first one, 2 and 5 for the second … */
  readonly ids: readonly string[];
}

let begun = 0;

/** A secondary founding with so many persons, who stand for nobody yet. */
export async function beginSecondary(house: House, size = 6): Promise<SecondaryFounding> {
  begun += 1;
  const slug = `sekunder-${process.pid}-${begun}`;
  const contactOf = (place: number): string => `utusan${place}@${slug}.example`;
  const started = await house.run(start, {
    with: {
      name: 'Koperasi Sekunder Gabungan Rukun',
      slug,
      city: 'Banyumas',
      preset: 'secondary',
      initiator: { name: 'Utusan 1', contact: contactOf(1) },
    },
  });
  const ids = [started.founderPersonId];
  for (let place = 2; place <= size; place += 1) {
    const added = await house.run(addFounder, {
      in: slug,
      with: { name: `Utusan ${place}`, contact: contactOf(place) },
    });
    ids.push(added.personId);
  }
  return { slug, ids };
}

/** Three cooperatives with two representatives each: the first three persons bring the mandates, the others join them. */
export async function threeCooperatives(house: House): Promise<SecondaryFounding> {
  const founding = await beginSecondary(house);
  for (const [place, personId] of founding.ids.entries()) {
    const cooperative = COOPERATIVES[place % 3];
    const said = place < 3 ? cooperative : { legalNumber: cooperative?.legalNumber };
    await house.run(describeFounder, { in: founding.slug, with: { personId, ...said } });
  }
  return founding;
}

/** Three cooperatives that founded a secondary one and have paid up: the first three persons are the board, the others supervise. */
export async function foundSecondary(
  house: House,
): Promise<SecondaryFounding & { readonly members: readonly Shown[] }> {
  const { slug, ids } = await threeCooperatives(house);
  const [boardChair = '', boardSecretary = '', boardTreasurer = '', ...supervisors] = ids;
  await house.run(holdMeeting, {
    in: slug,
    with: {
      heldOn: dateOf(house.clock.now()),
      startsAt: '09:00',
      place: 'Balai Desa',
      presentIds: [...ids],
      chair: boardChair,
      minuteTaker: boardSecretary,
      boardChair,
      boardSecretary,
      boardTreasurer,
      supervisors,
    },
  });
  const listed = async () => (await house.ask(register, { in: slug, with: { whole: true } })).members;
  await payEntryShares(house, slug, await listed());
  return { slug, ids, members: await listed() };
}

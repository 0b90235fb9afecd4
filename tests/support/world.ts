import { addFounder, amendDraft, describeFounder, holdMeeting, start } from '#modules/founding/index.ts';
import { receiveShares, register, sharesDue } from '#modules/membership/index.ts';
import type { Member } from '#modules/membership/model.ts';
import type { House } from './house.ts';

/** A cooperative that exists: founded, with officers, members paid up, books open. */
export interface World {
  readonly slug: string;
  /** By number, from 1; the first three are chair, secretary and treasurer, the next ones the supervisors. */
  readonly members: readonly Member[];
  readonly chair: Member;
  readonly secretary: Member;
  readonly treasurer: Member;
  readonly supervisor: Member;
  /** A member without any office. */
  readonly worker: Member;
}

export interface WorldWish {
  readonly preset?: 'worker' | 'platform' | 'consumer' | 'multiStakeholder';
  /** The stakeholder group of each founder, by its key; over again where there are more founders than groups named here. `null`: in none. */
  readonly groups?: readonly (string | null)[];
  readonly members?: number;
  /** Deviations from the preset, as the founders agree on them. */
  readonly changes?: readonly { readonly path: string; readonly value: string | number | boolean | string[] }[];
  /** Put before every name, so that a test can recognise these people anywhere. */
  readonly namePrefix?: string;
  /** Whether everybody has paid the entry share. */
  readonly paidUp?: boolean;
}

const NAMES = [
  'Ani Lestari',
  'Budi Santoso',
  'Citra Dewi',
  'Dedi Kurniawan',
  'Eka Putri',
  'Fajar Nugroho',
  'Gita Permata',
  'Hadi Wijaya',
  'Indah Sari',
  'Joko Susilo',
  'Kartika Ayu',
  'Lukman Hakim',
  'Maya Anggraini',
  'Nanda Pratama',
  'Oki Setiawan',
  'Putri Handayani',
];

let founded = 0;

/** Founds a cooperative by running the ordinary commands: preset, founders, meeting, entry shares. */
export async function foundCooperative(house: House, wish: WorldWish = {}): Promise<World> {
  founded += 1;
  const slug = `uji-${process.pid}-${founded}`;
  const size = wish.members ?? 10;
  const nameOf = (index: number): string => `${wish.namePrefix ?? ''}${NAMES[index] ?? `Anggota ${index + 1}`}`;
  const contactOf = (index: number): string =>
    `+62812${String(process.pid % 100_000).padStart(5, '0')}${String(founded * 20 + index).padStart(4, '0')}`;

  const started = await house.run(start, {
    with: {
      name: `Koperasi Uji Bersama ${founded}`,
      slug,
      city: 'Purwokerto',
      preset: wish.preset ?? 'worker',
      initiator: { name: nameOf(0), contact: contactOf(0) },
    },
  });
  const founders = [started.founderPersonId];
  for (let index = 1; index < size; index += 1) {
    const added = await house.run(addFounder, {
      in: slug,
      with: { name: nameOf(index), contact: contactOf(index) },
    });
    founders.push(added.personId);
  }
  if (wish.changes && wish.changes.length > 0)
    await house.run(amendDraft, { in: slug, with: { changes: [...wish.changes] } });
  const { groups = [] } = wish;
  for (const [index, personId] of founders.entries()) {
    const groupKey = groups[index % Math.max(groups.length, 1)];
    if (groupKey) await house.run(describeFounder, { in: slug, with: { personId, groupKey } });
  }

  const [boardChair = '', boardSecretary = '', boardTreasurer = '', ...others] = founders;
  const supervisors = others.slice(0, 3);
  await house.run(holdMeeting, {
    in: slug,
    with: {
      heldOn: dateOf(house.clock.now()),
      startsAt: '09:00',
      place: 'Balai Desa',
      presentIds: founders,
      chair: boardChair,
      minuteTaker: boardSecretary,
      boardChair,
      boardSecretary,
      boardTreasurer,
      supervisors,
    },
  });

  const { members } = await house.ask(register, { in: slug, with: { whole: true } });
  if (wish.paidUp ?? true) await payEntryShares(house, slug, members);
  const current = await house.ask(register, { in: slug, with: { whole: true } });
  const at = (index: number): Member => {
    const member = current.members[index];
    if (!member) throw new Error(`the cooperative has no member ${index + 1}`);
    return withPerson(member, founders[index] ?? '');
  };
  return {
    slug,
    members: current.members.map((_member, index) => at(index)),
    chair: at(0),
    secretary: at(1),
    treasurer: at(2),
    supervisor: at(3),
    worker: at(size - 1),
  };
}

/** A member as the register shows it. */
export type Shown = Omit<Member, 'personId'>;
const withPerson = (member: Shown, personId: string): Member => ({ ...member, personId });

/** Pays what each of these members still owes of the entry share. */
export async function payEntryShares(house: House, slug: string, members: readonly Shown[]): Promise<void> {
  const due = await house.ask(sharesDue, { in: slug, with: {} });
  for (const member of members) {
    const open = due.rows.find((row) => row.memberId === member.id)?.entryShareMissingRupiah ?? 0n;
    if (open > 0n) {
      await house.run(receiveShares, {
        in: slug,
        with: { memberId: member.id, share: 'entryShare', amountRupiah: String(open), method: 'cash' },
      });
    }
  }
}

/** The day in western Indonesia at a moment. */
export function dateOf(at: string): string {
  return new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
}

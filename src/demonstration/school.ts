import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allocate } from '#kernel/money.ts';
import { importBalances } from '#modules/ledger/index.ts';
import { takeOverShares } from '#modules/membership/index.ts';
import { projectRoot } from '#platform/root.ts';
import { holdAnnualMeeting } from './annual-meeting.ts';
import { peopleOf } from './people.ts';
import { begin, dice, type Player, type Stage } from './stage.ts';

const SLUG = 'koperasi-sekolah';
/** 62 members with an entry share of Rp500,000 make the Rp31,000,000 of the published balance sheet. */
const MEMBERS = 62;
/** Accounts of the balance sheet that are kept member by member. */
const BY_MEMBER = new Set(['11300', '11320', '21200', '31100', '31200']);

/**
 * A school's consumer cooperative that came with its books of 2024: the balance sheet and the surplus statement that a real
 * school employees' cooperative published (handbook 5.5), to the rupiah. The people are invented.
 */
export async function playSchool(stage: Stage, say: (line: string) => void): Promise<void> {
  const players = await begin(stage, {
    slug: SLUG,
    name: 'Koperasi Konsumen Guru dan Karyawan Sekolah',
    city: 'Tegal',
    preset: 'consumer',
    purpose:
      'menyediakan kebutuhan sekolah dan kebutuhan pokok bagi guru dan karyawan, serta simpan pinjam untuk anggota.',
    heldOn: '2024-12-31',
    place: 'Aula sekolah',
    chart: 'school',
    people: peopleOf(SLUG, MEMBERS),
    changes: [{ path: 'shares.entryShareRupiah', value: '500000' }],
  });
  say('Koperasi sekolah: 62 anggota');

  const [, , treasurer] = players;
  const sample = (name: string): string =>
    readFileSync(join(projectRoot(), 'src', 'modules', 'ledger', 'samples', `${name}.csv`), 'utf8');
  await stage.run(importBalances, {
    in: SLUG,
    as: treasurer,
    with: { file: spreadOverMembers(sample('school-2024-balance-sheet'), players) },
  });
  await stage.run(importBalances, { in: SLUG, as: treasurer, with: { file: sample('school-2024-surplus-statement') } });
  await stage.run(takeOverShares, { in: SLUG, as: treasurer, with: {} });
  say('Koperasi sekolah: neraca dan PHU 2024');
  await holdAnnualMeeting(stage, {
    slug: SLUG,
    year: 2024,
    players,
    meetingOn: '2025-03-15',
    place: 'Aula sekolah',
    present: 48,
    votes: { for: 41, against: 4, abstain: 3 },
  });
}

/** The file with a `member` column: what the published balance sheet has as one sum, member by member, to the rupiah. */
function spreadOverMembers(file: string, players: readonly Player[]): string {
  const [heading = '', ...rows] = file.trim().split('\n');
  const roll = dice(62);
  const spread = rows.flatMap((row) => {
    const [code = '', name = '', debit = '', credit = ''] = row.split(',');
    if (!BY_MEMBER.has(code)) return [`${row},`];
    const total = BigInt(debit === '' ? credit : debit);
    const weights = players.map(() => (code === '31100' ? 1n : BigInt(1 + roll(9))));
    return allocate(total, weights).map((part, index) => {
      const amount = debit === '' ? `,${part}` : `${part},`;
      return `${code},${name},${amount},${players[index]?.memberId ?? ''}`;
    });
  });
  return [`${heading},member`, ...spread].join('\n');
}

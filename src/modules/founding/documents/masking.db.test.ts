import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { disclosures } from '#modules/identity/index.ts';
import type { Member } from '#modules/membership/model.ts';
import { file as issuedFile, issued } from '#modules/papers/index.ts';
import { ask } from '#platform/registry/execute.ts';
import { house } from '#support/house.ts';
import { foundCooperative, type World } from '#support/world.ts';
import { issuePapers, notaryPacket, paperFile, papers, recordDetails } from '../index.ts';
import type { FoundingDocument } from '../model.ts';

const h = await house();
let world: World;
let slug: string;
let documents: readonly FoundingDocument[];

/** What the identity card of a member says that others have no business with; each piece is found nowhere else. */
const secretsOf = ({ number }: Member): readonly string[] => [
  `3328${String(110_000 + number)}${String(900_000 + number)}`,
  `Gang Rahasia ${100 + number}`,
  `Kota Kecil ${100 + number}`,
  `Pekerjaan ${100 + number}`,
];

beforeAll(async () => {
  world = await foundCooperative(h, { members: 9 });
  ({ slug } = world);
  for (const member of world.members) {
    const [nationalIdNumber = '', address = '', birthPlace = '', occupation = ''] = secretsOf(member);
    const card = { nameOnIdCard: member.name.toUpperCase(), birthDate: '1990-05-10' };
    const given = { ...card, nationalIdNumber, address, birthPlace, occupation };
    await h.run(recordDetails, { in: slug, as: member.personId, with: given });
  }
  const list = await h.ask(papers, { in: slug, as: world.worker.personId, with: {} });
  documents = list.papers.map((each) => each.document);
});

/** The words of a Word file, without its markup; a word that was broken over runs is whole again. */
const wordsOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/gu, '');
const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** Members of whose card something can be read in these words. */
const readIn = (words: string): string[] =>
  world.members
    .filter((member) => secretsOf(member).some((secret) => words.includes(secret)))
    .map((member) => member.personId)
    .sort();

async function paperFor(reader: Member, document: FoundingDocument): Promise<string> {
  const { file } = await h.ask(paperFile, { in: slug, as: reader.personId, with: { document, format: 'docx' } });
  return wordsOf(bytes(file.base64));
}

/** How often a caller was shown what stands about this member, by query. */
const looksAt = async (member: Member): Promise<readonly { query: string; byName: string }[]> =>
  (await h.ask(disclosures, { in: slug, as: member.personId, with: {} })).rows;

describe('what identity cards say of others (UU 27/2022)', () => {
  test('is hidden in every paper from a member without office, who still reads his or her own', async () => {
    const { worker, members } = world;
    const read = new Set<string>();
    for (const document of documents) for (const each of readIn(await paperFor(worker, document))) read.add(each);
    expect([...read]).toEqual([worker.personId]);
    for (const member of members) {
      expect((await looksAt(member)).filter((look) => look.query === paperFile.name)).toEqual([]);
    }
  });

  test('is hidden in the archive for the notary too, and the copies say so', async () => {
    const { file } = await h.ask(notaryPacket, { in: slug, as: world.worker.personId, with: {} });
    const files = Object.entries(unzipSync(bytes(file.base64)));
    const words = files.filter(([name]) => name.endsWith('.docx')).map(([, content]) => wordsOf(content));
    expect(readIn(words.join('\n'))).toEqual([world.worker.personId]);
    const { file: attendance } = await h.ask(paperFile, {
      in: slug,
      as: world.worker.personId,
      with: { document: 'attendanceList', format: 'docx' },
    });
    const parts = Object.entries(unzipSync(bytes(attendance.base64))).filter(([name]) => name.startsWith('word/foot'));
    expect(parts.map(([, content]) => strFromU8(content)).join('')).toContain('disamarkan');
  });

  test.each(['secretary', 'supervisor'] as const)(
    'is shown to the %s, and each look is noted for exactly those who could be read',
    async (office) => {
      const reader = world[office];
      const looks = (): Promise<number[]> =>
        Promise.all(world.members.map(async (each) => (await looksAt(each)).length));
      let before = await looks();
      for (const [document, shown] of [
        ['powerOfAttorney', 9],
        ['memberRegister', 9],
        ['businessPlan', 0],
      ] as const) {
        const read = readIn(await paperFor(reader, document));
        expect(read, document).toHaveLength(shown);
        const after = await looks();
        const noted = world.members.filter((_, at) => (after[at] ?? 0) > (before[at] ?? 0));
        expect(noted.map((each) => each.personId).sort(), document).toEqual(
          read.filter((each) => each !== reader.personId),
        );
        before = after;
      }
    },
  );

  test('stays in issued printings for board and supervisors alone; others are refused, and strangers see no list', async () => {
    await h.run(issuePapers, { in: slug, as: world.secretary.personId, with: { document: 'attendanceList' } });
    const list = await h.ask(issued, { in: slug, as: world.worker.personId, with: {} });
    const paperId = list.papers[0]?.id ?? '';
    const open = (personId: string) =>
      ask(h.app, issuedFile, {
        caller: { kind: 'person', personId },
        cooperative: slug,
        input: { paperId, format: 'docx' },
      });
    expect((await open(world.worker.personId)).kind).toBe('forbidden');
    const shown = await open(world.chair.personId);
    expect(shown.kind === 'done' && readIn(wordsOf(bytes(shown.value.file.base64)))).toHaveLength(9);
    expect((await looksAt(world.worker)).map((look) => [look.query, look.byName])).toContainEqual([
      issuedFile.name,
      world.chair.name,
    ]);
    const stranger = await ask(h.app, papers, { caller: { kind: 'public' }, cooperative: slug, input: {} });
    expect(stranger.kind).toBe('forbidden');
  });
});

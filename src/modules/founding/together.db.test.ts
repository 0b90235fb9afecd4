import { beforeEach, describe, expect, test } from 'vitest';
import { disclosures } from '#modules/identity/index.ts';
import { endings } from '#support/concurrently.ts';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative } from '#support/world.ts';
import {
  addFounder,
  addIdea,
  amendDraft,
  canvasNow,
  canvasVersions,
  details,
  ideaBoard,
  missingFrom,
  missingFromAll,
  moveIdea,
  nameIdeaGroup,
  recordDetails,
  restoreCanvas,
  setVotesEach,
  start,
  state,
  voteIdea,
  withdrawFounder,
  withdrawIdea,
  writeCanvas,
} from './index.ts';

const h = await house();
beforeEach(() => h.clock.set('2026-03-02T02:00:00.000Z'));

let circles = 0;
/** A founding with three people: the one who began, and two more. */
async function circle(): Promise<{ slug: string; ani: string; budi: string; citra: string }> {
  circles += 1;
  const contact = (n: number): string => `0814${String(process.pid).slice(-4)}${String(circles).padStart(3, '0')}${n}`;
  const slug = `bersama-${process.pid}-${circles}`;
  const started = await h.run(start, {
    with: {
      name: 'Koperasi Jasa Bersama',
      slug,
      city: 'Tegal',
      preset: 'worker',
      initiator: { name: 'Ani', contact: contact(1) },
    },
  });
  const join = async (name: string, n: number): Promise<string> =>
    (await h.run(addFounder, { in: slug, with: { name, contact: contact(n) } })).personId;
  return { slug, ani: started.founderPersonId, budi: await join('Budi', 2), citra: await join('Citra', 3) };
}

const texts = async (slug: string, as: string): Promise<string[]> =>
  (await h.ask(ideaBoard, { in: slug, as, with: {} })).ideas.map((idea) => `${idea.votes} ${idea.text}`);

describe('the shared board', () => {
  test('shows who wrote what, in the order of the votes, group by group', async () => {
    const { slug, ani, budi, citra } = await circle();
    const add = async (as: string, text: string): Promise<string> =>
      (await h.run(addIdea, { in: slug, as, with: { text } })).ideaId;
    const clean = await add(ani, 'Membersihkan rumah');
    const sew = await add(budi, 'Menjahit seragam');
    const cook = await add(citra, 'Katering kantor');
    const vote = (as: string, ideaId: string): Promise<unknown> =>
      h.run(voteIdea, { in: slug, as, with: { ideaId, given: true } });
    await vote(ani, cook);
    await vote(budi, cook);
    await vote(citra, sew);
    expect(await texts(slug, ani)).toEqual(['2 Katering kantor', '1 Menjahit seragam', '0 Membersihkan rumah']);

    const { groupId } = await h.run(moveIdea, { in: slug, as: ani, with: { ideaId: clean, newGroup: 'Rumah' } });
    await h.run(moveIdea, { in: slug, as: budi, with: { ideaId: cook, groupId: groupId ?? '' } });
    await h.run(nameIdeaGroup, { in: slug, as: budi, with: { groupId: groupId ?? '', name: 'Rumah tangga' } });
    const shown = await h.ask(ideaBoard, { in: slug, as: budi, with: {} });
    expect(shown.ideas.map(({ text, groupName, author, rank }) => [text, groupName, author, rank])).toEqual([
      ['Katering kantor', 'Rumah tangga', 'Citra', 1],
      ['Membersihkan rumah', 'Rumah tangga', 'Ani', 3],
      ['Menjahit seragam', null, 'Budi', 2],
    ]);
    expect((await h.ask(ideaBoard, { in: slug, as: budi, with: { search: 'citra' } })).ideas).toHaveLength(1);
  });

  test('gives each founder the number of votes that the founders agree on, and no more', async () => {
    const { slug, ani, budi } = await circle();
    await h.run(setVotesEach, { in: slug, as: ani, with: { votesEach: 1 } });
    const ids = [];
    for (const text of ['Satu', 'Dua']) ids.push((await h.run(addIdea, { in: slug, as: ani, with: { text } })).ideaId);
    const both = await Promise.all(
      ids.map((ideaId) => h.attempt(voteIdea, { in: slug, as: budi, with: { ideaId, given: true } })),
    );
    expect(endings(both)).toEqual({ done: 1, refused: ['founding.no_votes_left'] });
  });

  test('frees the votes of an idea that its writer takes back, and nobody else can take it back', async () => {
    const { slug, ani, budi } = await circle();
    const { ideaId } = await h.run(addIdea, { in: slug, as: ani, with: { text: 'Salah tulis' } });
    const voted = await h.run(voteIdea, { in: slug, as: budi, with: { ideaId, given: true } });
    expect((await h.attempt(withdrawIdea, { in: slug, as: budi, with: { ideaId } })).kind).toBe('forbidden');
    await h.run(withdrawIdea, { in: slug, as: ani, with: { ideaId } });
    const shown = await h.ask(ideaBoard, { in: slug, as: budi, with: {} });
    expect([shown.count, shown.votesLeft]).toEqual([0, voted.votesLeft + 1]);
    expect(await h.attempt(voteIdea, { in: slug, as: budi, with: { ideaId, given: false } })).toMatchObject({
      refusal: { code: 'founding.no_such_idea' },
    });
  });

  test('does not count the votes of a founder who left', async () => {
    const { slug, ani, budi } = await circle();
    const { ideaId } = await h.run(addIdea, { in: slug, as: ani, with: { text: 'Katering' } });
    await h.run(voteIdea, { in: slug, as: budi, with: { ideaId, given: true } });
    await h.run(withdrawFounder, { in: slug, as: ani, with: { personId: budi, reason: 'Pindah kota' } });
    expect(await texts(slug, ani)).toEqual(['0 Katering']);
  });

  test('takes an idea that is sent twice with one key once', async () => {
    const { slug, ani } = await circle();
    const send = (): Promise<unknown> => h.run(addIdea, { in: slug, as: ani, with: { text: 'Sekali' }, key: 'k-1' });
    await Promise.all([send(), send()]);
    expect(await texts(slug, ani)).toEqual(['0 Sekali']);
  });
});

describe('two founders at one field of the canvas', () => {
  const field = 'business.offer';

  test('lose nothing: of two who save at once one is refused, and the other text stands', async () => {
    const { slug, ani, budi } = await circle();
    const write = (as: string, text: string) =>
      h.attempt(writeCanvas, { in: slug, as, with: { field, text, basedOn: 0 } });
    const outcomes = await Promise.all([write(ani, 'Bersih dalam dua jam'), write(budi, 'Bersih tanpa bahan keras')]);
    expect(endings(outcomes)).toEqual({ done: 1, refused: ['founding.text_changed_meanwhile'] });

    const { versions } = await h.ask(canvasVersions, { in: slug, as: ani, with: { field } });
    expect(versions).toHaveLength(1);
    const first = versions[0];
    const late = first?.author === 'Ani' ? budi : ani;
    const merged = 'Bersih dalam dua jam, tanpa bahan keras';
    await h.run(writeCanvas, { in: slug, as: late, with: { field, text: merged, basedOn: 1 } });
    const after = await h.ask(canvasVersions, { in: slug, as: ani, with: { field } });
    expect(after.versions.map((each) => each.text)).toEqual([merged, first?.text]);
  });

  test('do not stop each other when only one changed the text, or both changed it to the same', async () => {
    const { slug, ani, budi } = await circle();
    const write = (as: string, text: string, basedOn: number) =>
      h.run(writeCanvas, { in: slug, as, with: { field, text, basedOn } });
    await write(ani, 'Rumah bersih', 0);
    await write(ani, 'Rumah bersih dan rapi', 1);
    expect(await write(budi, 'Rumah bersih', 1)).toEqual({ version: 2 });
    expect(await write(budi, 'Rumah bersih dan rapi\r\n', 1)).toEqual({ version: 2 });
    expect(await write(budi, 'Upah pasti', 2)).toEqual({ version: 3 });
  });

  test('of different fields never meet', async () => {
    const { slug, ani, budi } = await circle();
    const outcomes = await Promise.all([
      h.attempt(writeCanvas, { in: slug, as: ani, with: { field, text: 'Satu', basedOn: 0 } }),
      h.attempt(writeCanvas, { in: slug, as: budi, with: { field: 'business.costs', text: 'Dua', basedOn: 0 } }),
    ]);
    expect(endings(outcomes)).toEqual({ done: 2, refused: [] });
    expect(await h.ask(canvasNow, { in: slug, as: ani, with: {} })).toMatchObject({ filled: 2 });
  });

  test('can bring an older text back without losing the newer one', async () => {
    const { slug, ani, budi } = await circle();
    await h.run(writeCanvas, { in: slug, as: ani, with: { field, text: 'Lama', basedOn: 0 } });
    await h.run(writeCanvas, { in: slug, as: budi, with: { field, text: 'Baru', basedOn: 1 } });
    await h.run(restoreCanvas, { in: slug, as: ani, with: { field, version: 1, basedOn: 2 } });
    const { versions } = await h.ask(canvasVersions, { in: slug, as: ani, with: { field } });
    expect(versions.map((each) => [each.text, each.author, each.restoredFrom])).toEqual([
      ['Lama', 'Ani', 1],
      ['Baru', 'Budi', null],
      ['Lama', 'Ani', null],
    ]);
  });
});

describe('two founders at one value of the draft bylaws', () => {
  const path = 'shares.entryShareRupiah';
  const amend = (slug: string, as: string, value: string, seen: string) =>
    h.attempt(amendDraft, { in: slug, as, with: { changes: [{ path, value }], seen: [{ path, value: seen }] } });
  const now = async (slug: string): Promise<string> =>
    String((await h.ask(state, { in: slug, with: {} })).bylaws.shares.entryShareRupiah);

  test('lose nothing: who comes second is told at the field what the first one set', async () => {
    const { slug, ani, budi } = await circle();
    const before = await now(slug);
    const outcomes = await Promise.all([amend(slug, ani, '110000', before), amend(slug, budi, '120000', before)]);
    expect(endings(outcomes)).toEqual({ done: 1, refused: ['founding.value_changed_meanwhile'] });
    const stands = await now(slug);
    const refused = outcomes.find((outcome) => outcome.kind === 'rejected');
    expect(refused).toMatchObject({ refusal: { path } });
    expect(refused && 'refusal' in refused && refused.refusal.params['valueId']?.replaceAll(/\D/gu, '')).toBe(stands);
    expect(await amend(slug, budi, '120000', stands)).toMatchObject({ kind: 'done' });
    expect(await now(slug)).toBe('120000');
  });
});

describe('what the deed needs of a founder', () => {
  const given = {
    nameOnIdCard: 'ANI LESTARI',
    nationalIdNumber: '3328 1150 0590 0001',
    birthPlace: 'Tegal',
    birthDate: '1990-05-10',
    address: 'Jalan Melati 3, Tegal',
    occupation: 'Penjahit',
  };

  test('is seen by oneself and by whoever prepares the papers, who leaves a trace; by nobody else', async () => {
    const { slug, ani, budi, citra } = await circle();
    await h.run(recordDetails, { in: slug, as: budi, with: given });
    const look = (as: string) => h.ask(details, { in: slug, as, with: { personId: budi } });
    expect((await look(budi)).details?.nationalIdNumber).toBe('3328115005900001');
    await expect(look(citra)).rejects.toThrow('forbidden');
    expect((await look(ani)).details).toMatchObject({ nameOnIdCard: 'ANI LESTARI', birthDateAgrees: true });
    const seen = await h.ask(disclosures, { in: slug, as: budi, with: {} });
    expect(seen.rows.map((row) => [row.query, row.byName])).toEqual([['founding.details', 'Ani']]);
  });

  test('is refused for a child, for a number of fifteen digits, and for a number that another founder has', async () => {
    const { slug, ani, budi } = await circle();
    const record = (as: string, change: Partial<typeof given>) =>
      h.attempt(recordDetails, { in: slug, as, with: { ...given, ...change } });
    expect(await record(ani, { birthDate: '2012-01-01' })).toMatchObject({
      refusal: { code: 'founding.too_young', path: 'birthDate', article: expect.stringContaining('Pasal') },
    });
    expect(await record(ani, { nationalIdNumber: '332811500590001' })).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'nationalIdNumber', code: 'founding.national_id_unreadable' }],
    });
    expect((await record(ani, {})).kind).toBe('done');
    expect(await record(budi, {})).toMatchObject({ refusal: { code: 'founding.id_number_twice' } });
    expect((await record(budi, { nationalIdNumber: '3328115005900002' })).kind).toBe('done');
  });

  test('is on each founder’s own list until it is given, with the votes that wait', async () => {
    const { slug, ani, budi } = await circle();
    const mine = () => inCooperative(h, slug, (context) => missingFrom(context, budi));
    expect(await mine()).toEqual(['details']);
    const { ideaId } = await h.run(addIdea, { in: slug, as: ani, with: { text: 'Katering' } });
    await h.run(recordDetails, { in: slug, as: budi, with: given });
    expect(await mine()).toEqual(['votes']);
    await h.run(voteIdea, { in: slug, as: budi, with: { ideaId, given: true } });
    expect(await mine()).toEqual([]);
  });

  test('after the meeting a founder owes the entry share until it is paid', async () => {
    const world = await foundCooperative(h, { members: 9, paidUp: false });
    const { founders } = await h.ask(missingFromAll, { in: world.slug, as: world.chair.personId, with: {} });
    expect(founders[0]?.missing).toContain('entryShare');
  });
});

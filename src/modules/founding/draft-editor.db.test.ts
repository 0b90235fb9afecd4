import { beforeAll, expect, test } from 'vitest';
import type * as z from 'zod';
import type { changeField } from '#modules/bylaws/index.ts';
import { house, type House } from '#support/house.ts';
import { addFounder, amendDraft, draftEditor, start } from './index.ts';

let h: House;
beforeAll(async () => {
  h = await house();
});

type Change = z.input<typeof changeField>;

async function begin(): Promise<string> {
  const slug = `naskah-${crypto.randomUUID().slice(0, 8)}`;
  await h.run(start, {
    as: { kind: 'system', name: 'test' },
    with: {
      name: 'Koperasi Bersih Jaya',
      slug,
      city: 'Tegal',
      preset: 'worker',
      initiator: { name: 'Ani Lestari', contact: `081${String(Date.now()).slice(-9)}` },
    },
  });
  return slug;
}
const amend = (slug: string, changes: Change[], agreed: string[] = []) =>
  h.attempt(amendDraft, { in: slug, with: { changes, agreed } });
const editor = (slug: string, chapter?: string, changes: Change[] = []) =>
  h.ask(draftEditor, { in: slug, with: { ...(chapter === undefined ? {} : { chapter }), changes } });

test('says of every chapter how many values are decided, changed or left as they are', async () => {
  const slug = await begin();
  const before = (await editor(slug)).chapters.find((chapter) => chapter.key === 'capital');
  expect(before).toMatchObject({ decided: 0 });
  await amend(slug, [{ path: 'shares.entryShareRupiah', value: '300000' }], ['shares.mandatoryShareRupiah', 'no.path']);
  const after = (await editor(slug, 'capital')).chapters.find((chapter) => chapter.key === 'capital');
  expect(after).toMatchObject({ decided: 2, values: before?.values });
});

test('shows what was typed in the articles and everything that stands against it, and keeps nothing', async () => {
  const slug = await begin();
  const typed = [
    { path: 'board.termYears', value: 9 },
    { path: 'board.seats', value: 'banyak' },
  ];
  const shown = await editor(slug, 'board', typed);
  expect(JSON.stringify(shown.chapter?.text)).toContain('9 (sembilan) tahun');
  expect(shown.changed).toEqual(['board.termYears']);
  expect(shown.unreadable.map((each) => each.path)).toEqual(['board.seats']);
  expect(shown.findings).toContainEqual(
    expect.objectContaining({ code: 'bylaws.above_law', field: 'board.termYears', chapter: 'board' }),
  );
  expect((await editor(slug)).findings.map((finding) => finding.code)).toEqual(['bylaws.kbli_missing']);
});

test('an entry that was added, changed and taken away again leaves the draft whole', async () => {
  const slug = await begin();
  const pool = { key: 'riset', name: 'Dana riset', bps: 500, to: 'fund', fund: 'otherFund' };
  const social = (bps: number) => ({ path: 'surplus.pools.social.bps', value: bps });
  expect(await amend(slug, [{ path: 'surplus.pools.riset', value: pool }, social(0)])).toMatchObject({ kind: 'done' });
  expect(await amend(slug, [{ path: 'surplus.pools.riset.bps', value: 300 }, social(200)])).toMatchObject({
    kind: 'done',
  });
  expect(await amend(slug, [{ path: 'surplus.pools.riset', value: null }, social(500)])).toMatchObject({
    kind: 'done',
  });
  expect((await editor(slug)).findings.filter((finding) => finding.kind !== 'unusual')).toEqual([]);
});

test('refuses what breaks the law, says where, and tells of a contradiction elsewhere without refusing', async () => {
  const slug = await begin();
  expect(await amend(slug, [{ path: 'board.termYears', value: 9 }])).toMatchObject({
    kind: 'rejected',
    refusal: { code: 'bylaws.above_law', path: 'board.termYears' },
  });
  const unreadable = await amend(slug, [{ path: 'surplus.pools.reserve.bps', value: 'banyak' }]);
  expect(unreadable).toMatchObject({
    kind: 'rejected',
    refusal: { code: 'founding.value_unreadable', path: 'surplus.pools.reserve.bps' },
  });
  // A pay ratio in the house rules against grades that stand beside it: said of the ratio, typed elsewhere.
  const grades = await amend(slug, [{ path: 'work.hourGrades.coordinator.hourlyRupiah', value: '400000' }]);
  expect(grades).toMatchObject({ kind: 'done' });
  expect((await editor(slug)).refusing).toBe(1);
});

test('is for founders only', async () => {
  const slug = await begin();
  const { personId } = await h.run(addFounder, { in: slug, with: { name: 'Budi', contact: '081255501234' } });
  const asked = { in: slug, with: {} };
  expect((await h.ask(draftEditor, { ...asked, as: { kind: 'person', personId } })).chapters.length).toBeGreaterThan(5);
  await expect(h.ask(draftEditor, { ...asked, as: { kind: 'public' } })).rejects.toThrow();
});

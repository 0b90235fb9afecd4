import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { check, file as issuedFile, issued } from '#modules/papers/index.ts';
import { removeLogo, setLogo } from '#modules/identity/index.ts';
import { ask } from '#platform/registry/execute.ts';
import { house } from '#support/house.ts';
import { png } from '#support/pictures.ts';
import { foundCooperative, type World } from '#support/world.ts';
import { exampleFor } from '../domain/plan/examples.ts';
import {
  correctMeeting,
  issuePapers,
  meetings,
  notaryPacket,
  paperFile,
  papers,
  savePlan,
  signMinutes,
  start,
} from '../index.ts';
import { planFields } from '../plan-fields.ts';

const h = await house();
let world: World;
let slug: string;

beforeAll(async () => {
  world = await foundCooperative(h, { members: 9 });
  ({ slug } = world);
  const plan = exampleFor('worker', 2027, 0n);
  await h.run(savePlan, {
    in: slug,
    as: world.chair.personId,
    with: planFields.encode(mutable(plan)),
  });
});

/** The example's lists as the schema takes them. */
const mutable = (plan: ReturnType<typeof exampleFor>) => ({
  ...plan,
  income: [...plan.income],
  variableCosts: [...plan.variableCosts],
  fixedCosts: [...plan.fixedCosts],
  investments: [...plan.investments],
  otherCapital: [...plan.otherCapital],
});

const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** The words of a Word file, without its markup. */
const wordsOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replaceAll(/<w:tab\/>/gu, ' ')
    .replaceAll(/<\/w:p>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '');

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/gu)?.length ?? 0;

describe('the documents of a founding', () => {
  test('are each printed as PDF and Word file, twice the same to the byte', async () => {
    const list = (await h.ask(papers, { in: slug, as: world.chair.personId, with: {} })).papers;
    expect(list.map((each) => each.document)).toEqual([
      'articles',
      'houseRules',
      'foundingRecord',
      'attendanceList',
      'minutes',
      'powerOfAttorney',
      'capitalProof',
      'businessPlan',
      'workRules',
      'memberRegister',
      'notaryChecklist',
    ]);
    for (const { document } of list) {
      for (const format of ['pdf', 'docx'] as const) {
        const call = { in: slug, as: world.chair.personId, with: { document, format } };
        const { file } = await h.ask(paperFile, call);
        expect(file.name).toMatch(new RegExp(`^\\d\\d-[a-z-]+\\.${format}$`, 'u'));
        expect((await h.ask(paperFile, call)).file.base64, document).toBe(file.base64);
        if (format === 'pdf') expect(pagesOf(bytes(file.base64)), document).toBeGreaterThan(0);
        else expect(wordsOf(bytes(file.base64)).length, document).toBeGreaterThan(300);
      }
    }
  });

  test('say who was there, what was decided, and the money in figures and words', async () => {
    const read = async (document: 'foundingRecord' | 'articles' | 'capitalProof' | 'businessPlan'): Promise<string> => {
      const { file } = await h.ask(paperFile, {
        in: slug,
        as: world.chair.personId,
        with: { document, format: 'docx' },
      });
      return wordsOf(bytes(file.base64));
    };
    const record = await read('foundingRecord');
    for (const member of world.members) expect(record).toContain(member.name);
    expect(record).toContain('Senin, tanggal dua Maret dua ribu dua puluh enam (2 Maret 2026)');
    expect(record).toContain('simpanan pokok sebesar Rp500.000 (lima ratus ribu rupiah) per orang');
    expect(record).toContain('9 (sembilan) orang');
    expect(record).toMatch(/keputusan nomor \d+\/RA\/2026/u);
    const articles = await read('articles');
    expect(articles).toContain('Pasal 1');
    expect(articles).toContain('BAB I');
    expect(await read('capitalProof')).toContain('Rp4.500.000 (empat juta lima ratus ribu rupiah)');
    expect(await read('businessPlan')).toContain('Bersih rumah');
  });

  test('come to the notary in one archive, in order, with an index', async () => {
    const packet = { in: slug, as: world.secretary.personId, with: {} };
    const { file } = await h.ask(notaryPacket, packet);
    const names = Object.keys(unzipSync(bytes(file.base64)));
    const numbered = names.filter((name) => /^\d\d-/u.test(name));
    const places = numbered.map((name) => name.slice(0, 2));
    expect(places).toEqual([...places].sort());
    expect(numbered[0]).toBe('00-daftar-isi.pdf');
    expect(numbered.slice(1, 3)).toEqual(['01-anggaran-dasar.pdf', '01-anggaran-dasar.docx']);
    expect(numbered).toHaveLength(1 + 11 * 2);
    expect((await h.ask(notaryPacket, packet)).file.base64).toBe(file.base64);
  });

  test('are for founders and the board, not for strangers', async () => {
    const stranger = { in: slug, as: { kind: 'public' } as const, with: {} };
    expect((await h.attempt(issuePapers, stranger)).kind).toBe('forbidden');
    const call = { caller: stranger.as, cooperative: slug, input: { document: 'foundingRecord' } };
    expect((await ask(h.app, paperFile, call)).kind).toBe('forbidden');
  });
});

describe('issuing', () => {
  test('a corrected document is a new revision that names the old one; both stay and tell which one holds', async () => {
    const as = world.secretary.personId;
    const issue = (reason: string) =>
      h.attempt(issuePapers, { in: slug, as, with: { document: 'foundingRecord', reason } });
    expect(await issue('')).toMatchObject({ kind: 'done', value: { issued: 1 } });
    expect(await issue('')).toMatchObject({ kind: 'done', value: { issued: 0 } });

    const held = (await h.ask(meetings, { in: slug, as, with: {} })).meetings[0];
    const meetingId = held?.id ?? '';
    await h.run(correctMeeting, {
      in: slug,
      as,
      with: { meetingId, part: 'place', said: 'Balai RW 04', reason: 'salah tulis tempat' },
    });
    expect(await issue('')).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'papers.reason_missing', path: 'reason' },
    });
    expect(await issue('Tempat rapat dibetulkan')).toMatchObject({ kind: 'done', value: { issued: 1 } });

    const { papers: kept } = await h.ask(issued, { in: slug, as, with: { search: 'Berita Acara' } });
    expect(kept.map((each) => [each.revision, each.current, each.reason])).toEqual([
      [2, true, 'Tempat rapat dibetulkan'],
      [1, false, ''],
    ]);
    const [second, first] = kept;
    expect(second?.replacesId).toBe(first?.id);
    const old = await h.ask(issuedFile, { in: slug, as, with: { paperId: first?.id ?? '', format: 'docx' } });
    expect(wordsOf(bytes(old.file.base64))).toContain('Balai Desa');
    const label = `${first?.number}/DOK/${first?.year}`;
    const paper = { in: slug, as: { kind: 'public' } as const, with: { label, hash: first?.hash.slice(0, 16) ?? '' } };
    expect(await h.ask(check, paper)).toMatchObject({ current: false, revision: 1, newestRevision: 2 });
  });

  test('prints a founder’s signature under the minutes with its time, until a correction asks for another', async () => {
    const as = world.worker.personId;
    const held = (await h.ask(meetings, { in: slug, as: world.chair.personId, with: {} })).meetings[0];
    await h.run(signMinutes, { in: slug, as, with: { meetingId: held?.id ?? '' } });
    const read = async (): Promise<string> => {
      const call = {
        in: slug,
        as: world.chair.personId,
        with: { document: 'foundingRecord', format: 'docx' } as const,
      };
      return wordsOf(bytes((await h.ask(paperFile, call)).file.base64));
    };
    const signed = 'ditandatangani secara elektronik pada 2 Maret 2026 pukul 09.00 WIB';
    expect(await read()).toContain(signed);
    const correction = { part: 'endsAt', said: '11:30', reason: 'jam selesai lupa dicatat' } as const;
    await h.run(correctMeeting, { in: slug, as, with: { meetingId: held?.id ?? '', ...correction } });
    expect(await read()).not.toContain(signed);
    expect(await read()).toContain('sampai dengan pukul 11.30 WIB');
  });

  test('a logo stands at the head of what is issued after it; what was issued keeps its own until it is issued again', async () => {
    const as = world.chair.personId;
    const hasPicture = (base64: string): boolean =>
      /\/Subtype\s*\/Image/u.test(Buffer.from(base64, 'base64').toString('latin1'));
    const printed = async (document: 'articles' | 'houseRules') =>
      hasPicture((await h.ask(paperFile, { in: slug, as, with: { document } })).file.base64);
    await h.run(issuePapers, { in: slug, as, with: { document: 'articles' } });
    await h.run(setLogo, { in: slug, as, with: { picture: png(60, 20).toString('base64') } });
    expect([await printed('articles'), await printed('houseRules')]).toEqual([false, true]);

    const standing = async () => {
      const { papers: list } = await h.ask(papers, { in: slug, as, with: {} });
      return list.find(({ document }) => document === 'articles');
    };
    expect(await standing()).toMatchObject({ state: 'issued', hasOtherLogo: true });
    const issue = (wish: { withNewLogo?: boolean }) =>
      h.run(issuePapers, { in: slug, as, with: { document: 'articles', reason: 'Logo', ...wish } });
    expect(await issue({})).toEqual({ issued: 0 });
    expect(await issue({ withNewLogo: true })).toEqual({ issued: 1 });
    expect(await printed('articles')).toBe(true);
    expect(await standing()).toMatchObject({ state: 'issued', hasOtherLogo: false, issued: { revision: 2 } });

    await h.run(removeLogo, { in: slug, as, with: {} });
    const kept = (await standing())?.issued?.id ?? '';
    expect(hasPicture((await h.ask(issuedFile, { in: slug, as, with: { paperId: kept } })).file.base64)).toBe(true);
  });

  test('what lacks its meeting or its plan is not issued, and says what is missing', async () => {
    const bare = `berkas-${process.pid}`;
    const { founderPersonId } = await h.run(start, {
      with: {
        name: 'Koperasi Coba Berkas',
        slug: bare,
        city: 'Tegal',
        preset: 'worker',
        initiator: { name: 'Ani', contact: `+62855${process.pid}01` },
      },
    });
    const list = (await h.ask(papers, { in: bare, as: founderPersonId, with: {} })).papers;
    const record = list.find((each) => each.document === 'foundingRecord');
    expect(record).toMatchObject({ blocked: true, state: 'draft', issued: null });
    expect(record?.missing.map((each) => each.code)).toEqual(expect.arrayContaining(['meeting', 'details']));
    const outcome = await h.attempt(issuePapers, {
      in: bare,
      as: founderPersonId,
      with: { document: 'foundingRecord' },
    });
    expect(outcome).toMatchObject({ kind: 'rejected', refusal: { code: 'founding.document_incomplete' } });
    const { file } = await h.ask(paperFile, { in: bare, as: founderPersonId, with: { document: 'foundingRecord' } });
    expect(pagesOf(bytes(file.base64))).toBeGreaterThan(0);
  });
});

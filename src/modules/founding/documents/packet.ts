import { strToU8, zipSync } from 'fflate';
import type { Id } from '#kernel/id.ts';
import { findLogo, logoIdHere, type Logo } from '#modules/identity/index.ts';
import { draftImprint, imprintOf, papersAbout, wordsHash } from '#modules/papers/index.ts';
import type { IssuedPaper } from '#modules/papers/model.ts';
import { bytesOf, fileName, PAPER_FORMATS } from '#platform/documents/file.ts';
import { paperDate } from '#platform/documents/dates.ts';
import type { Imprint, Paper } from '#platform/documents/paper.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { preparesPapers } from '../details.ts';
import type { FounderDetails } from '../model.ts';
import { BLOCKING, type FoundingFacts, type FoundingPaper } from './facts.ts';
import { gatherFacts } from './gather.ts';
import { foundingPapers } from './index.ts';

/** A paper of the founding as it reads now, beside what was issued. */
export interface StandingPaper extends FoundingPaper {
  readonly subject: string;
  /** The newest printing that was issued; `null` where there is none. */
  readonly issued: IssuedPaper | null;
  /** At its head: the logo that it was issued with, else the one that holds; `null` for the initials. */
  readonly logoId: Id | null;
  /** What would stand there if it were issued now. */
  readonly logoIdNow: Id | null;
  /** It was issued with another logo than the one that holds, or with none. */
  readonly hasOtherLogo: boolean;
  /** Whether that printing says what the paper says now. */
  readonly state: 'draft' | 'issued' | 'changed';
  /** Something that a line to write on cannot stand in for. */
  readonly blocked: boolean;
  /** What the caller gets to see of it: what the identity cards of others say is hidden from who does not prepare the papers. */
  readonly shown: Paper;
  readonly isMasked: boolean;
}

/** All papers of this founding, in the order in which a notary reads them. */
export async function standingPapers(context: ReadContext): Promise<{
  readonly facts: FoundingFacts;
  readonly papers: readonly StandingPaper[];
  /** The logo that holds. */
  readonly logoId: Id | null;
}> {
  const facts = await gatherFacts(context);
  const own = await logoIdHere(context);
  const written = foundingPapers(facts).map((each) => ({ ...each, subject: subjectOf(each.of) }));
  const shown = (await seesDetails(context)) ? written : foundingPapers(masked(facts, context.actor));
  const issued = await papersAbout(
    context,
    written.map((each) => each.subject),
  );
  const papers = written.map((each, place): StandingPaper => {
    const newest = issued.find((one) => one.kind === each.document && one.subject === each.subject) ?? null;
    const state = newest === null ? 'draft' : newest.hash === wordsHash(each.paper) ? 'issued' : 'changed';
    const blocked = each.missing.some(({ code }) => BLOCKING.some((blocking) => blocking === code));
    const seen = shown[place] ?? each;
    const isMasked = seen.paper !== each.paper && wordsHash(seen.paper) !== wordsHash(each.paper);
    // A mandate letter is a paper of the cooperative that gives the mandate.
    const logoIdNow = each.paper.organization.name === facts.name ? own : null;
    const logoId = newest && state === 'issued' ? newest.logoId : logoIdNow;
    const hasOtherLogo = newest !== null && newest.logoId !== logoIdNow;
    return { ...each, issued: newest, state, blocked, shown: seen.paper, isMasked, logoId, logoIdNow, hasOtherLogo };
  });
  return { facts, papers, logoId: own };
}

/** Who sees what the identity cards of others say: whoever prepares the papers, board and supervisors. */
async function seesDetails(context: ReadContext): Promise<boolean> {
  return context.may('papers.see-personal') || (await preparesPapers(context));
}

/** The same facts with everything hidden that the identity cards of others say beside the name. */
function masked(facts: FoundingFacts, actor: Actor): FoundingFacts {
  const own = actor.kind === 'person' ? actor.personId : null;
  return {
    ...facts,
    founders: facts.founders.map((each) =>
      each.details === null || each.personId === own ? each : { ...each, details: { ...each.details, ...HIDDEN_CARD } },
    ),
  };
}

const HIDDEN = '(disamarkan)';
const HIDDEN_CARD = {
  nationalIdNumber: HIDDEN,
  birthPlace: HIDDEN,
  birthDate: '',
  address: HIDDEN,
  occupation: HIDDEN,
} as const satisfies Omit<FounderDetails, 'personId' | 'nameOnIdCard'>;

/** What tells the papers of foundings apart from others of the same kind. */
const subjectOf = (of: Id | ''): string => (of === '' ? 'founding' : `founding:${of}`);

/** Logos by their id. */
export type Logos = ReadonlyMap<Id | null, Logo>;

/** The logos at the heads of papers that are going to be printed: lists do without these bytes. */
export async function logosOf(context: ReadContext, papers: readonly StandingPaper[]): Promise<Logos> {
  const found = new Map<Id | null, Logo>();
  for (const logoId of new Set(papers.map((paper) => paper.logoId))) {
    const logo = await findLogo(context, logoId);
    if (logo) found.set(logoId, logo);
  }
  return found;
}

/** What is printed around the words of a paper as it reads now. */
export function imprintNow({ issued, state, isMasked, logoId }: StandingPaper, today: string, logos: Logos): Imprint {
  const logo = logos.get(logoId);
  if (isMasked)
    return { logo, reference: `Salinan dengan data KTP pendiri lain disamarkan · ${paperDate(today)}`, date: today };
  return { ...(issued && state === 'issued' ? imprintOf(issued) : draftImprint(today, issued)), logo };
}

/** The name of a paper's file in the packet: `03-berita-acara-rapat-pendirian`. */
export function packetName(paper: StandingPaper, place: number, facts: FoundingFacts): string {
  const { title, organization } = paper.paper;
  const whose = organization.name === facts.name ? '' : `-${fileName(organization.name)}`;
  return `${String(place).padStart(2, '0')}-${fileName(title)}${whose}`;
}

/** The packet for the notary: an index, then every paper as PDF and as Word file, in order. The same papers, the same bytes. */
export async function packetOf(
  facts: FoundingFacts,
  papers: readonly StandingPaper[],
  today: string,
  logos: Logos,
): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const index = indexOf(facts, papers);
  const own = papers.find(({ paper }) => paper.organization.name === facts.name);
  files['00-daftar-isi.pdf'] = await bytesOf(
    index,
    { ...draftImprint(today, null), logo: logos.get(own?.logoId ?? null) },
    'pdf',
  );
  for (const [at, paper] of papers.entries()) {
    for (const format of PAPER_FORMATS) {
      const bytes = await bytesOf(paper.shown, imprintNow(paper, today, logos), format);
      files[`${packetName(paper, at + 1, facts)}.${format}`] = bytes;
    }
  }
  files['BACA-DAHULU.txt'] = strToU8(
    `${facts.name}\r\n\r\nBerkas .pdf untuk dibaca dan dicetak, berkas .docx untuk disunting notaris. Urutan mengikuti nomor.\r\n`,
  );
  return zipSync(files, { mtime: ARCHIVE_TIME, level: 6 });
}

/** The earliest moment a ZIP archive can name: the packet has no clock of its own. */
const ARCHIVE_TIME = '1980-01-02T00:00:00';

function indexOf(facts: FoundingFacts, papers: readonly StandingPaper[]): Paper {
  const words = { draft: 'konsep', issued: 'diterbitkan', changed: 'berubah sesudah diterbitkan' };
  return {
    language: 'id',
    title: 'Daftar Isi Berkas Notaris',
    subtitle: facts.name,
    organization: { name: facts.name, place: facts.city },
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: 'No.', align: 'center', weight: 0.4 },
          { label: 'Dokumen', weight: 3 },
          { label: 'Nomor', weight: 1.3 },
          { label: 'Keadaan', weight: 1.5 },
        ],
        rows: papers.map(({ paper, issued, state }, at) => [
          String(at + 1),
          paper.organization.name === facts.name ? paper.title : `${paper.title} (${paper.organization.name})`,
          issued ? `${issued.number}/DOK/${issued.year} rev. ${issued.revision}` : '',
          words[state],
        ]),
      },
    ],
  };
}

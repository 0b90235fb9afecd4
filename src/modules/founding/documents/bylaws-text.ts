import { plainText, type LegalText } from '#modules/bylaws/index.ts';
import type { Block } from '#platform/documents/paper.ts';
import { handSignature, nameOf, foundersHere, missingMeeting, standingColumn } from './blocks.ts';
import { occasionOf } from './occasion.ts';
import type { FoundingFacts, Written } from './facts.ts';
import { dateInWords } from './words.ts';

/** The articles of association (Anggaran Dasar) with the founders and the first officers, who sign it. */
export function articles(facts: FoundingFacts): Written {
  return {
    title: 'Anggaran Dasar',
    subtitle: facts.name,
    blocks: [
      ...adoption(facts, 'Anggaran Dasar'),
      ...chaptersOf(facts.text.filter(({ part }) => part === 'articles')),
      { kind: 'heading', text: `Para ${occasionOf(facts).people}`, level: 1 },
      founderNames(facts),
      signing(facts),
    ],
    missing: missingMeeting(facts),
  };
}

/** Those who found, as UU 25/1992 art. 8 a asks the articles to name them. */
function founderNames(facts: FoundingFacts): Block {
  const founders = foundersHere(facts);
  const standing = standingColumn(founders);
  return {
    kind: 'table',
    columns: [
      { label: 'No.', align: 'center', weight: 0.3 },
      { label: 'Nama', weight: 2 },
      ...standing.map(({ column }) => ({ ...column, weight: 2 })),
    ],
    rows: founders.map((each) => [String(each.number), nameOf(each), ...standing.map(({ cell }) => cell(each))]),
  };
}

/** The house rules (Anggaran Rumah Tangga). */
export function houseRules(facts: FoundingFacts): Written {
  return {
    title: 'Anggaran Rumah Tangga',
    subtitle: facts.name,
    blocks: [
      ...adoption(facts, 'Anggaran Rumah Tangga'),
      ...chaptersOf(facts.text.filter(({ part }) => part === 'houseRules')),
      signing(facts),
    ],
    missing: missingMeeting(facts),
  };
}

/** On what the text rests. */
function adoption(facts: FoundingFacts, what: string): Block[] {
  const { meeting, name } = facts;
  const { meeting: gathering } = occasionOf(facts);
  const text = meeting
    ? `${what} ini ditetapkan dalam ${gathering} ${name} pada hari ${dateInWords(meeting.heldOn)}, bertempat di ${meeting.place}.`
    : `Rancangan ${what} ${name}, untuk dibahas dan ditetapkan dalam ${gathering}.`;
  return [meeting ? { kind: 'paragraph', text } : { kind: 'notice', text }];
}

/** Chapters and articles as blocks: `BAB I`, `Pasal 1`, `(1)`, `a.` */
function chaptersOf(chapters: LegalText): Block[] {
  return chapters.flatMap((chapter): Block[] => [
    { kind: 'chapter', mark: `BAB ${chapter.number}`, title: chapter.title.id },
    ...chapter.articles.flatMap((article): Block[] => [
      { kind: 'article', mark: `Pasal ${article.number}`, title: article.title.id },
      ...article.paragraphs.flatMap((each): Block[] => {
        const text = plainText(each.text.id);
        const own: Block =
          each.number === null
            ? { kind: 'paragraph', text }
            : { kind: 'item', mark: `(${each.number})`, text, level: 0 };
        const level = each.number === null ? 0 : 1;
        return [
          own,
          ...each.items.map((item): Block => ({
            kind: 'item',
            mark: `${item.letter}.`,
            text: plainText(item.text.id),
            level,
          })),
        ];
      }),
    ]),
  ]);
}

function signing(facts: FoundingFacts): Block {
  const { officers, meeting, city } = facts;
  return {
    kind: 'signatures',
    place: meeting ? `Ditetapkan di ${city}` : '',
    people: [
      handSignature(facts, 'Ketua', officers?.chair),
      handSignature(facts, 'Sekretaris', officers?.secretary),
      handSignature(facts, 'Bendahara', officers?.treasurer),
    ],
  };
}

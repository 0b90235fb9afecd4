import type { MessageKey, Translate } from '#locales/index.ts';
import type { TallyDocument, TallySpeech } from '#modules/governance/tally-document.ts';

/** A count as it is read out and printed: the result first, then every round with its sentence and its votes. */
export function tallyText(document: TallyDocument, say: Translate, speech: TallySpeech): string {
  const title = document.title === '' ? say('tally.report.title') : document.title;
  const blocks = [
    [title, '='.repeat(title.length)],
    summary(document, say, speech),
    document.findings.map((finding) => `* ${finding.sentence}`),
    ...document.rounds.map((round) => roundBlock(document, round, say)),
    orderBlock(document, say),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function summary(document: TallyDocument, say: Translate, speech: TallySpeech): string[] {
  const { ballots, valid, invalid, quota } = document;
  const number = (value: number): string => speech.number(String(value));
  const papers = { ballots: number(ballots), valid: number(valid), invalid: number(invalid) };
  const lines: [MessageKey, string][] = [
    ['tally.report.rule', document.rule],
    ['tally.report.seats', String(document.seats)],
    ['tally.report.ballots', say('tally.report.ballots_value', papers)],
    ...(quota === null ? [] : [['tally.report.quota', quota] satisfies [MessageKey, string]]),
    ['tally.report.elected', document.winnersInOrderElected.join(', ')],
    ...(document.lotsPublished ? [['tally.report.lots', document.lots.join(', ')] satisfies [MessageKey, string]] : []),
  ];
  const labels = lines.map(([key]) => say(key));
  const width = Math.max(...labels.map((label) => label.length));
  return lines.map(([, value], place) => `${(labels[place] ?? '').padEnd(width)}  ${value}`);
}

function roundBlock(document: TallyDocument, round: TallyDocument['rounds'][number], say: Translate): string[] {
  const before = new Set(
    document.rounds.filter((other) => other.round < round.round).flatMap((other) => other.excluded),
  );
  const rows = Object.entries(round.votes)
    .filter(([name]) => !before.has(name))
    .map(([name, votes]): [string, string, string] => [name, votes, mark(name, round, say)]);
  if (rows.length > 0) {
    rows.push([say('tally.report.non_transferable'), round.nonTransferable, '']);
    if (/[1-9]/.test(round.lostToRounding)) rows.push([say('tally.report.lost'), round.lostToRounding, '']);
  }
  const [names, votes] = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row[0].padEnd(names ?? 0)}  ${row[1].padStart(votes ?? 0)}  ${row[2]}`.trimEnd(),
  );
  return [`${say('tally.report.round', { round: round.round })}. ${round.sentence}`, ...lines];
}

function mark(name: string, round: TallyDocument['rounds'][number], say: Translate): string {
  if (round.elected.includes(name)) return say('tally.report.mark_elected');
  return round.excluded.includes(name) ? say('tally.report.mark_excluded') : '';
}

function orderBlock(document: TallyDocument, say: Translate): string[] {
  if (!document.order) return [];
  return [say('tally.report.order'), ...document.order.map((equals, place) => `  ${place + 1}. ${equals.join(' = ')}`)];
}

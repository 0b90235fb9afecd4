import { refusal, type Refusal } from '#kernel/result.ts';

/** Why a file of ballots is not counted. Each is said with the line where it shows. */
export type FileProblem =
  | 'tally.file_empty'
  | 'tally.file_not_text'
  | 'tally.file_cut_off'
  | 'tally.line_too_long'
  | 'tally.blt_header'
  | 'tally.blt_ballot_line'
  | 'tally.blt_ballot_unended'
  | 'tally.blt_name_line'
  | 'tally.blt_too_much'
  | 'tally.too_many_candidates'
  | 'tally.count_not_positive'
  | 'tally.count_too_large'
  | 'tally.candidate_unknown'
  | 'tally.candidate_twice'
  | 'tally.candidate_name_empty'
  | 'tally.candidate_name_twice'
  | 'tally.candidate_name_alike'
  | 'tally.csv_header'
  | 'tally.csv_quote'
  | 'tally.csv_cells'
  | 'tally.csv_rank'
  | 'tally.option_name_unknown'
  | 'tally.option_name_twice'
  | 'tally.option_reserve';

/** Leaves the reader at the first line that cannot be true; `readElection` turns it into a refusal. */
export class FileFault extends Error {
  override name = 'FileFault';
  readonly refusal: Refusal<FileProblem>;

  constructor(code: FileProblem, line: number, params: Readonly<Record<string, string>> = {}) {
    super(code);
    this.refusal = refusal(code, { line: String(line), ...params }, { path: `line.${line}` });
  }
}

const MAX_QUOTED_CHARACTERS = 40;

/** A piece of a file as a refusal may quote it. */
export function quoted(text: string): string {
  return text.length <= MAX_QUOTED_CHARACTERS ? text : `${text.slice(0, MAX_QUOTED_CHARACTERS)}…`;
}

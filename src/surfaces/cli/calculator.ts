import type { Refusal } from '#kernel/result.ts';
import type { Locale } from '#platform/i18n/messages.ts';

/** Exit codes of every command: done, fault of ours, invalid input, forbidden, refused by a rule or a conflict. */
export const EXIT = { done: 0, fault: 1, invalid: 2, forbidden: 3, refused: 4 } as const;

/** What a command line word needs of the world around it. */
export interface CliWorld {
  readonly args: readonly string[];
  /** The language of tables and messages. */
  readonly locale: Locale;
  /** The file's bytes; `-` reads standard input. Refuses with exit 2 when it cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a file that the person asked for by name (`--csv OUT`). Refuses with exit 2 when it cannot be written. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
}

/** A word of the command line that needs neither a database nor a server: `sokoguru surplus split`. */
export interface Calculator {
  readonly words: readonly string[];
  readonly usage: string;
  /** Answers the JSON document; throws `CliRefusal` for input that it will not compute. */
  run(world: CliWorld): Promise<CalculatorAnswer>;
}

export interface CalculatorAnswer {
  /** Amounts stand in it as texts, as JSON wants them. */
  readonly document: unknown;
  /** What a person sees in a terminal instead of JSON; made only for one. */
  text(): string;
}

/**
 * A refusal on its way out of the command line: becomes `{"error":{code,message,path?,article?}}` and the exit code. A
 * file with several faults names them all at once: `others` become `error.others`, each with code, message and path.
 */
export class CliRefusal extends Error {
  override name = 'CliRefusal';
  readonly refusal: Refusal;
  readonly exit: number;
  readonly others: readonly Refusal[];

  constructor(refusal: Refusal, exit: number = EXIT.invalid, others: readonly Refusal[] = []) {
    super(refusal.code);
    this.refusal = refusal;
    this.exit = exit;
    this.others = others;
  }
}

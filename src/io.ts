/** The streams and settings of the process, behind an interface so that a test can stand in for a terminal or a pipe. */

export interface Output {
  /** Writes all of the text before it returns; throws `ClosedPipe` when nobody reads any more, `RelationsError` when it cannot. */
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal in columns; null where there is none. */
  readonly columns: number | null;
  /** Height of the terminal in lines; null or absent where there is none. */
  readonly rows?: number | null;
}

export interface Io {
  stdin: { read(): Uint8Array };
  stdout: Output;
  stderr: Output;
  /** The clock; absent: that of this machine. */
  now?: () => Date;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** Absent where no other program may be run. */
  programs?: Programs;
  /** Calls `stop` when the user interrupts the program, in place of ending it; gives what ends that. Absent where nobody can. */
  onInterrupt?: (stop: () => void) => () => void;
}

/** The reader of a pipe has gone (`| head -1`): the work is done, and that is a success. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

export interface Programs {
  /** Shows text in a pager, given as its words, and waits for it. False when there is no such program. */
  page(words: readonly string[], text: string, env: Readonly<Record<string, string | undefined>>): boolean;
  /** Starts a program that lives on by itself. False when there is none, or when it fails within a moment. */
  start(words: readonly string[]): Promise<boolean>;
}

/** What is said when a question is asked a second time: what was said before is not said twice. */
import type { Io, Output } from '../../io.js';

/** The streams, which remember what was written, until `again` gives them to a second run of the same. */
export function remembering(io: Io): { first: Io; again: () => Io } {
  const [stdout, stderr] = [new Remembering(io.stdout), new Remembering(io.stderr)];
  return {
    first: {
      ...io,
      stdout: stdout.output((text) => {
        stdout.say(text);
      }),
      stderr: stderr.output((text) => {
        stderr.say(text);
      }),
    },
    again: () => ({
      ...io,
      stdout: stdout.output((text) => {
        stdout.repeat(text);
      }),
      stderr: stderr.output((text) => {
        stderr.repeat(text);
      }),
    }),
  };
}

class Remembering {
  /** What was written; of it what has not been said again. */
  private said = '';

  constructor(private readonly stream: Output) {}

  output(write: (text: string) => void): Output {
    const { stream } = this;
    // Asked only when they are needed: a stream that nobody asks is not set up.
    return {
      get isTTY() {
        return stream.isTTY;
      },
      get columns() {
        return stream.columns;
      },
      get rows() {
        return stream.rows ?? null;
      },
      write,
    };
  }

  say(text: string): void {
    this.said += text;
    this.stream.write(text);
  }

  /** Says it but for what was said before: from its beginning, perhaps in other pieces. */
  repeat(text: string): void {
    const before = this.said.startsWith(text) ? text : text.startsWith(this.said) ? this.said : '';
    this.said = this.said.slice(before.length);
    if (before.length < text.length) this.stream.write(text.slice(before.length));
  }
}

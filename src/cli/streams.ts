/** The streams of the process. */
import { readSync, writeSync } from 'node:fs';
import { errorCode, RelationsError } from '../errors.js';
import { ClosedPipe, type Io, type Output } from '../io.js';
import { systemPrograms } from './programs.js';
import { isTerminal } from './terminal.js';

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function readStdin(): Uint8Array {
  const parts: Buffer[] = [];
  const buffer = Buffer.allocUnsafe(65536);
  for (;;) {
    try {
      const length = readSync(0, buffer, 0, buffer.length, null);
      if (length === 0) return Buffer.concat(parts);
      parts.push(Buffer.from(buffer.subarray(0, length)));
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EOF') return Buffer.concat(parts);
      if (code !== 'EAGAIN') throw error;
      pause(5);
    }
  }
}

/**
 * Writes to a file descriptor synchronously: `process.stdout.write` to a pipe is asynchronous, and `process.exit` would cut it
 * at 64 KiB. One call may write only a part, and a pipe that another process made non-blocking answers EAGAIN until it is read.
 */
function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EAGAIN') pause(5);
      // Windows says EOF where others say EPIPE.
      else if (code === 'EPIPE' || code === 'EOF') throw new ClosedPipe();
      else
        throw new RelationsError(
          'unreadable',
          `The output cannot be written: ${code === 'ENOSPC' ? 'the disk is full' : code}.`,
        );
    }
  }
}

/** Touches `process.stdout` only for a terminal. */
function descriptor(fd: 1 | 2, stream: () => NodeJS.WriteStream): Output {
  let terminal: boolean | null = null;
  return {
    get isTTY() {
      return (terminal ??= isTerminal(fd));
    },
    get columns() {
      // A terminal that does not know its size (some CI logs, Emacs) answers 0 or nothing.
      const width = this.isTTY ? stream().columns : 0;
      return width > 0 ? width : null;
    },
    get rows() {
      const height = this.isTTY ? stream().rows : 0;
      return height > 0 ? height : null;
    },
    write(text) {
      writeAll(fd, text);
    },
  };
}

/** The real streams. */
export function processIo(): Io {
  return {
    stdin: { read: readStdin },
    stdout: descriptor(1, () => process.stdout),
    stderr: descriptor(2, () => process.stderr),
    env: process.env,
    cwd: process.cwd(),
    programs: systemPrograms,
    onInterrupt: (stop) => {
      process.on('SIGINT', stop);
      return () => process.off('SIGINT', stop);
    },
  };
}

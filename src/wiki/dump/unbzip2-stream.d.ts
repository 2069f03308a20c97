declare module 'unbzip2-stream' {
  import type { Duplex } from 'node:stream';
  /** Takes a bzip2 file of one or several streams, gives what was packed. */
  export default function unbzip2(): Duplex;
}

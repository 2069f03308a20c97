/**
 * The end of a run. Node takes its heap and its threads apart before it ends by itself, which takes longer than many an answer; it is told
 * to end at once where nothing waits any more. Our own output is written by then: see `writeAll` in `streams.ts`.
 */

/** What of the process may be open and yet leaves nothing to wait for: a terminal is written to at once, except on Windows. */
const IDLE: ReadonlySet<string> = new Set(process.platform === 'win32' ? [] : ['TTYWrap']);

/** Ends the process with its exit code, unless something in it is still at work: then it ends by itself, after that. */
export function endWhenIdle(): void {
  if (process.getActiveResourcesInfo().every((resource) => IDLE.has(resource))) process.exit();
}

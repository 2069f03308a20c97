/** Asks the API of a MediaWiki, one question at a time, as its operators ask of programs: https://www.mediawiki.org/wiki/API:Etiquette */
import { NAME, VERSION } from '../about.js';
import { RelationsError } from '../errors.js';
import { NetworkFailure } from './failure.js';
import { fetched, type Answer } from './http.js';

export const WIKIPEDIA = 'https://en.wikipedia.org/w/api.php';

/** Seconds that the wiki's copies may lag behind before it is left alone. */
const MAXLAG = '5';
const TRIES = 6;
/** Seconds: the first pause where the wiki names none, twice as long each time; and the longest that is waited for. */
const FIRST_PAUSE = 1;
const LONGEST_PAUSE = 120;
/** A longer address goes into the body of the request. */
const LONGEST_ADDRESS = 2_000;

export interface ClientOptions {
  env: Readonly<Record<string, string | undefined>>;
  /** An address or a page, so that the wiki's operators can reach whoever runs the program. */
  contact?: string | null;
  signal?: AbortSignal | undefined;
  /** Told before a pause. */
  onWaiting?: (seconds: number, why: string) => void;
  /** Milliseconds without a byte after which an answer counts as lost; for tests. */
  idle?: number;
}

export type Answered = Readonly<Record<string, unknown>>;

export class WikiClient {
  readonly api: URL;

  constructor(
    api: string,
    private readonly options: ClientOptions,
  ) {
    this.api = apiAddress(api);
  }

  /**
   * The answer to a question. Waits and asks again where the wiki is busy or the connection failed. Throws a `RelationsError` ("network"),
   * and the reason of the signal.
   */
  async ask(question: Readonly<Record<string, string>>): Promise<Answered> {
    const query = new URLSearchParams({ ...question, format: 'json', formatversion: '2', maxlag: MAXLAG });
    for (let tries = 1; ; tries++) {
      const outcome = await this.#once(query);
      if ('answer' in outcome) return outcome.answer;
      const { why, pause, again } = outcome;
      if (!again || tries === TRIES) throw failed(tries === 1 ? why : `${why}, after ${tries} tries`);
      const seconds = Math.min(pause ?? FIRST_PAUSE * 2 ** (tries - 1), LONGEST_PAUSE);
      this.options.onWaiting?.(seconds, why);
      await sleep(seconds * 1_000, this.options.signal);
    }
  }

  async #once(query: URLSearchParams): Promise<{ answer: Answered } | Refusal> {
    const { env, signal, idle } = this.options;
    const text = query.toString();
    const isLong = text.length > LONGEST_ADDRESS;
    const address = new URL(this.api);
    if (!isLong) address.search = text;
    try {
      const headers = { 'user-agent': userAgent(this.options.contact ?? null), accept: 'application/json' };
      const answer = await fetched(address, { headers, form: isLong ? text : undefined, signal, env, idle });
      return readAnswer(answer, this.api);
    } catch (error) {
      if (!(error instanceof NetworkFailure)) throw error;
      return { why: error.message, pause: null, again: error.again };
    }
  }
}

interface Refusal {
  why: string;
  /** Seconds that the wiki asks for. */
  pause: number | null;
  again: boolean;
}

/** API errors that pass: https://www.mediawiki.org/wiki/API:Errors_and_warnings */
const PASSING: Readonly<Record<string, string>> = {
  maxlag: 'is busy (its copies lag behind)',
  ratelimited: 'asks for fewer questions',
  readonly: 'can only be read just now',
};

function readAnswer({ status, headers, body }: Answer, { host }: URL): { answer: Answered } | Refusal {
  const pause = secondsOf(headers['retry-after']);
  if (status === 429) return { why: `${host} asks for fewer questions (429)`, pause, again: true };
  if (status >= 500) return { why: `${host} is not to be had just now (${status})`, pause, again: true };
  const answer = objectIn(body);
  if (answer === null) {
    const what = status === 200 ? 'what it answers is no JSON' : `it answers ${status}`;
    return { why: `${host} does not answer as the API of a MediaWiki: ${what}`, pause: null, again: false };
  }
  const { error } = answer;
  if (typeof error !== 'object' || error === null) return { answer };
  const { code, info } = error as { code?: unknown; info?: unknown };
  const passing = PASSING[String(code)];
  if (passing !== undefined) return { why: `${host} ${passing}`, pause, again: true };
  return { why: `${host} refuses the question: ${String(info ?? code)}`, pause: null, again: false };
}

function objectIn(body: Buffer): Answered | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answered) : null;
  } catch {
    return null;
  }
}

/** Of a Retry-After header: seconds, or a date. */
function secondsOf(header: string | undefined): number | null {
  if (header === undefined) return null;
  const seconds = /^\d{1,6}$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}

/** "relations/0.1.0 (npm: bilateral-relations; me@example.org)", in printable ASCII whatever the contact holds. */
export function userAgent(contact: string | null): string {
  const reach = (contact ?? '')
    .replace(/[^\x20-\x7e]|[()]/g, '')
    .trim()
    .slice(0, 200);
  return `${NAME}/${VERSION} (npm: bilateral-relations${reach === '' ? '' : `; ${reach}`})`;
}

function apiAddress(text: string): URL {
  try {
    const url = new URL(text);
    if (/^https?:$/.test(url.protocol) && url.pathname.endsWith('api.php')) {
      [url.search, url.hash] = ['', ''];
      return url;
    }
  } catch {
    // Said below.
  }
  throw new RelationsError(
    'usage',
    `"${text}" is not the address of a MediaWiki's API.`,
    'It ends in api.php: https://en.wikipedia.org/w/api.php',
  );
}

const failed = (why: string): RelationsError =>
  new RelationsError(
    'network',
    `${why.charAt(0).toUpperCase()}${why.slice(1)}${/[.!?]$/.test(why) ? '' : '.'}`,
    'What is here already can be looked up.',
  );

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    if (signal?.aborted === true) {
      reject(signal.reason as Error);
      return;
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** The pages of a MediaWiki XML export, one after the other: https://www.mediawiki.org/wiki/Help:Export */
import { Parser } from 'htmlparser2';

export interface DumpPage {
  title: string;
  revision: number;
  /** ISO 8601, UTC. */
  timestamp: string;
  text: string;
}

/** What the export says of its wiki. */
export interface DumpSite {
  name: string;
  /** Address of its main page. */
  base: string;
}

/** In UTF-16 units. A longer text is no article; it is passed over. */
const LONGEST = 16_000_000;
/** Of a title or another short field. */
const LONGEST_FIELD = 2_000;

/** Elements whose text is kept, by their path. */
const FIELDS: ReadonlySet<string> = new Set([
  'siteinfo/sitename',
  'siteinfo/base',
  'page/title',
  'page/ns',
  'page/revision/id',
  'page/revision/timestamp',
  'page/revision/text',
]);

/**
 * Takes the text of an export in pieces, which may end anywhere. Pages of other namespaces, redirects, and those that are not wanted are
 * passed over. Throws `NoExport` where the text is another one than an export.
 */
export class DumpReader {
  site: DumpSite | null = null;
  readonly #parser = new Parser(
    {
      onopentagname: (name) => {
        this.#open(name);
      },
      onclosetag: () => {
        this.#close();
      },
      ontext: (text) => {
        this.#text(text);
      },
    },
    { xmlMode: true },
  );
  #isExport = false;
  readonly #path: string[] = [];
  #fields = new Map<string, string>();
  #field: string | null = null;
  #isRedirect = false;
  #isTooLong = false;
  #found: DumpPage[] = [];

  constructor(private readonly isWanted: (title: string) => boolean) {}

  /** The pages that end in this piece. */
  read(piece: string): DumpPage[] {
    this.#parser.write(piece);
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #open(name: string): void {
    if (!this.#isExport && name !== 'mediawiki') throw new NoExport(`it begins with <${name.slice(0, 40)}>`);
    this.#isExport = true;
    if (this.#path.length > 20) throw new NoExport('elements lie too deep in one another');
    this.#path.push(name);
    const path = this.#where();
    if (path === 'page') {
      this.#fields = new Map();
      [this.#isRedirect, this.#isTooLong] = [false, false];
    }
    if (path === 'page/redirect') this.#isRedirect = true;
    // Of several revisions the last one counts.
    if (path === 'page/revision') for (const key of FIELDS) if (key.startsWith(path)) this.#fields.delete(key);
    this.#field = FIELDS.has(path) && !(path === 'page/revision/text' && !this.#isKept()) ? path : null;
  }

  #text(text: string): void {
    if (this.#field === null) return;
    const known = this.#fields.get(this.#field) ?? '';
    if (known.length + text.length > (this.#field.endsWith('/text') ? LONGEST : LONGEST_FIELD)) this.#isTooLong = true;
    else this.#fields.set(this.#field, known + text);
  }

  #close(): void {
    this.#field = null;
    const path = this.#where();
    this.#path.pop();
    if (path === 'siteinfo') this.site = { name: this.#value('siteinfo/sitename'), base: this.#value('siteinfo/base') };
    else if (path === 'page' && this.#isKept() && !this.#isTooLong) this.#keep();
  }

  #isKept(): boolean {
    return !this.#isRedirect && this.#value('page/ns') === '0' && this.isWanted(this.#value('page/title'));
  }

  #keep(): void {
    const revision = Number(this.#value('page/revision/id'));
    const timestamp = this.#value('page/revision/timestamp');
    if (!Number.isSafeInteger(revision) || !/^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(timestamp)) return;
    this.#found.push({
      title: apart(this.#value('page/title')),
      revision,
      timestamp: apart(timestamp),
      text: apart(this.#value('page/revision/text')),
    });
  }

  /** The path below the root. */
  #where(): string {
    return this.#path.slice(1).join('/');
  }

  #value(path: string): string {
    return this.#fields.get(path) ?? '';
  }
}

/** A copy: a part of a text keeps all of it in memory, and so a title the piece of the dump that it stands in. */
const apart = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

export class NoExport extends Error {
  override readonly name = 'NoExport';
}

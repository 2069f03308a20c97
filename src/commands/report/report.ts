/** `relations report`: a page to hand on, of one relation or of all relations of a country. */
import { statSync } from 'node:fs';
import { RelationsError, type ExitName } from '../../errors.js';
import { answeringRelations } from '../../query/answering.js';
import { locate, type Located } from '../../query/locate.js';
import { report, type Report } from '../../query/report/report.js';
import { timeline, type TimelineRow } from '../../query/timeline.js';
import { trade } from '../../query/trade.js';
import { typedName } from '../../text/typed.js';
import { jsonText } from '../../view/formats/json.js';
import { countryPage, drawnKinds } from '../../view/report/country.js';
import type { Page } from '../../view/report/document.js';
import { pairPage, type Pictures } from '../../view/report/pair.js';
import type { Context } from '../shared/context.js';
import { partnersIn } from '../shared/lookup.js';
import { tellNoRelations } from '../shared/no-relations.js';
import { formatFor, type ReportFormat } from './formats.js';

export interface ReportOptions {
  output?: string;
  replace?: boolean;
  /** `--format`. */
  page?: ReportFormat;
  json?: boolean;
}

export async function run(context: Context, words: readonly string[], options: ReportOptions): Promise<ExitName> {
  const { json = false, page: asked, replace = false } = options;
  if (json && asked !== undefined)
    throw new RelationsError('usage', `--json and --format ${asked} do not go together.`, 'Ask for one of them.');
  const file = fileOf(options.output);
  const format = json ? null : formatFor(asked, file);
  if (format === 'html' && options.output === undefined) checkStream(context, words);
  if (file !== null && !replace) checkFile(file);
  const dataset = await context.dataset();
  const located = locate(dataset, words, { exact: context.exact, all: true });
  for (const note of located.notes) context.note(note);
  const told = report(dataset, located);
  const isEmpty = told.relations.length + told.overview.length === 0;
  if (isEmpty || isUnstated(told)) tellNoRelations(context, dataset, located);
  if (!isEmpty || json) await deliver(context, file, await textOf(told, located, format));
  return isEmpty ? 'nothing' : 'found';
}

/** The file that the page goes to; null for stdout. */
function fileOf(output: string | undefined): string | null {
  if (output === '') throw new RelationsError('usage', '-o needs the name of a file, or - for standard output.');
  return output === undefined || output === '-' ? null : output;
}

/** Nobody reads HTML on a terminal. */
function checkStream({ io }: Context, words: readonly string[]): void {
  if (!io.stdout.isTTY) return;
  const typed = words.map(typedName).join(' ');
  const name = words
    .join('-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  throw new RelationsError(
    'usage',
    'A report is a page of HTML, which a terminal does not show.',
    `Name a file: relations report ${typed} -o ${name === '' ? 'report' : name}.html; or read it here: --format markdown.`,
  );
}

/** What is no file (a pipe, /dev/stdout), is empty or is not there may be written to. */
function checkFile(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size === 0) return;
  throw new RelationsError(
    'unreadable',
    `${file} is there already: it is left as it is.`,
    'Name another file after -o, or add --replace.',
  );
}

/** Of two countries of which country data alone says something. */
const isUnstated = ({ relations: [only], overview }: Report): boolean =>
  overview.length === 0 && only?.relation.article.table === true && only.relation.article.used === 0;

async function textOf(told: Report, located: Located, format: ReportFormat | null): Promise<string> {
  if (format === null) return jsonText(told);
  const page = await pageOf(told, located, format);
  if (format === 'html') return (await import('../../view/report/html.js')).htmlText(page);
  return (await import('../../view/report/markdown.js')).markdownPage(page);
}

async function pageOf(told: Report, located: Located, format: ReportFormat): Promise<Page> {
  const [only] = told.relations;
  const isPair = located.countries.length > 1;
  const pictures = format === 'html' ? await drawing(isPair) : { timeline: null, trade: null };
  if (isPair && only !== undefined) return pairPage(told, only, pictures);
  return countryPage(told, answeringRelations(located), pictures);
}

/** Markdown has no pictures. */
async function drawing(isPair: boolean): Promise<Pictures> {
  if (!isPair) {
    const { lanesSvgs } = await import('../../view/kinds/timeline/svg-lanes.js');
    const rows = ({ relations }: Located): TimelineRow[] => timeline(relations, { kinds: drawnKinds() });
    return { timeline: (located) => lanesSvgs(rows(located), located, partnersIn(located)), trade: null };
  }
  const [{ timelineSvg }, { tradeSvg }] = await Promise.all([
    import('../../view/kinds/timeline/svg.js'),
    import('../../view/kinds/trade/svg.js'),
  ]);
  return {
    timeline: (located) => [timelineSvg(timeline(located.relations), { located, partnerOf: null })],
    trade: (located) => [tradeSvg(trade(located.relations), { located, partnerOf: null })],
  };
}

/** Prints the page, or writes it whole or not at all and says so. Throws a `RelationsError` ("unreadable"). */
async function deliver(context: Context, file: string | null, text: string): Promise<void> {
  if (file === null) {
    context.print(text);
    return;
  }
  const { writeWhole } = await import('../../write-whole.js');
  writeWhole(file, text);
  context.note(`the report was written to ${file}`);
}

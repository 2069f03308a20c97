/** `relations cite`: the sources of relations as citations. */
import { RelationsError, type ExitName } from '../../errors.js';
import { citations } from '../../query/citations.js';
import { shown } from '../../query/country-data/shown.js';
import { explainNoRelations } from '../../query/explain-empty/relations.js';
import { locate } from '../../query/locate.js';
import { bibText } from '../../view/citations/bibtex.js';
import { cslItems } from '../../view/citations/csl.js';
import type { CitationStyle } from '../../view/citations/styles.js';
import { jsonText } from '../../view/formats/json.js';
import type { Context } from '../shared/context.js';

export interface CiteOptions {
  style?: CitationStyle;
  json?: boolean;
}

export async function run(context: Context, words: readonly string[], options: CiteOptions): Promise<ExitName> {
  const { json = false, style = json ? 'csl-json' : 'biblatex' } = options;
  if (json && style !== 'csl-json')
    throw new RelationsError('usage', `--json and --style ${style} ask for two formats.`);
  const dataset = await context.dataset();
  const located = locate(dataset, words, context);
  for (const note of located.notes) context.note(note);
  const relations = [...located.relations, ...located.stood.map(({ relation }) => relation)];
  // Country data tells of two countries; of one, each of its relations would cite it.
  const cited = citations(located.countries.length > 1 ? relations.map((each) => shown(each, dataset)) : relations);
  context.print(style === 'csl-json' ? jsonText(cslItems(cited)) : bibText(cited, style));
  if (cited.length > 0) return 'found';
  const [first] = relations;
  context.nothing(
    first === undefined ? explainNoRelations(dataset, located) : `${first.title}: the record names no source.`,
  );
  return 'nothing';
}

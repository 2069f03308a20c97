/** `relations trade`: trade figures and balances. */
import type { ExitName } from '../../errors.js';
import { explainNoRows } from '../../query/explain-empty/rows.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Located } from '../../query/locate.js';
import { trade, type TradeRow } from '../../query/trade.js';
import { tradeColumns } from '../../view/kinds/trade/columns.js';
import { TRADE } from '../../view/kinds/trade/shape.js';
import type { Look } from '../../view/look/look.js';
import type { View } from '../../view/kinds/trade/groups.js';
import type { Context } from '../shared/context.js';
import { lookUp, partnersIn } from '../shared/lookup.js';
import { pictureOf, type Picture, type PictureOptions } from '../shared/picture.js';

export function run(context: Context, words: readonly string[], options: PictureOptions): Promise<ExitName> {
  return lookUp(context, words, {
    rows: trade,
    columns: tradeColumns,
    fields: TRADE,
    draw,
    below,
    sentences: async (rows, located) =>
      (await import('../../view/kinds/trade/sentences.js')).tradeSentences(located.relations, [...rows]),
    picture: picture(options),
    explainEmpty: (located) => explainNoRows(located, 'trade'),
  });
}

const viewOf = (located: Located): View => ({
  located,
  partnerOf: located.countries.length === 1 ? partnersIn(located) : null,
});

async function draw(rows: readonly TradeRow[], located: Located, look: Look): Promise<string> {
  const { tradeText } = await import('../../view/kinds/trade/draw.js');
  return tradeText(rows, viewOf(located), look);
}

/** Of one country, its largest partners by country data. */
async function below({ countries }: Located, { countryData }: Dataset, look: Look): Promise<string> {
  const [country, other] = countries;
  if (country === undefined || other !== undefined || countryData === null) return '';
  const { partnersText } = await import('../../view/country-data/partners.js');
  return partnersText(countryData, country.code, look);
}

function picture(options: PictureOptions): Picture<TradeRow> | null {
  const asked = pictureOf(options);
  if (asked === null) return null;
  return {
    file: asked.file,
    draw: async (rows, located) => (await import('../../view/kinds/trade/svg.js')).tradeSvg(rows, viewOf(located)),
  };
}

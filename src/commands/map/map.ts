/** `relations map`: a world map of missions or relations. */
import { RelationsError, type ExitName } from '../../errors.js';
import { labelEdtf } from '../../dates/label.js';
import { attribution } from '../../query/attribution.js';
import { answeringRelations } from '../../query/answering.js';
import { locate } from '../../query/locate.js';
import { missionMap, relationMap, type MapClass } from '../../query/map.js';
import { printed } from '../../view/formats/listing.js';
import { MAP_COLUMNS } from '../../view/kinds/map/columns.js';
import { MAP } from '../../view/kinds/map/shape.js';
import { nameOf } from '../../view/words/names.js';
import type { Context } from '../shared/context.js';
import { tellNoRelations } from '../shared/no-relations.js';
import { deliver, pictureOf, type PictureOptions } from '../shared/picture.js';
import { edtfValue } from '../shared/values.js';

export interface MapOptions extends PictureOptions {
  receiving?: boolean;
  relations?: boolean;
  on?: string;
}

const SENDING: Partial<Record<MapClass, string>> = {
  embassy: 'embassy or high commission',
  consulate: 'consulates only',
  accredited: 'accredited from elsewhere',
};
const STATES: Partial<Record<MapClass, string>> = {
  established: 'relations established',
  recognised: 'recognised only',
};

export async function run(context: Context, words: readonly string[], options: MapOptions): Promise<ExitName> {
  const { receiving = false, relations: isStates = false, on: typed } = options;
  if (receiving && isStates) throw usage('--receiving and --relations do not go together.', 'Ask for one of them.');
  if (typed !== undefined && !isStates) throw usage('--on is for --relations.', 'Add --relations.');
  const on = typed === undefined || /^\s*(?:today|now)\s*$/iu.test(typed) ? null : edtfValue('--on', typed);
  const picture = pictureOf(options);
  const dataset = await context.dataset();
  const located = locate(dataset, words, { exact: context.exact, all: true });
  for (const note of located.notes) context.note(note);
  const [country, other] = located.countries;
  if (country === undefined || other !== undefined)
    throw usage('"map" draws one country.', 'For two, try: relations missions, relations status.');
  const { code, name } = country;
  const found = answeringRelations(located);
  const rows = isStates ? relationMap(found, code, on) : missionMap(found, code, { receiving, nameOf });
  const isList =
    picture === null && (options.json === true || options.format !== undefined || options.fields !== undefined);
  if (isList) context.print(await printed({ rows, columns: MAP_COLUMNS, fields: MAP }, context.look));
  else if (rows.length > 0) {
    const { mapSvg } = await import('../../view/kinds/map/svg.js');
    const day = on === null ? '' : ` in ${labelEdtf(on)}`;
    const title = isStates ? `Relations of ${name}${day}` : receiving ? `Missions in ${name}` : `Missions of ${name}`;
    const legend = isStates ? STATES : SENDING;
    const foot = [
      `${attribution(dataset)}.`,
      'Borders of today, by who holds a territory: Natural Earth (public domain).',
      'None stated: the dataset does not say it, nor that there is none.',
    ];
    await deliver(context, picture?.file ?? '-', mapSvg(rows, { of: code, title, legend, foot }));
  }
  if (rows.length > 0) return 'found';
  if (found.length === 0) tellNoRelations(context, dataset, located);
  else
    context.nothing(
      `The dataset states no ${isStates ? 'relations' : 'missions'} of ${name}${on === null ? '' : ` in ${labelEdtf(on)}`}.`,
    );
  return 'nothing';
}

const usage = (what: string, next: string): RelationsError => new RelationsError('usage', what, next);

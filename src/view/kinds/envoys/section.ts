/** Who heads the missions today, on the card. */
import { labelEdtf } from '../../../dates/label.js';
import { cleanLine } from '../../../text/clean.js';
import type { Envoy } from '../../../model.js';
import { clip } from '../../terminal/clip.js';
import type { Given, Section } from '../../terminal/section.js';
import { nameOf } from '../../words/names.js';

/** One of each side. */
const MOST = 2;

export function envoySection({ relation, width, limits }: Given): Section {
  const most = limits.missions === Infinity ? Infinity : MOST;
  const rows = relation.envoys.slice(0, most).flatMap((envoy) => clip(cleanLine(textOf(envoy)), width, limits.lines));
  return { label: 'Envoys', rows };
}

function textOf({ name, office, sending, since }: Envoy): string {
  const held = `${office ?? 'envoy'} of ${nameOf(sending)}`;
  return `${name}, ${held}${since === null ? '' : ` since ${labelEdtf(since)}`}`;
}

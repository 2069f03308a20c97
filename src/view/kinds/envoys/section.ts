/** Who heads the missions today, on the card. */
import { labelEdtf } from '../../../dates/label.js';
import { cleanLine } from '../../../text/clean.js';
import type { Envoy } from '../../../model.js';
import { clip } from '../../terminal/clip.js';
import type { CardPart, Given, Section } from '../../terminal/section.js';
import { nameOf } from '../../words/names.js';

export const ENVOY_PART: CardPart = {
  // One of each side.
  limit: { steps: [2, 2, 2, 2, 2, 2, 2], narrow: 2 },
  section: envoySection,
};

function envoySection({ relation, width, limits }: Given, most: number): Section {
  const rows = relation.envoys.slice(0, most).flatMap((envoy) => clip(cleanLine(textOf(envoy)), width, limits.lines));
  return { label: 'Envoys', rows };
}

function textOf({ name, office, sending, since }: Envoy): string {
  const held = `${office ?? 'envoy'} of ${nameOf(sending)}`;
  return `${name}, ${held}${since === null ? '' : ` since ${labelEdtf(since)}`}`;
}

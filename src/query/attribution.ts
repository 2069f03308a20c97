/** What is to be named where something made of the dataset is handed on. */
import type { Dataset } from '../dataset/dataset.js';

/** One line; of a dataset of the user's own nothing is known but that it is one. */
export function attribution({ world }: Pick<Dataset, 'world'>): string {
  return world === null
    ? 'Source: a dataset of your own, made with bilateral-relations'
    : `Source: bilateral-relations, CC BY-SA 4.0; with facts of Wikipedia as of ${world.day}, CC BY-SA 4.0`;
}

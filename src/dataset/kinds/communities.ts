/** Communities, as a search finds them: "Albanians in Serbia: 61687, 0.93%, excluding Kosovo". */
import type { Community } from '../../model.js';
import { nameOf, type Kind } from './kind.js';

export const COMMUNITIES: Kind<Community> = {
  type: 'community',
  text: ({
    people,
    country,
    population,
    populationMin,
    populationMax,
    bound,
    sharePercent,
    group,
    territory,
    accordingTo,
    note,
  }) => {
    const range = populationMin === null || populationMax === null ? null : `${populationMin}–${populationMax}`;
    const share = sharePercent === null ? null : `${sharePercent}%`;
    const words = bound === 'less than' ? 'fewer than' : bound;
    const count = words === undefined || population === null ? population : `${words} ${population}`;
    const figures = [count ?? range, share, group, territory, accordingTo, note].filter((figure) => figure != null);
    return `${people} in ${nameOf(country)}${figures.length > 0 ? `: ${figures.join(', ')}` : ''}`;
  },
  date: ({ year, period }) => period ?? (year === null ? null : String(year)),
  dates: ({ period = null }) => [period],
};

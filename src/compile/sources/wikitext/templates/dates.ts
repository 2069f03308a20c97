/** Dates: `{{dts|1992|2|5}}`, `{{start date|1975|3|12|df=y}}`, `{{circa|1914}}`. */
import { nothing, type Call, type Entry, type Render } from './call.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Year, month and day as running text has them: "4 September 2018", "September 2018". Other arguments stay as they are. */
function dateOf([year = '', month = '', day = '']: readonly string[]): string {
  const name = /^\d{1,2}$/.test(month) ? (MONTHS[Number(month) - 1] ?? '') : month;
  return [name === '' ? '' : day.replace(/^0/, ''), name, year].filter((part) => part !== '').join(' ');
}

/** `{{dts|2018|9|4}}`, `{{dts|2018-09-04}}`, but also `{{dts|4 September 2018}}`. */
const date: Render = ({ unnamed }) => {
  const [whole = ''] = unnamed;
  if (/^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(whole)) return dateOf(whole.split('-'));
  return /^\d{1,4}$/.test(whole) ? dateOf(unnamed) : unnamed.join(' ').trim();
};

const asOf: Render = (call) => `${(call.named.get('lc') ?? '') === '' ? 'As of' : 'as of'} ${date(call)}`;
const span =
  (mark: string): Render =>
  ({ unnamed }: Call) =>
    `${mark} ${unnamed.filter((part) => part !== '').join('–')}`;

export const DATES: readonly Entry[] = [
  [
    'start date|date|dts|date table sorting|sort date|start date and age|start date and years ago|end date|film date|release date|birth date|death date|birth date and age|death date and age|opening date|start-date|end-date|dma|dmy',
    date,
  ],
  // Keys that a table is sorted by, beside the date that it shows.
  ['dtsh|date table sorting hidden', nothing],
  ['as of|asof|since', asOf],
  ['circa|c.|ca|c|approx|ca.', span('c.')],
  ['reign|r.', span('r.')],
  ['floruit|fl.', span('fl.')],
  ['decade|century', ({ unnamed: [a = ''] }) => a],
];

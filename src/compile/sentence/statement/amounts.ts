/** An item that is an amount: "counted 300 Peruvians in 1990 | and 400 in 2000". */
import { pattern } from '../../../text/pattern.js';
import { ABOUT, LAST_AMOUNT } from './figures.js';
import { given, own, type Piece } from './piece.js';

/** What the enumeration says. */
interface Around {
  /** The words in front of its verb. */
  before: string;
  /** The words up to the end of its verb. */
  verb: string;
  /** What stands between its verb and its date, with a space in front; null where the date goes before the verb. */
  main: string | null;
  /** Its verb with what follows, without the date. */
  predicate: string;
  /** Whether the item is set against it: "against 300 in 1990". */
  isCompared: boolean;
}

/** "17,513", "about 300 (0.4%)": a number that leaves out of what. */
const BARE_NUMBER = pattern()`^(?<number>${ABOUT}[\d.,]*\d)(?<note>_\([^)]*\))?$`;
/** "4.1 billion": an amount that leaves out of what. */
const BARE_AMOUNT = /\d\s(?:m|b|tr)illion$/;
const MULTIPLE = /^\s(?:m|b|tr)illion(?=\s)/;
/** "At the census of 2022 1,470 Chinese people" */
const COUNTED_SUBJECT = pattern('u')`(^|_)[\d.,]*\d(_[mb]illion)?(?<counted>(_[^\d\s(),;]+){1,6})$`;

/** The statement of such an item; null where its enumeration has no amount. */
export function completeAmount(
  name: string,
  when: string,
  { before, verb, main, predicate, isCompared }: Around,
): Piece[] | null {
  const { number, note = '' } = BARE_NUMBER.exec(name)?.groups ?? {};
  const counted = COUNTED_SUBJECT.exec(before.trimEnd())?.groups?.['counted'];
  // "1,470 Peruvians were counted in Tokyo in 2022, against 1,373 in 2011"
  if (counted !== undefined && number !== undefined && isCompared)
    return [own(number), given(`${counted} ${predicate}`), own(when)];
  const amount = main === null ? null : LAST_AMOUNT.exec(main);
  if (main === null || !amount) return null;
  const unit = amount.groups?.['unit'] ?? '';
  const rest = BARE_AMOUNT.test(name) && MULTIPLE.test(unit) ? unit.replace(MULTIPLE, '') : '';
  return [
    given(`${verb}${main.slice(0, amount.index).replace(/\sfrom$/, ' to')} `),
    own(number ?? name),
    given(number === undefined ? rest : unit),
    own(note + when),
  ];
}

/** Abbreviations whose full stop does not end a sentence, by what must follow them. */

import { MONTH_ABBREVIATIONS } from '../../dates/phrase/lexicon.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a name, written with a capital: "Mr. Huber", "St. Pölten", "Lt. Gen. Prem". */
export const TITLES = words(
  'mr mrs ms mx dr drs prof st ste sta mt ft rev hon gen col lt capt cpt cdr cmdr adm maj sgt cpl pvt brig gov sen rep pres ' +
    'pm amb min dep sec msgr mgr messrs mme mlle bp abp fr card supt insp atty ing dipl sra sto bldg',
);
/** Months and weekdays, with a capital: "Jan." but "the rising sun". */
export const CALENDAR = words(`${MONTH_ABBREVIATIONS.join(' ')} Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`);
/** Before a number: "No. 22", "approx. 5", "Rs. 500", "b. 1952". Elsewhere "no", "art" and "sun" are words. */
export const NUMERIC: ReadonlySet<string> = new Set([
  ...words(
    'no nos nr num vol vols pp p art arts sec ch fig figs par para cl res reg tel approx c ca est fl r b d rs tk op min ' +
      'max avg pop',
  ),
  ...[...CALENDAR].map((word) => word.toLowerCase()),
]);
/** In the middle of a sentence whatever follows. */
export const INNER = words('vs v cf viz incl excl lit trans orig ed eds resp e.g i.e h.e');
/** After a name or a measure; the sentence goes on unless a word follows that opens sentences. */
export const CLOSING = words(
  'etc al co inc ltd corp bros plc jr sr bn mn mio km sq ave blvd rd dept univ assn assoc intl govt',
);

/** Words that open a sentence and seldom go on with a name. */
export const OPENERS = words(
  'The A An In On At By For From With It Its He She His Her They Their This That These Those There After Before Since Until ' +
    'During While When As Both Each Neither Between Under Following Although Though However Today Also Another Other Some Many ' +
    'Most Several According Despite Two Three To Of Once Upon Among Within Without Through Throughout Over Against Along ' +
    'Later Subsequently Thereafter Then Now Here Thus Meanwhile Nevertheless Nonetheless Moreover Furthermore Additionally ' +
    'Consequently Because If Where Who What All Any Every Only Even Such No Not But And So Yet Nor Or We You One',
);
/** The same, when a small letter follows: "Trade rose", but "U.S. Trade Representative". */
export const NOUN_OPENERS = words(
  'Relations Diplomatic Trade Exports Imports Bilateral Negotiations Talks Official Formal Contacts Ties Cooperation Visits',
);

/** Given names cut short in a person's name; those without a vowel ("Th.", "Sh.") are known by that. */
export const GIVEN_NAMES = words('Wm Chas Thos Robt Geo Jas Edw Benj Saml Danl Alex Alexr Yu Ya Dzh Aug Fredk');

/** Before a letter or a Roman number that is the thing's name and no initial: "Group A", "World War I". */
export const LETTERED = words(
  'War Group Plan Serie Series Hepatitis Vitamin Annex Class Category Schedule List Appendix Pool Type Block Phase Part ' +
    'Chapter Act Title Level Division Stage Round Line Zone Protocol Table Unit',
);

/** Names of monarchs, whose number is not an initial: "Charles V. Negotiations began". */
export const REGNAL = words(
  'Charles Henry George Edward Philip Louis Leopold Alexander Nicholas Peter Paul Pius Leo John William Frederick Ferdinand ' +
    'Francis James Victoria Elizabeth Catherine Selim Suleiman Mehmed Murad Mahmud Abdulhamid Hassan Mohammed Hussein ' +
    'Farouk Fuad Rama Pedro Alfonso Albert Baudouin Umberto Wilhelm Joseph Leka Carol Christian Gustav Haakon Olav Harald ' +
    'Franz Napoleon Constantine Boris Otto Sigismund Stephen Isabella Maria Abdullah Zog Mutesa Menelik Kamehameha',
);

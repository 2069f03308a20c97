/** Nouns beside numbers: what dates belong to, and what counts and measures are of. */
import { oneOf } from '../../text/pattern.js';

/** Agreements between states, which bear their dates: "the treaty of 1878". */
export const AGREEMENT = oneOf`agreements? treat(y|ies) accords? pacts? protocols?`;
/** Polls of a people. */
export const POLL = oneOf`elections? referendum census`;
/** Events that are named with their year or month: "the 1997 crisis", "the May uprising". */
export const TURN = oneOf`war crisis coup revolution uprising revolt summit`;

/** People whom texts count by what they do. */
const BY_TRADE = oneOf`
  soldiers troops policemen sailors peacekeepers fighters volunteers officers officials diplomats delegates
  participants members staff workers employees teachers students pupils monks settlers colonists speakers`;
const PEOPLE = oneOf`
  people persons individuals men women inhabitants residents citizens nationals islanders immigrants emigrants migrants
  refugees tourists visitors passengers prisoners victims descendants believers faithful families households`;
const THINGS = oneOf`
  deaths casualties houses homes schools companies firms enterprises products items goods ships vessels aircraft planes
  tanks vehicles cars trucks books copies pages words villages towns islands horses cattle sheep scholarships flights
  votes seats works projects countries times`;
const MEASURES = oneOf`hours days weeks months years metres kilometres miles euros dollars`;

/** What a number before it counts. */
export const COUNTED = oneOf`${BY_TRADE} ${PEOPLE} ${THINGS} ${MEASURES}`;

/** What a number behind its "of" says the size of: "an army of 2000". */
export const QUANTITY = oneOf`
  populations? total average number sum height army force area range majority garrison crew quota maximum minimum
  capacity contingent staff membership circulation salary fee length distance altitude elevation depth weight corps
  detachment crowd group fleet team town village`;

const CURRENCY = oneOf`
  euros?\b dollars?\b pounds?\b francs?\b roubles?\b rubles?\b marks?\b zlotys?\b lek forints?\b dinars?\b kuna kronor
  kroner crowns yen\b yuan\b`;
/** Units and currencies directly behind a figure. */
export const UNIT = oneOf`
  % per_?cent percent ° km kilomet metres meters miles hectares tons tonnes kilogram kg litres barrels mw megawatt gw
  million billion trillion thousand bn\b mn\b m\b hours\b GMT ${CURRENCY}`;

/** Words that take a number for a name: "Resolution 1244". */
export const NUMBERED = oneOf`
  Resolutions? Nos?\.? Numbers? Articles? Agenda Vision Horizon Protocol Flight Boeing Airbus Decree Law Order Directive
  Regulation Route Highway Road Group Chapter Section Pages? pp?\. Paragraph Catalogue Room Tel\.? Fax Phone numbered
  Unit Brigade Model Type`;
/** Words behind which a number is a count, at the beginning of a sentence too. */
export const COUNTING = oneOf`
  [Ee]xactly [Oo]nly [Ss]ome [Nn]early [Aa]lmost least most [Ee]very [Aa]nother ([Mm]ore|[Ll]ess|[Ff]ewer)_than`;

/** What streets, places and movements are called that bear a day in their name: "2 May Square". */
export const NAMED_FOR_A_DAY = oneOf`
  Square Street Stadium Bridge Boulevard Avenue Airport University Brigade Battalion Division Park Hall Hospital School
  Movement Organi[sz]ation Theatre Factory Institute Club Alliance Revolution Day Regime Prize Medal District Dam
  attacks`;

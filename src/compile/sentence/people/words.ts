/** Offices and titles by which a text names people, and the shape of a name. */
import { oneOf, part, pattern } from '../../../text/pattern.js';

const MINISTRIES = oneOf`
  foreign defence defense interior finance trade economy culture justice health education agriculture energy external_affairs`;
const CAPITAL_MINISTRIES = oneOf`Prime Foreign Defence Defense Interior Finance First Deputy_Prime External_Affairs`;
const MINISTERS = oneOf`
  (prime|${MINISTRIES}|first|deputy_prime|deputy_foreign)_ministers? ${CAPITAL_MINISTRIES}_[Mm]inisters?
  [Mm]inisters?_(of|for)_(the_)?\p{L}+(_(\p{Lu}\p{L}+|and_\p{L}+))* [Mm]inisters?
  [Ff]oreign_[Ss]ecretar(y|ies) [Ss]ecretary_of_[Ss]tate [Ss]ecretary[\s-][Gg]eneral`;
const HEADS = oneOf`
  [Vv]ice_[Pp]residents? [Pp]residents? [Cc]hancellors? [Pp]remiers? [Kk]ings? [Qq]ueens? [Ee]mperors? [Tt]sars? [Ee]mpress
  [Ss]ultans? [Pp]rince(ss)?(es)? [Pp]opes? [Ee]mirs? (Crown|Grand)_(Prince|Princess|Duke) [Hh]eads?_of_(state|government)
  [Pp]rince_[Rr]egent [Rr]egent [Dd]ictator Taoiseach Ban Voivode Khan Shah`;
const ENVOYS = oneOf`
  [Aa]mbassadors? [Cc]onsuls?([\s-][Gg]eneral)? [Ee]nvoys? [Nn]uncio [Hh]igh_[Cc]ommissioners?
  [Cc]harg[ée]_d['’]affaires [Tt]rade_commissioners? [Cc]ommissioners?`;
const OTHERS = oneOf`
  [Ss]peakers? [Gg]overnors?(-[Gg]eneral)? [Mm]ayors? [Pp]atriarch [Aa]rchbishops? [Bb]ishops? [Gg]enerals?
  Admiral Marshal Captain Colonel Count Lord Sheikh Imam Sir Dr\.?`;
export const OFFICE = oneOf`${MINISTERS} ${HEADS} ${ENVOYS} ${OTHERS}`;

const PARTICLE = oneOf`de da do dos das del di du van von der al el bin ibn ben la le y zu`;
const TOKEN = part`\p{Lu}[\p{L}\p{M}]*(['’.-]+[\p{L}\p{M}]+)*\.?`;
export const PERSON_NAME = part`${TOKEN}(_(${PARTICLE}_){0,2}${TOKEN}){0,4}`;
export const FULL_NAME = part`${TOKEN}(_(${PARTICLE}_){0,2}${TOKEN}){1,4}`;

/** Capitalised words that begin no name of a person. */
export const NO_PERSON = pattern('u')`
  ^(${oneOf`
    Many Some Most All Several Affairs The A An In On At Of By For From With After Before When While It He She They This That
    These Those Both Since During
    January February March April May June July August September October November December Prime Foreign First Second
    European United North South East West New High Republic Kingdom Empire Union Treaty Agreement Protocol Declaration
    World War Battle Council Commission Committee Court Parliament Congress Conference National International Federal
    President Minister Ministry Embassy Consulate Relations Soviet Ottoman Great Saint San Santa Trade Two Three Chinese
    Joint Bilateral Diplomatic Central Democratic People Popular Free Economic Strategic Military Black Red Orthodox
    Catholic Church University Institute Bank Bridge River Lake Mount Cape Gulf Sea Ocean Island Islands Operation`})\b`;

/** Last words of what is no person: a body, a people, a thing. */
export const NO_PERSON_HEAD = pattern('u')`
  (?<![\p{L}-])(${oneOf`
    Senate Assembly Parliament Congress Council Court Committee Commission Union Unions Cossacks Koreas Germanys Party Army
    Navy Church Office Ministry Organi[sz]ation Bank University Company Group Forum Agency League Movement Front Republic
    Republics Kingdom States Nations Islands Treaty Agreement War Street House Knesset Bundestag Sejm Duma Embassy
    Government Administration Association Federation Community Authority Corporation Airlines Airport Square Summit`})$`;

/** Offices and titles by which a text names people, and the shape of a name. */
import { oneOf, part, pattern } from '../../../text/pattern.js';

const MINISTRIES = oneOf`
  foreign defence defense interior finance trade economy culture justice health education agriculture energy external_affairs`;
const CAPITAL_MINISTRIES = oneOf`Prime Foreign Defence Defense Interior Finance First External_Affairs`;
/** What a ministry is for; a name that follows it is no part of the office. */
const PORTFOLIO = oneOf`
  [Ff]oreign [Ee]xternal [Ii]nternal [Ii]nterior [Hh]ome [Aa]ffairs [Ff]inance [Ee]conomy [Ee]conomic [Tt]rade [Cc]ommerce
  [Ii]ndustry [Ii]ndustries [Tt]ourism [Cc]ulture [Ss]ports? [Ee]ducation [Ss]cience [Tt]echnology [Rr]esearch [Ii]nnovation
  [Hh]ealth [Jj]ustice [Dd]efen[cs]e [Ww]ar [Aa]griculture [Ff]isheries [Ff]orestry [Ee]nergy [Mm]ineral [Nn]atural [Rr]esources
  [Ww]ater [Ee]nvironment [Cc]limate [Tt]ransport(ation)? [Cc]ommunications? [Ii]nformation [Ll]abou?r [Ss]ocial [Dd]evelopment
  [Ii]nternational [Cc]ooperation [Cc]o-operation [Ii]nvestments? [Pp]lanning [Ss]tate [Ss]ecurity [Pp]ublic [Ww]orks [Ii]nfrastructure
  [Hh]ousing [Yy]outh [Ww]omen [Rr]eligious [Aa]rmed [Ff]orces [Ii]mmigration [Dd]igital [Mm]arine [Mm]aritime [Ee]uropean
  [Ii]ntegration [Ii]ndigenous [Pp]eoples?`;
const MINISTERS = oneOf`
  (prime|${MINISTRIES}|first)_ministers? ${CAPITAL_MINISTRIES}_[Mm]inisters?
  [Mm]inisters?_(of|for)_(the_)?${PORTFOLIO}((,_|_and_|_)(the_)?${PORTFOLIO}){0,4} ${PORTFOLIO}(_(and_)?${PORTFOLIO}){0,3}_[Mm]inisters? [Mm]inisters?
  ([Ff]ederal_)?[Cc]ouncill?ors? [Ff]oreign_[Ss]ecretar(y|ies) [Ss]ecretary_of_[Ss]tate [Ss]ecretary[\s-][Gg]eneral`;
const HEADS = oneOf`
  [Pp]residents?(-elect)? [Cc]hancellors? [Pp]remiers? [Kk]ings? [Qq]ueens? [Ee]mperors? [Tt]sars? [Ee]mpress
  [Ss]ultans? [Pp]rince(ss)?(es)? [Pp]opes? [Ee]mirs? (Crown|Grand)_(Prince|Princess|Duke) [Hh]eads?_of_(state|government)
  [Pp]rince_[Rr]egent [Rr]egent [Dd]ictator Taoiseach Ban Voivode Khan Shah`;
/** Those whom a state sends. */
export const ENVOYS = oneOf`
  [Aa]mbassadors? [Cc]onsuls?([\s-][Gg]eneral)? [Ee]nvoys? [Nn]uncio [Hh]igh_[Cc]ommissioners?
  [Cc]harg[ée]_d['’]affaires [Aa]gents?[\s-][Gg]eneral [Tt]rade_commissioners? [Cc]ommissioners?`;
const OTHERS = oneOf`
  [Ss]peakers? [Gg]overnors?(-[Gg]eneral)? [Mm]ayors? [Pp]atriarch [Cc]ardinals? [Aa]rchbishops? [Bb]ishops? [Gg]rand_[Vv]izier [Ss]upreme_[Ll]eader ((Lieutenant|Major|Brigadier)_)?[Gg]enerals?
  Commodore Admiral Marshal Captain Colonel Count Lord Sheikh Imam Sir Dr\.?`;
/** What every office begins with, by which most sentences are told to name none before the whole list is tried. */
export const OFFICE_STEM = pattern('i')`\b${oneOf`
  minist secret presid chancel premier king queen empe empr tsar sultan princ pope emir crown grand head regent dictator taoiseach
  ban voivode khan shah ambass consul envoy nuncio high_com charg commission council federal_council trade_com speaker govern mayor
  patriarch archb bishop general commodore admiral marshal captain colonel count lord sheikh imam sir dr vice deputy cardinal supreme agent`}`;
export const OFFICE = part`(First_(?=[DV]))?([Dd]eputy_|[Vv]ice[\s-])?${oneOf`${MINISTERS} ${HEADS} ${ENVOYS} ${OTHERS}`}`;

/** What an office in front of a name begins with. */
export const OPENS_OFFICE = part`${oneOf`
  Deputy Vice Prime Foreign Defen[cs]e Interior Finance First External Federal Minister President Chancellor Premier King Queen Emperor Empress
  Tsar Sultan Prince Princess Pope Emir Ambassador Secretary Speaker Governor General Marshal Captain Colonel Archbishop Bishop Cardinal`}(s|es)?_`;

const PARTICLE = oneOf`de da do dos das del di du van von der al el bin ibn ben la le y zu arap`;
/** "al-Assad", "el-Sherif" */
const ARTICLE = part`(([Aa][dlnrstz]|[Aa]sh|[Ee]l)-)?`;
/** "Giscard d'Estaing" */
const OF_NAME = part`([dD]['’])?`;
const TOKEN = part`${OF_NAME}${ARTICLE}\p{Lu}[\p{L}\p{M}]*(['’.-]+[\p{L}\p{M}]+)*\.?`;
export const PERSON_NAME = part`${TOKEN}(_(${PARTICLE}_){0,2}${TOKEN}){0,4}`;
export const FULL_NAME = part`${TOKEN}(_(${PARTICLE}_){0,2}${TOKEN}){1,4}`;

/** Where a clause begins, and with it a name that is its subject. */
export const CLAUSE_START = part`((?<![\p{L}.–-]_?)|(?<=_(which|that|when|where|while|as|after|before|until|because)_))`;

/** Capitalised words that begin no name of a person. */
export const NO_PERSON = pattern('u')`
  ^(${oneOf`
    Although Until Unless Whenever Wherever Where Whether Whereas Whereupon Without Laguna Lago Monte Cabo Fort Port Puerto Isla Río Sierra Though Because Once If Even Also As Los Las Many Some Most All Several Affairs The A An In On At Of By For From With After Before When While It He She They This That
    These Those Both Since During
    January February March April May June July August September October November December Prime Foreign First Second
    European United North South East West New High Republic Kingdom Empire Union Treaty Agreement Protocol Declaration
    World War Battle Council Commission Committee Court Parliament Congress Conference National International Federal
    President Minister Ministry Embassy Consulate Relations Soviet Ottoman Great Saint San Santa Trade Two Three Chinese
    Extraordinary Plenipotentiary Hence Thus However Therefore Natural Resources General
    Local Old Perpetual São Southern Northern Eastern Western Joint Bilateral Diplomatic Central Democratic People Popular Free Economic Strategic Military Black Red Orthodox
    Republika Catholic Church University Institute Bank Bridge River Lake Mount Cape Gulf Sea Ocean Island Islands Operation`})\b`;

/** The last words of names of houses, works and papers. */
export const NAMES_THING = pattern('u')`
  (^|_)(${oneOf`
  Accords? Agreements? Treaty Declaration Plan Act Cent(er|re)s? Stadium Gymnasium Hospital Schools? University College Institute
  Academy Museum Library Theatre Park Square Street Road Bridge Airport Port Base Station Prize Award Foundation Fund Bank
  Electric Motors? Atomics Dynamics Group Holdings? Company Corporation Inc Ltd Airlines? Airways Technologies Energy Party Movement Front Army Council
  Committee Commission Forum Games Cup War Crisis Programme Program Project Initiative Process Line Wall Doctrine Convention Protocol Pact Charter
  Friendship Federation Service Statute Station Believers Bay Strip Canal River Island Strait`})$`;
/** "GAP Construction" */
export const ABBREVIATED = /(?:^|\s)(?![IVX]+(?:\s|$))\p{Lu}{3,}(?=\s|$)/u;
/** Last words of what is no person: a body, a people, a thing. */
export const NO_PERSON_HEAD = pattern('u')`
  (?<![\p{L}-])(${oneOf`
    Senate Assembly Parliament Congress Council Court Committee Commission Union Unions Cossacks Koreas Germanys Party Army
    Navy Church Office Ministry Organi[sz]ation Bank University Company Group Forum Agency League Movement Front Republic
    Republics Kingdom States Nations Islands Treaty Agreement War Street House Knesset Bundestag Sejm Duma Embassy
    Government Administration Association Federation Community Authority Corporation Airlines Airport Square Summit`})$`;

/** What goes on behind a name when it is a treaty's, a house's or a prize's. */
export const NAMED_BEFORE = pattern('u')`
  ^(-\p{L}|_${oneOf`
  Accords? Agreements? Treaty Declaration Plan Act Cent(er|re)s? Stadium Hospital Schools? University College Institute Academy Museum
  Library Theatre Park Square Street Road Bridge Airport Port Base Prize Award Foundation Fund Bank Group Company Corporation
  Doctrine Line Commission Committee Report Settlement Convention Protocol Pact Route Note Declaration Mission`}(?!\p{L}))`;

/** Capitalised words before a surname that are no given name. */
export const NO_NAME_BEFORE = pattern('u')`
  ^(${oneOf`
  In On At By For From With To After Before When While As Since Until Both And But Only Later Then Under During Between
  January February March April May June July August September October November December Minister General Affairs
  Secretary President State Chairman Comrade Mr\.? Mrs\.? Ms\.? Dr\.? Señor Don Chairwoman Leader Prime Presidents Ministers Premier King
  Queen Chancellor Emperor Tsar Sultan Prince Princess Pope Emir Ambassador Speaker Governor Marshal Captain Colonel Sheikh Sir Lord Count`})$`;

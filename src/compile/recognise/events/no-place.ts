/** Names that stand where that of a place may stand, and are none: of a month, a body, a war, a language, a sum. */
import { oneOf, pattern } from '../../../text/pattern.js';

/** Names after "in" and "at" that are no place. */
const NO_PLACE = pattern('u')`^(${oneOf`
  ((Peace|Treaty|Act|Compromise|Charter|Convention|Declaration|Venus|Bank|Court)_of) Euro January February March April May June July August September October November December Spring Summer Autumn Winter Parliament Congress
  European_Union European EU NATO UN United_Nations Union Council Commission Court Committee World_War War Soviet
  English French German Russian Turkish Greek Latin Arabic Spanish Portuguese Serbian Albanian Ministry Foreign Embassy
  Republic Kingdom Empire Treaty Agreement Protocol League Assembly House Senate National International Olympic Organisation Organization
  Bundestag Bundesrat Knesset Sejm Duma Reichstag Storting Riksdag Folketing Rada Majlis Cortes Althing Eduskunta Skupština Lok_Sabha
  When Whenever While Although Once Science Technology Education Culture Trade Economics Agriculture Tourism Health Energy Area Article Operation Chapter Section
  General Security Great World President Prime Minister King Queen Cold First Second Holy Presidents Christmas Easter Middle_Ages Department`})(?!\p{L})`;
/** Wars and other affairs, bodies by their letters, what a name breaks off in. */
const NAMES_NO_PLACE = pattern('u')`
  ${oneOf`War Wars Conference Championships? Exhibition Crisis Revolution Uprising Games Cup Olympics Festival Process Declaration Accords? Plan Act Party Government Dynasty Forum
  Protocols? Treaty Agreement Convention Statute Charter Triangle Group Pact Alliance Initiative Partnership Quartet Union Commonwealth Organi[sz]ation Association`}$
  |(^|_)Wars?(_|$)|(^|_)(Protectorate|Empire|Kingdom|Act)$|(^|_)\p{Lu}{3,}(_|$)|^\p{Lu}{2,}$|^(North|South|East|West)$
  |^(${oneOf`Central Latin North South Southeast East West Western Eastern Northern Southern`}_)?(Asia|Africa|Europe|Americas?|Oceania|Antarctica|Eurasia)$|-$`;
/** "Islamic states", "45 billion KSh": a word that describes, a sum. */
const DESCRIBES = /(?:ic|ian|ish|ese|ean)$/;
const DESCRIBED = /^\s(?!(?:on|in|at|from|until|between|with|when|where|during|for)\b)\p{Ll}{3,}/u;
const SUM = /^\s\d[\d.,]*\s(?:million|billion|trillion)/;
/** "Sol.500 million", "the Moche dynasty", "the Dayton accords"; a conference is held where it is named after. */
const NO_PLACE_BEFORE = pattern('u')`
  ^(\.?[$€£¥\d]|[-–]\p{Lu}|_(wars?|crisis|question|affair|uprising|accords?|dynasty|culture|regime|government|rule|empire|party|troops|army|forces|people|agreement|treaty|process|formats?|formula|aid|plan|group|quartet)\b)`;

/** Whether a name with what follows it is no place. */
export function isNoPlace(name: string, after: string): boolean {
  if (NO_PLACE.test(name) || NAMES_NO_PLACE.test(name)) return true;
  return NO_PLACE_BEFORE.test(after) || SUM.test(after) || (DESCRIBES.test(name) && DESCRIBED.test(after));
}

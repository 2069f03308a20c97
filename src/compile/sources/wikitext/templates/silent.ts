/** Templates that show nothing of the article's own text: maintenance, references, navigation, layout. */
import { oneOf, pattern } from '../../../../text/pattern.js';
import { nothing, type Entry } from './call.js';

const MAINTENANCE =
  'citation needed|cn|fact|when|who|which|which?|where|why|clarify|by whom|according to whom|dubious|vague|better source needed|failed verification|unreliable source?|unreliable source|page needed|full citation needed|' +
  'specify|quantify|update inline|update after|verify source|disputed inline|refimprove|more citations needed|more footnotes|more footnotes needed|more citations needed section|unreferenced|unreferenced section|unreferencedsect|' +
  'multiple issues|update|orphan|expand section|empty section|empty-section|cleanup|sources|pov|undue weight|primary sources|one source|copy edit|tone|lead too short|lead too long|very long|too long|expand|notability|' +
  'irrelevant citation|excessive citations inline|circular reference|check quotation|relevance inline|npov|confusing|ambiguous|unbalanced|ai-generated|incomplete list|clarification needed|needs update|date missing|time needed|' +
  'user-generated source|self-published inline|original research|original research inline|or|synthesis|weasel inline|peacock inline|tone inline|copyedit|cleanup rewrite|overly detailed|recentism|globalize|unbalanced section|' +
  'dynamic list|course assignment|in use|under construction|current|very recent|bare urls|link rot|npsn|third-party|weasel|story|essay|technical|split|merge|merge to|merge from|proposed deletion|citation style|excessive citations';
const REFERENCES =
  'cite|citation|sfn|sfnp|sfnm|sfnref|sfnote|harv|harvnb|harvp|harvs|harvtxt|r|rp|rs|ref|ref label|reflist|references|notelist|notelist-ua|notelist-lr|notelist-ur|notes|notefoot|refbegin|refend|note|note label|efn list|cref2|cnote|' +
  'noref|dead link|cbignore|in lang|lang icon|isbn|isbn?|issn|oclc|doi|jstor|proquest|hdl|pmid|asin|usurped|bare url inline|bare url pdf|webarchive|wayback|subscription required|registration required|subscription|' +
  'citation-attribution|source-attribution|pd-notice|statedept|us dos background notes|cia world factbook|country study|loc|free-content attribution|include-usgov|include-cia|unfit|london gazette|google books|' +
  'catholic-hierarchy|gcatholic|libris|celex|cobiss|usstatute|timatic|timaticvisapolicy|reference page|library resources box|britannica|inflation-fn|inflation/fn|ndashref|attribution|translated|translated from|open access|closed access|free access|free';
const NAVIGATION =
  'main|main article|main articles|main article section|see also|see|seealso|further|further information|furtherinformation|about|for|for2|for-multi|other uses|other people|hatnote|hatnote group|redirect|redirect2|distinguish|details|broader|' +
  'portal|portal bar|portal-inline|commons category|commons category-inline|commons|commonscat|commons and category|commonscatinline|sister project links|sisterlinks|sister-inline|wikisource|wikiquote|wikivoyage|wikivoyage-inline|wikinews|wiktionary|wikidata|' +
  'authority control|navboxes|navbox|navboxes top|navboxes bottom|sidebar|external links|official links|world topic|africa in topic|asia in topic|europe topic|asia topic|africa topic|americas topic|north america topic|south america topic|oceania topic|pacific islands forum';
const LAYOUT =
  'short description|use dmy dates|use mdy dates|use british english|use american english|use oxford spelling|engvarb|engvar|bots|nobots|italic title|displaytitle|defaultsort|lowercase title|title language|good article|featured article|protected|' +
  'coord|coordinates|clear|clearleft|clearright|-|clr|toc limit|toc|tocleft|tocright|toclimit|compact toc|compacttoc|horizontal toc|skip to toc|anchor|anchors|shortcut|div col|div-col|div col end|div-col-end|col div end|colbegin|colend|cols|' +
  'col-begin|col-1|col-2|col-3|col-4|col-1-of-2|col-2-of-2|col-break|col-end|col-start|columns-list start|multicol|multicol-break|multicol-end|collapse top|collapse bottom|collapsetop|collapsebottom|cot|cob|hidden begin|hidden end|hidden top|hidden bottom|hst|hsb|' +
  'fake heading|stub|infobox|ifsubst|void|nowiki|ref-fixed|static row numbers|sticky header|table alignment|sticky|sort under|sorting row|mw-datatable|right|left|float right|stack|stack begin|stack end|stack top|stack bottom|image frame|' +
  'flagathlete icon|increase|decrease|steady|gain|loss|increaseneutral|decreaseneutral|increase negative|decrease positive|legend|legend2|legend0|legend inline|color box|colorbox|color sample|colour box|legend striped|location map|location map+|location map~|location map many|osm location map|' +
  'maplink|map|graph|graph:chart|pie chart|bar box|bar percent|historical populations|chart|timeline|audio|listen|ipa|ipac-en|pronunciation|respell|contains special characters|contains text|hs|hidden sort key|sortkey|nosort|row hover highlight|bilateral relations|pp|pp-protected|pp-semi|featured list|top icon|x|tl|tlx|tnull|shy|wbr|0|00';

export const SILENCE: readonly Entry[] = [MAINTENANCE, REFERENCES, NAVIGATION, LAYOUT].map((names): Entry => [
  names,
  nothing,
]);

const OPENINGS = oneOf`
  foreign_relations_(of|in)_ bilateral_relations_of_ diplomatic_missions_(of|in)_
  international_organi[sz]ation_membership_ cite_ citation_ ipa ref_ webarchive dead_link use_[a-z -]{2,30}_english
  use_[a-z]+_dates pp- cns politics_of_ years_in_ sovereign_states_ wikipedia`;
const ENDINGS = oneOf`
  _topics? _ties _bilateral_relations _articles _navbox _sidebar _foreign_relations [- ]stub _monarch
  \(oic\) \(oecs\) \(alba\)`;

/** Families of such templates, by how their names begin and end. */
export const SILENT_FAMILY = pattern()`^${OPENINGS}|${ENDINGS}$`;

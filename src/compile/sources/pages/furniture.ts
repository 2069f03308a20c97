/** Lines that a copy of a web page carries along and that are no part of the article. */
import { oneOf, part, pattern } from '../../../text/pattern.js';

/** Buttons, menus and mottos around the article. */
const SITE = pattern('iu')`^${oneOf`
  jump_to(_content|:_?navigation.{0,20}|_navigation|_search)
  from_wikipedia,?_the_free_encyclopa?edia\.? wikipedia(_the_free_encyclopa?edia)? the_free_encyclopa?edia
  main_menu personal_tools navigation_menu create_account log_in donate add_languages? add_topic view_history
  view_source edit_source page_information cite_this_page permanent_link printable_version download_as_pdf
  special_pages what_links_here related_changes upload_file move_to_sidebar hide toggle_the_table_of_contents
  toggle_.{1,80}_subsection \(top\) appearance languages \d{1,3}_languages search_wikipedia article read edit talk
  search tools views actions general print/export in_other_projects not_logged_in contributions navigation interaction
  coordinates:?_.{0,80} add_links expand_all collapse_all listen_to_this_article.{0,40} learn_more_about_this_page
  wikidata_item`}$`;

const BAD_CONTENT = part`contains_(weasel|promotional|instructions|too)`;
/** What an article lacks, behind "This article". */
const LACK = oneOf`
  needs?_ does_not_ do_not_ relies_ has_multiple_issues has_been_nominated may_ might_ possibly_contains ${BAD_CONTENT}
  includes_a_list includes_inline is_an_orphan is_missing is_written_like is_empty is_in_list_format lacks_ uses_bare
  cites_its appears_to provides_insufficient reads_like documents_a_current is_outdated must_be`;
const MONTH = oneOf`
  january february march april may june july august september october november december`;
/** Notices above an article or a section that say what it lacks. */
const BANNERS = pattern('iu')`^${oneOf`
  this_(article|section|biography|list|page)(_by_[^.]{1,40})?_${LACK}
  (please|you_can)_help(_to)?_(improve|update|expand|wikipedia|add|by|rewrite|clean)
  (please_)?(improve|expand|update)_this_(article|section)
  (unsourced|contentious)_material_
  find_sources:
  \(?learn_how_and_when_to_remove
  the_(neutrality|factual_accuracy|topic|examples_and_perspective|lead_section)_(of|in|and)_this_(article|section)
  (some_of_)?this_article['’]s_(factual_accuracy|lead_section|tone|listed_sources|use_of_external|introduction)
  relevant_discussion_may_be_found
  this_(\p{L}[\p{L}-]*_){0,6}(article|biography|list)(_(about|on|of|related_to)_.{1,80})?_is_a_stub
  \(${MONTH}_\d{4}\)$`}`;

/** Pointers to other articles. */
const HATNOTES = pattern('iu')`^${oneOf`
  (main|further)_(articles?|information)(_on_.{1,60})?:_
  (see_also|further_information|main_page|for_broader_coverage[^:]{0,60}|for_(the_)?(other|a)_[^.]{1,80}):_\S
  for_[^.]{1,100},_see_[^.]{1,120}\.$
  (not_to_be_confused_with|"[^"]{1,80}"_redirects_here|[^.]{1,60}_redirects_here\.)
  this_article_is_about_[^.]{1,160}\._for_`}`;

/** What stands beneath an article. */
const FOOTERS = pattern('iu')`^${oneOf`
  this_page_was_last_(edited|modified|changed)
  text_is_available_under_(the_)?(creative_commons|cc) content_is_available_under
  by_using_this_site,_you_agree wikipedia®_is_a_registered_trademark additional_terms_may_apply
  retrieved_from_["“'‘]?(https?:|www\.|/) (hidden_)?categor(y|ies):_?\S
  (privacy_policy|about_wikipedia|disclaimers|contact_wikipedia|code_of_conduct|developers|statistics)$
  (cookie_statement|mobile_view|legal_&_safety_contacts)$
  cite_error:_ lua_error_in_ script_error:_
  (wikimedia_commons|wikivoyage|wikiquote|wikisource|wikinews)_has_(media|a_travel_guide|quotations|original_text|news)
  (media_related_to|portals?:_?\S|authority_control) the_references_in_this_article`}`;

/** Maps and flags of an infobox. */
const CAPTIONS = pattern('iu')`^${oneOf`
  (file|image):[^.!?]{1,80}\.(jpe?g|png|svg|gif|webp|tiff?)$
  map_(indicating|showing|of|depicting)_ locations?_(map_)?of_.{1,60}(_and_|$) flags?_of_.{1,60}$`}`;

/** A list of references: "1. ^ …", "^ Jump up to: a b …", "^ …". */
const REFERENCE = /^(?:\d{1,3}[.)]?\s)?(?:\^|↑)(?:\s|$)|^\d{1,3}\.\s\^|^jump up(?: to:?)?\s?[\^a-z]/i;
/** "… Retrieved 28 August 2024." ends a reference and no sentence of an article. */
const DAY = oneOf`\d{1,2}_\p{L}+_\d{4} \p{L}+_\d{1,2},_\d{4} \d{4}-\d{2}-\d{2}`;
const RETRIEVED = pattern('iu')`\b(retrieved|accessed|archived)(_(on|from_the_original))?(_on)?_${DAY}\.?$`;
/** "Citation needed" on a line of its own, and marks of notes. */
const MARKS = /^(?:\[\s?(?:edit|edit source|hide|show|\d{1,3}|[a-z]|citation needed)\s?\]\s?)+$/i;

export type FurnitureKind = 'furniture' | 'caption' | 'note';

const KINDS: readonly (readonly [FurnitureKind, readonly RegExp[]])[] = [
  ['note', [REFERENCE, RETRIEVED]],
  ['furniture', [SITE, BANNERS, HATNOTES, FOOTERS, MARKS]],
  ['caption', [CAPTIONS]],
];
/** Longer lines are text, whatever they open with. */
const LONGEST = 400;
const LONGEST_CAPTION = 120;

/** What a line is that is no part of the article; null for its text. */
export function furnitureOf(line: string): FurnitureKind | null {
  const text = line.trim().replace(/^[*•·-]\s+/, '');
  if (text === '' || text.length > LONGEST) return null;
  const kind = KINDS.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0] ?? null;
  return kind === 'caption' && (text.length > LONGEST_CAPTION || /[.!?]$/.test(text)) ? null : kind;
}

/** Lines that a copy of a web page carries along and that are no part of the article. */

const anyOf = (...lines: readonly string[]): RegExp => new RegExp(`^(?:${lines.join('|')})$`, 'iu');
const opens = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})`, 'iu');

/** Buttons, menus and mottos around the article. */
const SITE = anyOf(
  'jump to(?: content|: ?navigation.{0,20}| navigation| search)',
  'from wikipedia,? the free encyclopa?edia\\.?',
  'wikipedia(?: the free encyclopa?edia)?',
  'the free encyclopa?edia',
  '(?:main menu|personal tools|navigation menu|create account|log in|donate|add languages?|add topic|view history|view source|edit source)',
  '(?:page information|cite this page|permanent link|printable version|download as pdf|special pages|what links here|related changes|upload file)',
  '(?:move to sidebar|hide|toggle the table of contents|toggle .{1,80} subsection|\\(top\\)|appearance|languages|\\d{1,3} languages|search wikipedia)',
  '(?:article|read|edit|talk|search|tools|views|actions|general|print/export|in other projects|not logged in|contributions|navigation|interaction)',
  '(?:coordinates:? .{0,80}|add links|expand all|collapse all|listen to this article.{0,40}|learn more about this page|wikidata item)',
);

/** Notices above an article or a section that say what it lacks. */
const BANNERS = opens(
  'this (?:article|section|biography|list|page)(?: by [^.]{1,40})? (?:needs? |does not |do not |relies |has multiple issues|has been nominated|may |might |possibly contains|' +
    'contains (?:weasel|promotional|instructions|too)|includes a list|includes inline|is an orphan|is missing|is written like|is empty|is in list format|' +
    'lacks |uses bare|cites its|appears to|provides insufficient|reads like|documents a current|is outdated|must be)',
  '(?:please|you can) help(?: to)? (?:improve|update|expand|wikipedia|add|by|rewrite|clean)',
  '(?:please )?(?:improve|expand|update) this (?:article|section)',
  '(?:unsourced|contentious) material ',
  'find sources:',
  '\\(?learn how and when to remove',
  'the (?:neutrality|factual accuracy|topic|examples and perspective|lead section) (?:of|in|and) this (?:article|section)',
  "(?:some of )?this article['’]s (?:factual accuracy|lead section|tone|listed sources|use of external|introduction)",
  'relevant discussion may be found',
  'this (?:\\p{L}[\\p{L}-]* ){0,6}(?:article|biography|list)(?: (?:about|on|of|related to) .{1,80})? is a stub',
  '\\((?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{4}\\)$',
);

/** Pointers to other articles. */
const HATNOTES = opens(
  '(?:main|further) (?:articles?|information)(?: on .{1,60})?: ',
  '(?:see also|further information|main page|for broader coverage[^:]{0,60}|for (?:the )?(?:other|a) [^.]{1,80}): \\S',
  'for [^.]{1,100}, see [^.]{1,120}\\.$',
  '(?:not to be confused with|"[^"]{1,80}" redirects here|[^.]{1,60} redirects here\\.)',
  'this article is about [^.]{1,160}\\. for ',
);

/** What stands beneath an article. */
const FOOTERS = opens(
  'this page was last (?:edited|modified|changed)',
  'text is available under (?:the )?(?:creative commons|cc)',
  'content is available under',
  'by using this site, you agree',
  'wikipedia® is a registered trademark',
  'additional terms may apply',
  'retrieved from "?https?:',
  '(?:hidden )?categor(?:y|ies): ?\\S',
  '(?:privacy policy|about wikipedia|disclaimers|contact wikipedia|code of conduct|developers|statistics|cookie statement|mobile view|legal & safety contacts)$',
  '(?:wikimedia commons|wikivoyage|wikiquote|wikisource|wikinews) has (?:media|a travel guide|quotations|original text|news)',
  '(?:media related to|portals?: ?\\S|authority control)',
  'the references in this article',
);

/** Maps and flags of an infobox. */
const CAPTIONS = opens(
  'map (?:indicating|showing|of|depicting) ',
  'locations? (?:map )?of .{1,60}(?: and |$)',
  'flags? of .{1,60}$',
);

/** A list of references: "1. ^ …", "^ Jump up to: a b …", "^ …". */
const REFERENCE = /^(?:\d{1,3}[.)]?\s)?(?:\^|↑)(?:\s|$)|^\d{1,3}\.\s\^|^jump up(?: to:?)?\s?[\^a-z]/i;
/** "… Retrieved 28 August 2024." ends a reference and no sentence of an article. */
const RETRIEVED =
  /\b(?:retrieved|accessed|archived)(?: (?:on|from the original))?(?: on)? (?:\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})\.?$/iu;
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

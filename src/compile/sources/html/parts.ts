/** What an element of a page is to its reader: running text, a block of it, part of a table, or nothing of the article. */
import type { Skipped } from '../document.js';

export type Part =
  | { is: 'inline' | 'break' | 'block' | 'item' | 'infobox' | 'table' | 'row' | 'caption' | 'bold' | 'title' }
  | { is: 'heading'; level: number }
  | { is: 'cell'; heading: boolean }
  /** Not read. `what`: as what it is reported; null where nobody would miss it. */
  | { is: 'skipped'; what: Skipped['what'] | null };

type Attributes = Readonly<Record<string, string>>;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const part = (is: Exclude<Part['is'], 'heading' | 'cell' | 'skipped'>): Part => ({ is });
const silent: Part = { is: 'skipped', what: null };
const furniture: Part = { is: 'skipped', what: 'furniture' };

/** Elements that hold no text of an article: programs, controls, pictures. */
const SILENT = words(
  'script style noscript template iframe object embed audio video canvas map svg button select textarea input label datalist dialog ' +
    'form nav footer math',
);
const BLOCKS = words(
  'p div section article main header aside ul ol dl pre center address details summary fieldset hr blockquote figure figcaption ' +
    'tbody thead tfoot head body html',
);

/** Classes of what stands around and between the text of an article; MediaWiki's own and those of its common templates. */
const FURNITURE = words(
  'navbox vertical-navbox sidebar metadata ambox tmbox cmbox ombox fmbox mbox-small mbox-text sistersitebox side-box hatnote dablink rellink toc catlinks ' +
    'portalbox portal portal-bar authority-control asbox stub vector-menu vector-toc vector-header mw-footer mw-portlet page-actions-menu ' +
    'navigation-not-searchable mw-authority-control navbox-styles infobox-below mw-page-base printfooter mw-normal-catlinks',
);
/** The same, of which nobody wants to hear. */
const UNSEEN = words(
  'mw-editsection noprint mw-jump-link mw-indicators shortdescription mw-empty-elt Z3988 mw-cite-backlink reference mw-ref geo-inline-hidden sortkey ' +
    'mw-kartographer-container noexcerpt mwe-math-element Inline-Template navbox-styles mw-hidden-catlinks',
);
const UNSEEN_IDS = words(
  'siteNotice siteSub contentSub contentSub2 jump-to-nav mw-head mw-head-base mw-page-base mw-navigation mw-panel footer catlinks toc p-lang-btn ' +
    'mw-fr-revisiondetails coordinates vector-toc',
);
const NOTES = words('references reflist refbegin mw-references-wrap mw-references');
const GALLERIES = words('gallery mw-gallery-traditional mw-gallery-packed');
const CAPTIONS = words('thumb thumbinner tmulti gallerybox');
const QUOTATIONS = words('quotebox cquote rquote templatequote pullquote pull-quote');

const has = (classes: readonly string[], known: ReadonlySet<string>): boolean =>
  classes.some((name) => known.has(name));

/** What its class, its id or its role says of an element; null where they say nothing. */
function byAttributes(name: string, attributes: Attributes): Part | null {
  const { role, id, style } = attributes;
  const classes = (attributes['class'] ?? '').split(/\s+/);
  // A template that the wiki lacks.
  if (classes.includes('new') && /^Template:/.test(attributes['title'] ?? ''))
    return { is: 'skipped', what: 'template' };
  if (has(classes, UNSEEN) || (id !== undefined && UNSEEN_IDS.has(id))) return silent;
  if (/^(?:navigation|search|banner|contentinfo|presentation navigation)$/.test(role ?? '')) return furniture;
  if (/display\s{0,3}:\s{0,3}none/i.test(style ?? '') || attributes['aria-hidden'] === 'true') return silent;
  if (classes.includes('infobox') && name === 'table') return part('infobox');
  if (has(classes, QUOTATIONS)) return { is: 'skipped', what: 'quotation' };
  if (has(classes, FURNITURE) || role === 'note') return furniture;
  if (has(classes, NOTES)) return { is: 'skipped', what: 'note' };
  if (has(classes, GALLERIES)) return { is: 'skipped', what: 'gallery' };
  if (has(classes, CAPTIONS)) return { is: 'skipped', what: 'caption' };
  return null;
}

/** What the element is by its name, its classes, its id and its role. */
export function partOf(name: string, attributes: Attributes): Part {
  if (name === 'title') return part('title');
  if (SILENT.has(name)) return silent;
  const special = byAttributes(name, attributes);
  if (special !== null) return special;
  if (BLOCKS.has(name)) return byBlock(name);
  switch (name) {
    case 'br':
      return part('break');
    case 'li':
    case 'dt':
    case 'dd':
      return part('item');
    case 'table':
      return part(attributes['role'] === 'presentation' ? 'block' : 'table');
    case 'tr':
      return part('row');
    case 'td':
    case 'th':
      return { is: 'cell', heading: name === 'th' };
    case 'caption':
      return part('caption');
    case 'b':
    case 'strong':
      return part('bold');
    default:
      return /^h[1-6]$/.test(name) ? { is: 'heading', level: Number(name.charAt(1)) } : part('inline');
  }
}

function byBlock(name: string): Part {
  if (name === 'figure') return { is: 'skipped', what: 'caption' };
  if (name === 'blockquote') return { is: 'skipped', what: 'quotation' };
  return part('block');
}

/** Lines → headings, paragraphs, bullets, infobox lines, and what was lifted out of the text. */
import { Outline, type Block, type LineBlock } from './outline.js';
import { liftedAt } from './stand-ins.js';

const LONGEST_HEADING = 400;
/** What browsers copy along with a heading: "History[edit]". */
const EDIT = /\s?\[\s?(?:edit|edit source|edit \| edit source)\s?\]$/;
const BULLET = /^\s{0,20}(?:[-–•·◦‣]\s+|[*#:;]+\s*)/;
/** In wikitext an indented line without a capital goes on with the one above it. */
const GOES_ON = /^:+\s*\p{Ll}/u;
/** "1. Item", where no paragraph is under way. */
const NUMBERED = /^\s{0,20}\d{1,2}[.)]\s+(?=["“]?\p{Lu})/u;

/** `== History ==` → level 2, "History"; null for any other line. */
function headingOf(line: string): { level: number; text: string } | null {
  const text = line.trim();
  if (text.length > LONGEST_HEADING) return null;
  if (text.startsWith('=')) {
    const opening = /^={1,6}/.exec(text)?.[0].length ?? 0;
    const closing = /={1,6}$/.exec(text)?.[0].length ?? 0;
    const inside = text
      .replace(/^=+|(?<!=)=+$/g, '')
      .trim()
      .replace(EDIT, '')
      .trim();
    return opening === 0 || closing === 0 || inside === '' ? null : { level: opening, text: inside };
  }
  const edit = EDIT.exec(text);
  return edit && edit.index > 0 && edit.index <= 80 ? { level: 2, text: text.slice(0, edit.index) } : null;
}

/** Lines are not wrapped where the next word would still have fitted: nobody wraps at so few letters. */
const NARROWEST = 60;

/** Whether a line under a bullet names the list that follows: it begins anew, goes into bullets and is no wrapped end of the one above. */
function namesNextList(bullet: LineBlock, line: string, next: string | undefined): boolean {
  const text = line.trim();
  if (next === undefined || !BULLET.test(next) || /^\s/.test(line) || /[.!?,;]$/.test(text)) return false;
  const above = bullet.lines.at(-1)?.length ?? 0;
  return /^\p{Lu}/u.test(text) && above + 1 + (text.split(' ', 1)[0]?.length ?? 0) < NARROWEST;
}

/**
 * Folds lines into blocks under their headings.
 * @param wiki In wikitext a bullet ends with its line; elsewhere a line may go on with it.
 */
export function readBlocks(body: string, wiki: boolean): { title: string | null; blocks: Block[] } {
  let title: string | null = null;
  let open: LineBlock | null = null;
  let infobox = false;
  let numbered = false;
  const outline = new Outline();
  const lines = body.split('\n');
  for (const [i, line] of lines.entries()) {
    numbered = NUMBERED.test(line) && (open === null || numbered);
    const heading = headingOf(line);
    const text = line.trim();
    const lifted = liftedAt(text);
    if (lifted !== null) {
      outline.lift(lifted);
      open = null;
      infobox = false;
    } else if (heading) {
      if (heading.level === 1 && title === null && outline.inLead) title = heading.text;
      else outline.enter(heading.level, heading.text);
      open = null;
      infobox = false;
    } else if (text === '' || /^[-=_*~]{3,}$/.test(text)) {
      open = null;
      infobox = infobox && text === '' && outline.blocks.at(-1)?.kind !== 'infobox';
    } else if (text.length <= 90 && /^Infobox\b[^.]*$/.test(text)) {
      infobox = true;
      open = null;
    } else if (wiki && open && open.kind !== 'infobox' && GOES_ON.test(line)) {
      open.lines.push(line.replace(BULLET, ''));
    } else if (BULLET.test(line)) {
      open = outline.add(infobox ? 'infobox' : 'bullet', line.replace(BULLET, ''));
    } else if (numbered) {
      open = outline.add('bullet', line.replace(NUMBERED, ''));
    } else if (
      open &&
      !(wiki && open.kind !== 'paragraph') &&
      !(infobox && open.kind === 'infobox' && !/^\s/.test(line)) &&
      !(open.kind === 'bullet' && namesNextList(open, line, lines[i + 1]))
    ) {
      // A hard-wrapped paragraph or bullet goes on.
      open.lines.push(line);
    } else {
      infobox = false;
      open = outline.add('paragraph', line);
    }
  }
  // "- " with nothing behind it.
  const isText = (block: Block): boolean =>
    block.kind === 'lifted' || block.lines.some((line) => /[\p{L}\p{N}]/u.test(line));
  return { title, blocks: outline.blocks.filter(isText) };
}

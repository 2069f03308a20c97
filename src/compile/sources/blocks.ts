/** Lines → headings, paragraphs, bullets, infobox lines, and what was lifted out of the text. */
import type { BlockKind } from './document.js';
import { liftedAt } from './stand-ins.js';

interface Placed {
  /** Headings from the outermost in; empty in the lead. */
  path: readonly string[];
}

export interface LineBlock extends Placed {
  kind: BlockKind | 'infobox';
  lines: string[];
}

export interface LiftedBlock extends Placed {
  kind: 'lifted';
  /** Its number among the things lifted. */
  lifted: number;
}

export type Block = LineBlock | LiftedBlock;

const LONGEST_HEADING = 400;
/** What browsers copy along with a heading: "History[edit]". */
const EDIT = /\s?\[\s?(?:edit|edit source|edit \| edit source)\s?\]$/;
const BULLET = /^\s{0,20}(?:[-–•·◦‣]\s+|[*#:;]+\s*)/;
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

/**
 * Folds lines into blocks under their headings.
 * @param wiki In wikitext a bullet ends with its line; elsewhere a line may go on with it.
 */
export function readBlocks(body: string, wiki: boolean): { title: string | null; blocks: Block[] } {
  let title: string | null = null;
  let path: { level: number; text: string }[] = [];
  let open: LineBlock | null = null;
  let infobox = false;
  let numbered = false;
  const blocks: Block[] = [];
  const here = (): string[] => path.map(({ text }) => text);
  const begin = (kind: LineBlock['kind'], line: string): LineBlock => {
    const block: LineBlock = { kind, path: here(), lines: [line] };
    blocks.push(block);
    return block;
  };
  for (const line of body.split('\n')) {
    numbered = NUMBERED.test(line) && (open === null || numbered);
    const heading = headingOf(line);
    const text = line.trim();
    const lifted = liftedAt(text);
    if (lifted !== null) {
      blocks.push({ kind: 'lifted', path: here(), lifted });
      open = null;
      infobox = false;
    } else if (heading) {
      if (heading.level === 1 && title === null && path.length === 0) title = heading.text;
      else path = [...path.filter(({ level }) => level < heading.level), heading];
      open = null;
      infobox = false;
    } else if (text === '' || /^[-=_*~]{3,}$/.test(text)) {
      open = null;
      infobox = infobox && text === '' && blocks.at(-1)?.kind !== 'infobox';
    } else if (text.length <= 90 && /^Infobox\b[^.]*$/.test(text)) {
      infobox = true;
      open = null;
    } else if (BULLET.test(line)) {
      open = begin(infobox ? 'infobox' : 'bullet', line.replace(BULLET, ''));
    } else if (numbered) {
      open = begin('bullet', line.replace(NUMBERED, ''));
    } else if (
      open &&
      !(wiki && open.kind !== 'paragraph') &&
      !(infobox && open.kind === 'infobox' && !/^\s/.test(line))
    ) {
      // A hard-wrapped paragraph or bullet goes on.
      open.lines.push(line);
    } else {
      infobox = false;
      open = begin('paragraph', line);
    }
  }
  // "- " with nothing behind it.
  const isText = (block: Block): boolean =>
    block.kind === 'lifted' || block.lines.some((line) => /[\p{L}\p{N}]/u.test(line));
  return { title, blocks: blocks.filter(isText) };
}

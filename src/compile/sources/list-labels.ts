/**
 * Lines that say what the entries below them are: "State visits from Belize to Peru", then "- President Anna Smith (2011)". An
 * entry alone states nothing; with its label it does.
 */
import type { Block, LineBlock } from './outline.js';

const LONGEST = 120;
const LONGEST_ENTRY = 300;
/** Nouns of what happens: a list of them dates each. */
const HAPPENINGS =
  /\b(?:visits?|meetings?|summits?|talks|agreements?|treat(?:y|ies)|conventions?|protocols?|memorand(?:um|a)|accords?)\b/i;
/** "From Chile to Ghana", under a heading "High-level visits". */
const DIRECTION = /^(?:from|to|by|of|in)\s/i;
const SENTENCE = /[.!?:;]["'”’»)\]]{0,3}$/;

const lineOf = (block: Block | undefined): string | null =>
  block !== undefined && block.kind !== 'lifted' && block.lines.length === 1 ? (block.lines[0]?.trim() ?? null) : null;

/** The label that a block is to the bullets below it; null for any other block. */
function labelOf(block: Block, next: Block | undefined): string | null {
  if (block.kind !== 'paragraph' || next?.kind !== 'bullet') return null;
  const line = lineOf(block);
  if (line === null || line === '' || line.length > LONGEST || SENTENCE.test(line)) return null;
  if (HAPPENINGS.test(line)) return line;
  const heading = block.path.at(-1) ?? '';
  return DIRECTION.test(line) && HAPPENINGS.test(heading) && !DIRECTION.test(heading)
    ? `${heading} ${line.charAt(0).toLowerCase()}${line.slice(1)}`
    : null;
}

/** An entry is no sentence of its own. */
function labelled(block: LineBlock, label: string): LineBlock {
  const text = block.lines.join(' ').trim();
  return SENTENCE.test(text) || text.length > LONGEST_ENTRY ? block : { ...block, lines: [`${label}: ${text}`] };
}

/** "Bilateral trade in 2014", above "Exports 43 million dollars" and "Imports 19 million dollars": one statement in three. */
const FIGURES_OF = /^(?:\p{L}[\p{L}-]*\s){0,3}(?:trade|turnover|commerce)\b[^.;\d]{0,40}\d{4}:?$/iu;
const FIGURE = /^(?:\p{Lu}\p{L}+\s)?(?:total|exports?|imports?|turnover)\b[^.;]{0,80}\d/iu;

function withFiguresJoined(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let open: LineBlock | null = null;
  for (const block of blocks) {
    const line = block.kind === 'bullet' ? lineOf(block) : null;
    if (open && line !== null && FIGURE.test(line)) {
      const [head = ''] = open.lines;
      const figure = line.replace(/^(?:Total|Exports?|Imports?|Turnover)\b/, (word) => word.toLowerCase());
      const next: LineBlock = { ...open, lines: [`${head}${/:\s/.test(head) ? ',' : ':'} ${figure}`] };
      joined[joined.length - 1] = next;
      open = next;
    } else {
      joined.push(block);
      open =
        block.kind === 'bullet' && line !== null && FIGURES_OF.test(line)
          ? { ...block, lines: [line.replace(/:$/, '')] }
          : null;
    }
  }
  return joined;
}

/** The blocks with the entries of labelled lists bearing their label. */
export function withListLabels(given: readonly Block[]): Block[] {
  const blocks = withFiguresJoined(given);
  let label: string | null = null;
  return blocks.map((block, i) => {
    if (block.kind !== 'bullet') {
      label = labelOf(block, blocks[i + 1]);
      return block;
    }
    if (block.path.join('\n') !== blocks[i - 1]?.path.join('\n')) label = null;
    return label === null ? block : labelled(block, label);
  });
}

/** Links and templates, innermost first. */
import { renderLink, unlinkExternal } from './links.js';
import type { PlainText } from './plain-text.js';
import { renderTemplate } from './templates.js';

/** An open `{{` or `[[`, with its parts so far, cut at the bars of its own level. */
interface Frame {
  open: '{{' | '[[';
  parts: string[];
}

/** Deeper nesting than any article has is text. */
const DEEPEST = 40;

function render({ open, parts }: Frame, plain: PlainText): string {
  if (open === '[[') return renderLink(parts);
  const [name = '', ...args] = parts.map((part) => part.trim());
  const { text, known } = renderTemplate(name, args, plain);
  if (!known) plain.skipped.push({ what: 'template', name: name.split('\n')[0]?.trim().slice(0, 60) ?? '' });
  return text;
}

/** Folds templates and links into the text that they show. What is opened and never closed is text after all. */
export function foldMarks(source: string, plain: PlainText): string {
  const text = unlinkExternal(source);
  const out: string[] = [];
  const stack: Frame[] = [];
  const add = (piece: string): void => {
    const parts = stack.at(-1)?.parts;
    if (parts) parts[parts.length - 1] = (parts.at(-1) ?? '') + piece;
    else out.push(piece);
  };
  const reopen = ({ open, parts }: Frame): void => {
    if (open === '{{')
      plain.skipped.push({
        what: 'template',
        name: `${(parts[0] ?? '').trim().split('\n')[0]?.slice(0, 50) ?? ''} (not closed)`,
      });
    add((open === '[[' ? '' : open) + parts.join('|'));
  };
  let at = 0;
  for (const mark of text.matchAll(/\{\{|\}\}|\[\[|\]\]|\|/g)) {
    add(text.slice(at, mark.index));
    at = mark.index + mark[0].length;
    const top = stack.at(-1);
    if (mark[0] === '{{' || mark[0] === '[[') {
      if (stack.length < DEEPEST) stack.push({ open: mark[0], parts: [''] });
      else add(mark[0]);
    } else if (mark[0] === '|') {
      if (top) top.parts.push('');
      else add('|');
    } else {
      const open = mark[0] === '}}' ? '{{' : '[[';
      const depth = stack.findLastIndex((frame) => frame.open === open);
      if (depth < 0) {
        if (open === '{{') add(mark[0]);
        continue;
      }
      // What was opened inside and is still open never closes.
      while (stack.length > depth + 1) {
        const inner = stack.pop();
        if (inner) reopen(inner);
      }
      const frame = stack.pop();
      if (frame) add(render(frame, plain));
    }
  }
  add(text.slice(at));
  for (let frame = stack.pop(); frame; frame = stack.pop()) reopen(frame);
  return out.join('');
}

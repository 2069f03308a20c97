/**
 * Quotations and pictures. What somebody said is no statement of the article: a quotation is left out and listed, but for one that
 * the sentence before introduces ("stressed that:"), which stays its object, in quotation marks. Captions are listed.
 */
import { withoutStops } from '../../stand-ins.js';
import type { PlainText } from '../plain-text.js';
import type { Call } from './call.js';

const QUOTATIONS =
  /^(?:quote|block ?quote|cquote|quotation|quote ?box|rquote|bquote|pull ?quote|centered pull quote|verse translation|poem ?quote|epigraph|quote frame|talkquote|lang quote|long quote|imagequote)$/;
const PICTURES =
  /^(?:multiple image|double image|triple image|vertical images list|photomontage|css image crop|annotated image|external media|tall image|wide image|image label begin|listen|superimpose|switcher|gallery|ahnentafel)$/;
/** A longer speech is a block of its own, whatever stands before it. */
const LONGEST_OBJECT = 600;
const LONGEST_NAME = 60;

const nameOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);

/** The text of a quotation: `text=`, else the first argument that is not the mark of its decoration. */
const quoted = ({ unnamed, named }: Call): string =>
  named.get('text') ??
  named.get('quote') ??
  named.get('quotetext') ??
  named.get('content') ??
  unnamed.find((part) => part !== '') ??
  '';

function quotation(call: Call, plain: PlainText): string {
  const text = quoted(call).trim();
  if (text === '') return '';
  const speech = text
    .replace(/^["“”«]|["“”»]$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/[:,]\s*$/.test(call.before) && speech.length <= LONGEST_OBJECT) return ` "${withoutStops(speech)}"`;
  plain.skipped.push({ what: 'quotation', name: nameOf(text) });
  return '\n\n';
}

/** What a quotation or a picture leaves in the text; null for any other call. */
export function quotationOf(call: Call, plain: PlainText): string | null {
  if (QUOTATIONS.test(call.key)) return quotation(call, plain);
  if (!PICTURES.test(call.key)) return null;
  for (const [parameter, text] of call.named)
    if (/^(?:caption|footer|header|title)\d{0,2}$/.test(parameter) && text !== '')
      plain.skipped.push({ what: 'caption', name: nameOf(text) });
  return '';
}

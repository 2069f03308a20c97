/**
 * Quotations and pictures. What somebody said is no statement of the article: a quotation is left out and listed, but for one that
 * the sentence before introduces ("stressed that:"), which stays its object, in quotation marks. Captions are listed.
 */
import { oneOf, pattern } from '../../../../text/pattern.js';
import { withoutStops } from '../../stand-ins.js';
import type { PlainText } from '../plain-text.js';
import type { Call } from './call.js';

const QUOTATIONS = pattern()`^${oneOf`
  quote block_?quote cquote quotation quote_?box rquote bquote pull_?quote centered_pull_quote verse_translation
  poem_?quote epigraph quote_frame talkquote lang_quote long_quote imagequote`}$`;
const PICTURES = pattern()`^${oneOf`
  multiple_image double_image triple_image vertical_images_list photomontage css_image_crop annotated_image
  external_media tall_image wide_image image_label_begin listen superimpose switcher gallery ahnentafel`}$`;
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

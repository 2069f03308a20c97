/** The plain text that Wikipedia's API gives ("extracts"): a line is a paragraph or an item of a list. */

/** Only there three line ends stand before a heading. */
const EXTRACT = /\n\n\n={2,6} [^\n=][^\n]{0,200} ={2,6}(?:\n|$)/;
const HEADING = /^={1,6} .{1,400} ={1,6}$/;
const SENTENCE = /[.!?:]["'”’»)\]]{0,3}$/;
/** What a wiki shows for a template that it lacks. */
const TEMPLATE = /(?:^|(?<=[.!?]))Template:[\p{L}\p{N}][^.!?\n]{0,80}$/u;
const LONGEST_ITEM = 300;

/** An extract with a blank line behind each paragraph, and a mark before what must be an item of a list; any other text as it is. */
export function linesOfExtract(text: string): string {
  if (!EXTRACT.test(text)) return text;
  let lead = true;
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      const trimmed = line.replace(TEMPLATE, '').trim();
      if (trimmed === '' && line.trim() !== '') return '';
      if (HEADING.test(trimmed)) {
        lead = lead && /^=[^=]/.test(trimmed);
        return `${line}\n`;
      }
      if (trimmed === '' || /^[-*•]/.test(trimmed)) return line;
      // A short line above a blank one names the list below.
      const label = lines[i + 1] === '' && (lines[i + 2] ?? '') !== '';
      const item = !lead && !label && trimmed.length <= LONGEST_ITEM && !SENTENCE.test(trimmed);
      return item ? `* ${trimmed}` : `${trimmed}\n`;
    })
    .join('\n');
}

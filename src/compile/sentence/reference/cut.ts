/** How a sentence goes on where a text that was made of it ends; empty where the text ends in words of its own. */
export function goesOnWith(text: string, sentence: string): string {
  const end = text.replace(/[.]$/, '').slice(-24);
  const at = sentence.indexOf(end);
  return at < 0 ? '' : sentence.slice(at + end.length);
}

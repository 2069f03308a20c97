/** Links that a terminal can follow: OSC 8 around the text, for web addresses only. */

/** The Linux console and Emacs print the address of a link instead of hiding it. */
const WITHOUT = /^(?:linux|dumb|eterm.*|cons25)$/u;

/** Whether the stream shows links: on a terminal with colour that is not known to lack them. */
export function hasLinks(colour: boolean, isTTY: boolean, term: string | undefined): boolean {
  return colour && isTTY && !WITHOUT.test(term ?? '');
}

/** The address of a web page as plain ASCII; null for anything else, such as a file or a script. */
export function webAddress(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  // The standard encodes all that is not printable ASCII; nothing else may stand inside the sequence.
  return /^[!-~]+$/u.test(address.href) ? address : null;
}

/** Clean text that leads to the address; it may hold colour already. */
export function linked(text: string, address: URL): string {
  return `\u001b]8;;${address.href}\u001b\\${text}\u001b]8;;\u001b\\`;
}

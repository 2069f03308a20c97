/** HTML that is well-formed by construction: elements hold elements and texts, and every text is escaped. */
import { escapeXml } from '../svg/xml.js';

/** A piece of finished HTML. */
export interface Html {
  readonly html: string;
}

/** Elements without an end tag. */
const VOID: ReadonlySet<string> = new Set(['meta', 'br']);

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element; strings among its children are texts. An attribute without a value is left out. */
export function tag(name: string, attributes: Attributes, ...children: readonly (Html | string)[]): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? '')}"`);
  const open = `<${name}${written.join('')}>`;
  if (VOID.has(name)) return { html: open };
  return { html: `${open}${joined(children).html}</${name}>` };
}

/** One after the other; `between` is what stands between them. */
export const joined = (children: readonly (Html | string)[], between = ''): Html => ({
  html: children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.html)).join(between),
});

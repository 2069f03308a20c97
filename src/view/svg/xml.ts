/** XML that is well-formed by construction: elements hold elements and texts, and every text is escaped. */
import { cleanLine } from '../../text/clean.js';
import { presentation } from './style.js';

/** A piece of finished XML. Only this module makes one. */
export interface Xml {
  readonly xml: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// What cleaning leaves and XML 1.0 forbids or discourages: the noncharacters.
const NONCHARACTERS = /[\ufdd0-\ufdef]|\p{Noncharacter_Code_Point}/gu;

/** Text for an element or an attribute: clean, and without what XML forbids. */
export function escapeXml(text: string): string {
  return cleanLine(text)
    .replace(NONCHARACTERS, '')
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
}

type Attributes = Readonly<Record<string, string | number>>;

/**
 * An element; what its classes look like is written as attributes too. Strings among its children are texts; numbers are written
 * with at most one decimal.
 */
export function element(name: string, attributes: Attributes, ...children: (Xml | string)[]): Xml {
  const { class: classes } = attributes;
  const looks = typeof classes === 'string' ? presentation(name, classes) : {};
  const written = Object.entries({ ...looks, ...attributes }).map(
    ([key, value]) => ` ${key}="${attributeText(value)}"`,
  );
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml)).join('');
  const open = `<${name}${written.join('')}`;
  return { xml: inner === '' ? `${open}/>` : `${open}>${inner}</${name}>` };
}

const attributeText = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escapeXml(value);

/** An XML document with its elements on lines of their own, so that two versions of it can be compared. */
export function documentText(name: string, attributes: Attributes, children: readonly Xml[]): string {
  const root = element(name, attributes, { xml: `\n${children.map(({ xml }) => xml).join('\n')}\n` });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

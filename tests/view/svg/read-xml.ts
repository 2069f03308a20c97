import { SaxesParser } from 'saxes';

export interface Xml {
  elements: string[];
  attributes: [string, string][];
  texts: string[];
}

/** Reads XML as strictly as the standard; throws where it is not well-formed. */
export function readXml(xml: string): Xml {
  const parser = new SaxesParser({ xmlns: true });
  const found: Xml = { elements: [], attributes: [], texts: [] };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.elements.push(name);
    for (const { name: key, value } of Object.values(attributes)) found.attributes.push([key, value]);
  });
  parser.on('text', (text) => found.texts.push(text));
  parser.write(xml).close();
  return found;
}

/** Every element with its attributes, in order. */
export function readTags(xml: string): { name: string; attributes: Record<string, string> }[] {
  const parser = new SaxesParser({ xmlns: true });
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    const written = Object.values(attributes).map(({ name: key, value }) => [key, value] as const);
    tags.push({ name, attributes: Object.fromEntries(written) });
  });
  parser.write(xml).close();
  return tags;
}

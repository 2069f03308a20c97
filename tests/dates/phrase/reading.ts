import { DateReader } from '../../../src/dates/phrase/read.js';

/** The EDTF dates of the last of some sentences of one section; those that only measure or tell a life are left out. */
export function datesOf(...sentences: string[]): string[] {
  const reader = new DateReader();
  return (sentences.map((sentence) => reader.read(sentence)).at(-1) ?? [])
    .filter(({ happens }) => happens)
    .map(({ edtf }) => edtf);
}

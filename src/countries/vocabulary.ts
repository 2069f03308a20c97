import type { CountryCode, Edtf } from '../model.js';

export type WordKind = 'name' | 'form' | 'adjective' | 'demonym' | 'capital';

export interface CountryWord {
  text: string;
  code: CountryCode;
  kind: WordKind;
  existed: Edtf | null;
}

export function countryVocabulary(): readonly CountryWord[] {
  return [];
}

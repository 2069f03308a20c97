import { allCountries, type Country } from './country.js';
import { foldName } from './fold.js';

export type Resolution =
  | { status: 'exact'; country: Country }
  | { status: 'near'; country: Country; typed: string }
  | { status: 'ambiguous'; candidates: Country[] }
  | { status: 'unknown'; suggestions: Country[] };

export function resolveCountry(text: string, options: { exact?: boolean } = {}): Resolution {
  void options;
  const folded = foldName(text);
  const country = allCountries().find((each) => foldName(each.name) === folded);
  return country ? { status: 'exact', country } : { status: 'unknown', suggestions: [] };
}

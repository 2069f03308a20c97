/** Country data in a pack: a lookup reads the entries of its countries alone. */
import type { CountryCode, CountryDataSource } from '../../model.js';
import type { Place } from '../../places.js';
import { openFile, PackFile, type Owner } from '../pack/file.js';
import type { CountrySectionName } from '../pack/format.js';
import type { CountryData, CountryFacts } from './facts.js';

/** The key of what is said of the data itself; no code of a country. */
export const SOURCE = 'source';

/** A pack that is open. Methods throw a `RelationsError` ("unreadable") when the file does not hold what it says. */
export class CountryDataPack extends PackFile<CountrySectionName> implements CountryData {
  /** Opens a pack that `build` made; null when there is none, another program made it, or it is not whole. */
  static open(path: string | Place, build: string, owner: Owner): CountryDataPack | null {
    const file = openFile<CountrySectionName>(path, build);
    return file === null ? null : new CountryDataPack(file, owner);
  }

  get source(): CountryDataSource {
    return this.entry(SOURCE) as CountryDataSource;
  }

  of(code: CountryCode): CountryFacts | null {
    return code === SOURCE ? null : (this.entry(code) as CountryFacts | null);
  }

  private entry(key: string): unknown {
    const places = this.section('places');
    const at = /^[\w-]+$/.test(key) ? places.indexOf(`\n${key}|`) : -1;
    if (at < 0) return null;
    const [, from, length] = places.toString('latin1', at + 1, places.indexOf('\n', at + 1)).split('|');
    return this.parsed(this.part('countries', Number(from), Number(length)).toString('utf8'));
  }
}

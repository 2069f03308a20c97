/** What country data says of countries: the World Factbook's borders, trade partners and memberships. */
import type { CountryCode, CountryDataSource, Integer } from '../../model.js';

/** A partner and its share of a country's exports or imports. */
export interface TradePartner {
  country: CountryCode;
  /** Of the value of all exports or imports. */
  percent: number;
}

export interface TradePartners {
  /** Null where the data does not say. */
  year: Integer | null;
  /** The largest ones, the largest first. */
  partners: TradePartner[];
}

/** The entry of a country, as the data has it. */
export interface CountryFacts {
  name: string;
  borders: { country: CountryCode; km: number }[];
  exports: TradePartners | null;
  imports: TradePartners | null;
  /** Abbreviations; `as` is another part than a member's: "observer", "candidate country". */
  organisations: { name: string; as: string | null }[];
}

export interface CountryData {
  readonly source: CountryDataSource;
  /** Null for a country that has no entry. */
  of(code: CountryCode): CountryFacts | null;
}

/** The committed file. */
export interface CountryFile {
  source: CountryDataSource;
  countries: Readonly<Record<CountryCode, CountryFacts>>;
}

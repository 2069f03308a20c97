/** Items of lists of missions: "Paris (Embassy)" below "France"; "Austria" below "Embassies in Riga"; "Angola (Warsaw)". */
import type { Country } from '../../../countries/country.js';
import type { RawSentence } from '../../sources/document.js';
import { dateSpans } from '../dates/spans.js';
import { partnerIn, type Partner } from '../partner.js';
import type { Subject } from '../subject.js';
import { seatNamed, type Heading } from './headings.js';
import { kindsIn, type ListedMission } from './mission.js';
import { none, type ReadMissions } from './row.js';

const LONGEST = 200;
/** "Paris (Embassy)", "Lyon – Consulate-General", "Vienna: Embassy". */
const CITY = /^(\p{Lu}[^()–:]{1,60}?)\s?(?:\(([^()]{3,80})\)|\s[–-]\s(.{3,80})|:\s(.{3,80}))$/u;

/** Reads the items of one article in order. */
export class ItemReader {
  /** The country of the last item that named one, and the headings it stood under. */
  #above: { country: Country; section: string } | null = null;

  constructor(readonly subject: Subject) {}

  read({ text, path }: RawSentence, heading: Heading): ReadMissions {
    if (text.length > LONGEST) return none('no item of a list');
    if (heading.closed && dateSpans(text).length === 0) return none('closed, and no date of it');
    const section = path.join(' > ');
    const partner = partnerIn(text);
    if (this.subject.scope === 'missions in')
      return partner ? sentBy(partner, text, heading) : none('it names no country');
    const above = this.#above?.section === section ? this.#above.country : null;
    const [, city = '', a, b, c] = CITY.exec(text) ?? [];
    const kinds = kindsIn(a ?? b ?? c ?? '');
    // A city may bear its country's name: "Singapore (High Commission)" below "Singapore".
    if (above && kinds.length > 0 && (partner === null || partner.country.code === above.code)) {
      const rest = { city: city.trim(), resident: true, from: null, since: null, until: endOf(text, heading) };
      return { missions: kinds.map((kind): ListedMission => ({ partner: above, kind, ...rest })), reason: null };
    }
    if (!partner) return none('it names no country');
    this.#above = { country: partner.country, section };
    return none(partner.remark === '' ? 'the country of the items below it' : 'no city and mission');
  }
}

/** The date with which an item of closed missions ends. */
const endOf = (text: string, { closed }: Heading): string | null =>
  closed ? (dateSpans(text).at(-1)?.edtf ?? null) : null;

/** The missions of a country in the article's own. */
function sentBy({ country, remark }: Partner, text: string, heading: Heading): ReadMissions {
  const named = kindsIn(remark);
  const kinds = named.length > 0 ? named : heading.kind === null ? [] : [heading.kind];
  const elsewhere = named.length === 0 && remark !== '' && !heading.resident ? seatNamed(remark) : null;
  const { city, from } = elsewhere ?? heading;
  const rest = { city, resident: heading.resident, from, since: null, until: endOf(text, heading) };
  const missions = kinds.map((kind): ListedMission => ({ partner: country, kind, ...rest }));
  return { missions, reason: missions.length > 0 ? null : 'no mission is named' };
}

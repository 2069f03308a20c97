/** What `relations help event-kinds` says: each kind of event in a line. */
import type { EventKind } from '../model.js';
import type { Part } from './topic.js';

const KINDS: Readonly<Record<EventKind, string>> = {
  establishment:
    'diplomatic or consular relations are set up between the two, or the states before them, or it is agreed to do so',
  recognition: 'one recognises the other, as a state or its government',
  severance: 'relations are broken off, suspended or interrupted',
  restoration: 'relations are resumed',
  representation:
    'missions and envoys: an embassy opened, closed, moved or raised in rank; an ambassador or consul named, received, recalled or expelled',
  visit: 'somebody of one comes to the other; leaders or ministers meet, hold talks or a joint session',
  agreement: 'a treaty, protocol, memorandum or alliance is signed, ratified, comes into force, ends or is refused',
  membership: 'one joins, founds, leaves or applies to an organisation or alliance',
  conflict: 'war, battle, occupation, attack, crisis, a closed border, sanctions, arrests',
  dispute: 'claims, court cases, arbitration, vetoes, protests over rights or land, boycotts short of sanctions',
  statehood:
    'independence, union, dissolution, a new name or another rule; land that changes hands, a border that is fixed',
  cooperation: 'joint projects and exercises, aid, scholarships, links of transport, support for a candidacy',
  statement: 'somebody says, declares, condemns, demands or apologises',
  population: 'people move, settle, flee or are counted; rights of a minority, deportation',
  trade: 'goods, investment, tariffs, companies, flights as business',
  culture: 'schools, festivals, monuments, sport, language, religion, twin towns',
  other: 'none of these, or a predicate that the compiler does not know',
};

export const EVENT_KIND_ROWS: readonly (readonly [kind: string, says: string])[] = Object.entries(KINDS);

export const EVENT_KIND_PARTS: readonly Part[] = [
  'The kind of an event is what its clause tells by its predicate: who did what to whom. A word that stands elsewhere in the sentence decides nothing.',
  EVENT_KIND_ROWS,
  '"timeline --kind visit,agreement" keeps only these.',
];

/** The rules by which a status is derived, in words; `relations help status-rules` prints them. The files beside this one are the rules. */

export interface StatusRule {
  id: string;
  says: string;
}

export const STATUS_RULES: readonly StatusRule[] = [
  {
    id: 'dates',
    says: 'A change dated to a day holds from that day on. One dated more loosely (a year, 1998–1999, the early 1960s) holds for certain after that time; within it, it may or may not have happened. "About 1830" is read as five years to either side, an approximate month or day as one year.',
  },
  {
    id: 'time asked',
    says: 'The time asked for may be a day, month, year, decade or interval. Certain is what held throughout; changes within are listed. Without a date it is today, as far as the article goes.',
  },
  {
    id: 'accounts',
    says: 'A coarse date beside a finer one of the same change by the same state ("1949", "28 September 1949") is the same change, and the finer date counts.',
  },
  {
    id: 'order',
    says: 'Changes are ordered by date. Where dates overlap, the order is the one that makes sense: recognition, establishment, break, restoration.',
  },
  {
    id: 'recognition',
    says: 'Recognition says nothing about relations: it counts only as long as nothing more is stated, and does not end a break.',
  },
  {
    id: 'contradiction',
    says: 'A second break, a restoration without a break, or a second establishment shows that there was a change between that the article does not state. From the change before until then the state is uncertain, and no date is invented.',
  },
  {
    id: 'full relations',
    says: 'Where full relations were restored and no break is told before, they had only been lowered: there was no break.',
  },
  {
    id: 'accounts of one change',
    says: 'Where the article gives several dates for one change ("another date is also given", "in Russian accounts"), it is one change: certain from the last of them on, and open between the first and the last. Nothing unstated lies between them.',
  },
  {
    id: 'evidence',
    says: "A legation, embassy, high commission, ambassador or chargé d'affaires at a time for which no active relations are stated shows that there were such relations, since a date that the article does not state. Consulates, liaison offices and interests sections do not show this.",
  },
  {
    id: 'today',
    says: 'Missions that the article lists as existing count for today, and for no other day unless it says since when.',
  },
  {
    id: 'level',
    says: 'The level is the last one stated since relations were last taken up; a break ends it, and a restoration alone gives none. A lower mission of one state, and a consulate, does not lower it. It ends when the only mission that it rests on is closed.',
  },
  {
    id: 'head',
    says: "Chargés d'affaires and ambassadors are stated for a level, and end with it; ambassadors go on when their missions become embassies. An ambassador who is called home or sent away, or whose mission is lowered below that rank, ends what was stated: who heads the missions is then not known until it is stated anew.",
  },
  {
    id: 'predecessor',
    says: 'Former states are those that the article names for the party and the time; where it names several, those that existed then by the table of countries.',
  },
  {
    id: 'none',
    says: 'Where the article says that there are no relations, and tells of no break (relations that were kept only until then are none), there are none: since the date that it gives, as of the time of which it speaks, or ever, where it says that there never were any. What it tells of later times counts more.',
  },
  {
    id: 'denied',
    says: 'Where one side declared that it had no relations any longer, and the article tells of no break, relations are no longer certain from then on.',
  },
  {
    id: 'ended',
    says: 'Relations end with the first of the two states that ceases to exist, on the day that the table of countries gives.',
  },
  {
    id: 'agreed',
    says: 'A level or an exchange of ambassadors that was only agreed on or announced is given as agreed, and shows nothing of its time. Relations that were agreed to be established or restored count from then, and are called agreed; where the article tells that it was done within two years, that date counts alone.',
  },
  {
    id: 'nothing',
    says: 'Before the first stated change nothing is stated; what a later one implies of it has no date.',
  },
];

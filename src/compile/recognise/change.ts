/** A change in the state of relations as the rules find it, before it has its dates. */
import type { DateMention } from '../../dates/phrase/read.js';
import type { MentionRole } from '../../dates/phrase/roles.js';
import type { StatusKind, StatusChange } from '../../model.js';
import type { Trigger } from '../sentence/clauses.js';

/** A verb or noun that states a change. */
export interface Change extends Trigger {
  rule: string;
  change: StatusKind;
  by: StatusChange['by'];
  how?: StatusChange['how'];
  /** It is the level of one mission, and nobody says whose: `by` is null. */
  oneSide?: true;
  /** It is full relations that were restored. */
  full?: true;
  /** `by` is null since the words name nobody who did it ("were broken off"); absent where both did ("they severed", "recognised each other"). */
  unnamed?: true;
  /** Every date after it in the sentence is an account of the same change. */
  accounts: boolean;
  /** Its date says how long it lasted: it began and ended. */
  lasted: boolean;
  /** A decision to do it is as good as done: "decided to establish relations". */
  decided: boolean;
  /** How its date may stand: "have had relations since 1992" needs "since". */
  roles: readonly MentionRole[];
  /** The date that it has been given already, with no share in the others of the sentence; null where they are shared out. */
  own: DateMention | null;
  /** A mission took up its work again: what level it has is news only after relations were broken. */
  resumed?: true;
  /** A mission was opened again: as with work that is taken up. */
  reopened?: true;
  /** A mission was inaugurated, which may have been at work already. */
  ceremony?: true;
  /** It was only announced, and so is an event and no change. */
  announced?: true;
  /** Loose words ("normalised", "interrupted"), which mean a change of status only where the record tells what was there before. */
  tentative?: true;
}

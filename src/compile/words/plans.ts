/** Words that take the truth of an act away: it was planned, wished, asked for, refused or denied. Words by spaces, `_` for a space. */

/** Before or behind an act on a mission: it did not happen, or not yet. */
export const PLANNED = [
  'would will should could may_open may_soon going_to yet_to to_be_opened to_be_established to_be_closed',
  'plans? planned planning intends? intended intention projects? project proposals? proposed promised pledged offered',
  'announced_that announced_plans announced_its announced_the announced_an? decided decides',
  '(?<!\\b[Bb]y_(?:an?_|the_)?(?:\\p{Ll}+_)?)decree',
  'hopes? hoped wishes wanted sought expected scheduled considers? considering under_discussion under_construction',
  'under_consideration depends_on possib\\w+ talks_on negotiat\\w+ resumption failed attempt\\w*',
  '(?:was|were|been)_(?:announced|approved|foreseen|envisaged)',
  'agreed_to_open agreed_to_establish agreed_to_set agreed_to_exchange agreed_on',
  '(?:was|were|is|are)_to_(?:open|close|shut|cease|reopen|be)\\b',
  'asked requested ordered urged demanded invited called_for refus(?:ed|al|es)',
].join(' ');

/** "has no embassy", "without a resident mission" */
export const DENIED = [
  'never not no_longer_plans no_longer_intends neither nor no none lacks? cannot',
  'without_(?:an?_)?embassy without_(?:an?_)?resident without_(?:an?_)?mission without_(?:an?_)?consulate',
].join(' ');

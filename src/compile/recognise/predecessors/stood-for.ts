/**
 * The words by which a text says that a former state stood for a party: it was succeeded by it, acted for it, or its relations are
 * counted as those of the party. Rules are over a text in which F stands for a former state and P for the party's name of today.
 */
import { oneOf, part } from '../../../text/pattern.js';

/** Marks that no text has. */
export const FORMER = '\u{E000}';
export const PARTY = '\u{E001}';

const F = part`(the_)?(former_|socialist_|old_)?${FORMER}`;
const P = part`(the_)?(modern_|present-day_|today['’]s_|new_)?${PARTY}`;
const SUCCESSOR = part`(successors?|legal_heir|heir)(_states?)?`;
const COUNTED = oneOf`
  reckon(ed|s)? count(ed|s)? dat(e|es|ed|ing) trac(e|es|ed|ing) looks?_back looked_back go(es)?_back began beginnings? start(ed|s)? continu(e|es|ed)`;
const RELATIONS = part`\b(relations?|relationship|ties)\b`;

export const STOOD_FOR: readonly RegExp[] = [
  // "Russia is the legal successor of the Soviet Union", "F, of which P is the only successor", "F; P is its sole successor"
  part`(${PARTY}|\bit\b)[^.]{0,80}?\b${SUCCESSOR}\b[^.;]{0,30}?_(of|to)_${F}`,
  part`${FORMER}[^.]{0,80}?${PARTY}[^.;]{0,60}?\b${SUCCESSOR}\b`,
  part`${FORMER}[^.]{0,60}?\b${SUCCESSOR}\b[^.;]{0,30}?${PARTY}`,
  // "the Ottoman Empire, the predecessor of Turkey", "Turkey's predecessor, the Ottoman Empire"
  part`${FORMER}[^.;]{0,30}?\b(predecessors?|forerunners?)(_states?)?_(of|to)_${P}`,
  part`(${PARTY}['’]s?|\b(its|their))_(predecessors?|forerunners?)\b[^.;]{0,20}?${FORMER}`,
  part`\bpredecessors?_(states?_)?of_${P}[^.;]{0,60}?${FORMER}`,
  // "Russia took over the place of the Soviet Union", "F was succeeded by P", "F later became P", "F, out of which P emerged"
  part`(${PARTY}|\b(they|it))[^.;]{0,30}?\b(succeeded|took_over_(from|the_(place|seat|rights)_of)|took_the_place_of|inherited_[^.;]{0,30}?_(of|from))_${F}`,
  part`${FORMER}[^.;]{0,40}?\b(succeeded|replaced|continued)_by_${P}`,
  part`${FORMER}[^.;]{0,20}?\b(became|was_renamed|turned_into)_${P}`,
  part`${FORMER}[^.;]{0,20}?\b(out_of|from)_which_${P}_(had_)?(emerged|arose|came)`,
  // "in place of Serbia", "represented Serbia"
  part`${FORMER}[^.;]{0,120}?\b(in_(the_)?(place|stead)_of|on_behalf_of|represent(ed|ing|s)|act(ed|ing|s)_for|st(oo|an)ds?_for|spoke_for)_${P}`,
  part`\b(represented|stood_for)_by_${F}`,
  // "continue those of socialist Yugoslavia", "F, whose legal continuity both recognise"
  part`\bcontinu(e|es|ed)_(those|that|the_relations|relations|the_ties)_(of|with)_${F}`,
  part`${FORMER}[^.;]{0,40}?\b(legal|state)_(continuity|personality|identity)\b`,
  // "the United Provinces, as Argentina was then called"
  part`${FORMER},?_as_${P}_was_(then|at_the_time)_(called|known|named)`,
  part`${PARTY}[^.;]{0,20}?\b(then|formerly|at_the_time|previously)_(called|known_as|named)_${F}`,
].map((source) => new RegExp(source, 'iu'));

const THEY = part`\b(they|both(_(states|countries|republics))?|the_two(_(states|countries|republics|neighbours))?)`;
/** "on which they succeeded F", "both successor states of F": it was the predecessor of either party. */
export const BOTH_SUCCEED = new RegExp(
  [
    part`${THEY}_([a-z]+ly_)?(had_)?(succeeded|replaced|emerged_from|arose_from|came_out_of)_${F}`,
    part`${THEY}_(are|were)_(the_)?([a-z]+_)?successors?(_states)?_(of|to)_${F}`,
    part`\b(both|two|the)_([a-z]+_)?successor_states_(of|to)_${F}`,
  ].join('|'),
  'iu',
);

/** "relations between P and X are counted from the day when F and X established them": those of the former state are the party's. */
export const COUNTED_AS = new RegExp(
  [
    part`${RELATIONS}[^.]{0,80}?\b${COUNTED}\b[^.]{0,160}?${FORMER}`,
    part`\b${COUNTED}\b[^.]{0,60}?${RELATIONS}[^.]{0,120}?${FORMER}`,
  ].join('|'),
  'iu',
);
/** The relations that are counted are those of the parties of today. */
export const OF_TODAY = new RegExp(part`${PARTY}|\b(their|the_two|both|these)\b`, 'iu');
/** "refused to treat it as the successor", "is not the successor" */
export const DENIED = new RegExp(
  part`\b(refus(e|es|ed|al|ing)|reject(s|ed|ing)?|den(y|ies|ied)|not|never|instead)\b[^.;]{0,60}\b(successor|continuation|continuity|continue|predecessor)`,
  'iu',
);

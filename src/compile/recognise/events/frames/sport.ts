/** Matches: who beats whom in one makes no war, and teams that meet make no visit. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';

const CONTEST = oneOf`
  matches match [Cc]ups? finals? semi-finals? quarter-finals? tournaments? championships? penalties qualif\p{L}+ play-offs? goals? [Oo]lympics?
  Games [Ll]eague trophy medal football rugby cricket hockey 20\d\d_Copa Copa_América Euro_\d{4} \d{1,2}[–-]\d{1,2}`;
const PLAYERS = oneOf`[Tt]eams? [Ss]ides [Cc]lubs? [Pp]layers [Ff]ootballers [Tt]rophy [Cc]up [Tt]itle [Mm]atch(es)? [Dd]erby`;

export const SPORT: readonly Frame[] = [
  {
    kind: 'culture',
    tells: 'one side beats the other in a match',
    verb: part`
      (defeated|beat|beaten|eliminated|knocked_out|thrashed|drew|overcame|(was|were)_(defeated|beaten|eliminated))
      (?=_[^;.]{0,110}\b${CONTEST}(?!\p{L}))`,
    accepted: ['Peru defeated Chile on penalties.', 'Peru beat Chile 2–1.'],
    rejected: ['Peru defeated Chile at sea.'],
  },
  {
    kind: 'culture',
    tells: 'one side beats the other where a contest is named before',
    subject: part`\b(${CONTEST}|\p{Lu}\p{L}+_Cup)(?!\p{L})[^;]*$`,
    verb: oneOf`defeated beat eliminated drew lost_to`,
    accepted: ['In the final of the Cup in May, Peru defeated Chile.'],
    rejected: ['In the war Peru defeated Chile.'],
  },
  {
    kind: 'culture',
    tells: 'teams meet, a trophy is contested',
    subject: part`\b${PLAYERS}(?!\p{L})[^;]{0,90}$`,
    verb: oneOf`met meet drew played (ha[sd]|have|was|were|is)_(been_)?contested qualified`,
    accepted: ['The two teams met in Lima.', 'A rugby trophy has been contested since 2007.'],
    rejected: ['The ministers met in Lima.', 'The islands have been contested since 1907.'],
  },
];

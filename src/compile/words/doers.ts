/** Nouns by which a state's adjective names nobody who acts for it, and what is done to somebody. */
import { oneOf } from '../../text/pattern.js';

/** People and groups who act for themselves; wars, places and figures, which do not act. */
export const NO_DOER = oneOf`
  [Ww]ars? [Rr]evolution crisis conflict dispute question issue affair case
  minorit(y|ies) communit(y|ies) population people peoples nation citizens? nationals? residents? natives? inhabitants?
  expatriates diaspora
  settlers? colonists? migrants? immigrants? emigrants? refugees? volunteers? tourists? visitors? travell?ers? pilgrims? students?
  workers? exporters importers shops spectators fans \p{L}+-owned
  labourers? laborers? farmers? fishermen players? athletes? demonstrators? protesters? rioters? crowds? wom[ae]n m[ae]n
  children families
  spouses descendants speakers voters? demographers? scholars? historians? scientists? artists? musicians? writers? journalists?
  newspapers?
  press media sources? lists? chronicles? chronolog(y|ies) societ(y|ies) associations? missionar(y|ies) monks? poets? painters?
  explorers? navigators? engineers? policem[ae]n gunm[ae]n mobs? merchants? traders? compan(y|ies)
  firms? investors? businesses entrepreneurs rebels? nationalists? partisans? guerrillas? dissidents? exiles? communists
  census(es)? statistics figures? data estimates? survey help aid assistance parts? half share lands? soil territor(y|ies) waters
  airspace border
  frontier coast islands? strait towns? cit(y|ies) villages? ports? capital region state_border language culture church(es)? descent
  ancestry origin
  trade turnover commerce flights? trains? ship vessel steamer petrol gas oil goods products? currency economy market deficit surplus
  Acts? wine tonnes contacts enclaves requests? bid application candidacy accession membership exiles number majority`;

/** "was expelled": done to an envoy by the other side. */
export const DRIVEN_OUT = oneOf`
  expelled summoned sent_home sent_back sent_away told ordered declared asked arrested detained killed murdered assassinated shot wounded
  attacked
  kidnapped taken_hostage refused rejected given_\d+_hours`;

const DEPENDENT = oneOf`territory vassals? province colony possession protectorate dependency`;
/** Verbs whose subject does nothing. */
export const UNDERGOES = oneOf`
  fell sank received gained_an? got was_the_(venue|site|scene|seat|host|capital) were_the_(venue|site|scene)
  became_an?_(battleground|battlefield|refuge|haven)
  became_((an?|the)_)?(\p{Lu}[\p{L}-]+_)((?!republic|kingdom)\p{Ll}+_){0,2}${DEPENDENT}
  (ended|lapsed|expired|came_to_an_end)(?=[.,;]|$|_(in|on|at|after|with|when|only|there|by|before)_)
  suffered (was|were|had_been)_(subject_to|under|part_of|an?_part_of) formed_part_of
  (was|were)_an?_([\p{L}-]+_){0,3}(possession|colony|protectorate|province|vassal)
  was_an?_(battleground|refuge) was_to_become
  (became|was)_the_(first|second|third|only|last)_([\p{L}-]+_){1,4}(with|to|from|in|by|for)_(which|whom)`;

/** What is done to a house: by its owner or by the state that it stands in. */
export const ENDED = oneOf`
  closed shut shut_down pulled_down torn_down demolished destroyed burnt burned burnt_down burned_down seized stormed attacked ransacked
  looted besieged damaged sacked vandali[sz]ed`;

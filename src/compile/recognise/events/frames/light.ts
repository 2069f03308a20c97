/**
 * Verbs that tell nothing by themselves ("took place", "was opened", "followed", "held"): the kind is that of their noun,
 * which stands in the subject or the object.
 */
import { oneOf } from '../../../../text/pattern.js';
import { ADVERB, WAS } from './roles.js';

/** Their noun is the subject. */
export const OF_SUBJECT = oneOf`
  (${WAS}|has_been|have_been|had_been)_${ADVERB}\p{L}+(ed|en|ung|un|ut|eld|ade|ent|uilt|aid|up|ought) took_place
  takes_place followed beg[ai]n ended opened closed came occurred lasted existed has_existed exists started
  broke_out failed resumed arose emerged entered expired dates? dated
  (was|were)(?=_(in|on|from|at|that|the_first|due)_) ${oneOf`fell went led brought made became remained happened
  continued operated arrived grew gave`}`;
/** Their noun is the object. */
export const OF_OBJECT = oneOf`
  held holds? made makes? (had|has|have)(?!_(\p{L}+ly_|also_|since_|not_)?(been|\p{Ll}+ed|made|given|taken|led|sent|had|shown|held|kept|grown|run|begun|come|gone|become)\b) took takes? gave gives? sent sends? brought led(_to)? open(ed|s) clos(ed|es)
  found(ed|s) establish(ed|es) creat(ed|es) launch(ed|es) start(ed|s) beg[au]n ended set_up form(ed|s)
  organi[sz](ed|es) complet(ed|es) kept ke(ep|pt) receiv(ed|es) announc(ed|es) inaugurat(ed|es) conduct(ed|s)
  host(ed|s) introduc(ed|es) gain(ed|s) lost saw faced marked attend(ed|s) join(ed|s) approv(ed|es) acquir(ed|es)
  built suspend(ed|s) resum(ed|es) restor(ed|es) chair(ed|s) remov(ed|es) withdrew withdrawn won suffer(ed|s)
  provid(ed|es) add(ed|s) put raised decid(ed|es)_(to_\p{L}+|on|for) plann?(ed|s)_(to_\p{L}+)? beg[au]n_to_\p{L}+
  fought experienced [Tt]here_(was|were|has_been|have_been|had_been) obtained reached entered concluded us(ed|es) includ(ed|es) took_part_in caused ordered`;

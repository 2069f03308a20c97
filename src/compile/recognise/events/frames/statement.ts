/** Words: somebody says, demands, condemns, apologises, proposes, welcomes. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { MONTHS } from '../../../../dates/words.js';
import { ADVERB, WAS } from './roles.js';

const PAPER = oneOf`[Tt]reaty [Cc]onvention [Aa]greement [Pp]act [Pp]rotocol [Aa]ccord`;
/** A state of something, or what is declared by doing it. */
const DONE = oneOf`
  war (its|their|his|her|the|themselves|itself|full)?_?(\p{L}+_)?${oneOf`independen(ce|t) sovereign\p{L}*`}
  (its|their)_own([.,;]|$|_(on|in)_\d)
  (an?_)?(\p{L}+_)?state_of [^;]{0,80}persona the_(establishment|creation)_of_(diplomatic|an?)
  an?_(\p{L}+_)?(rupture|republic|protectorate|ceasefire)
  [^,;.]{0,60}_(a|an)_(\p{L}+_)?(republic|protectorate|colony|province)\b`;
const DECREE = oneOf`
  decree bill petition statement(?!_of_intent) open_letter letter_(to|in|calling|asking) executive_order`;

export const STATEMENT: readonly Frame[] = [
  {
    kind: 'statement',
    tells: 'leaders talk from afar or together to the press, a law is repealed',
    verb: oneOf`
      (spoke|talked|conversed|spoken)_(\p{L}+ly_)?(by_(tele)?phone|on_the_(tele)?phone|by_video) (tele)?phoned(?=_\p{Lu})
      (held|gave)(?=_(an?|the|their)_joint_(press|news)_conference)
      (${WAS})_${ADVERB}repealed repealed(?=_(the|its|their|this|an?)_)`,
    accepted: [
      'Roa spoke by telephone with Juárez.',
      'The mayors held a joint press conference.',
      'The amendment gave a right of intervention until it was repealed.',
    ],
    rejected: ['Roa spoke with Juárez in Lima.', 'They held a joint conference in Lima.'],
  },
  {
    kind: 'statement',
    tells: 'a person or a government says something',
    verb: oneOf`
      informed(?=_[^,;.]{1,50}_that) confirmed(?=_[^,;.]{1,30}_that)
      (?<!(are|is|was|were|be)_)(said|says)(?!_to_(be|have)) (?<!as_)stated
      told(?=_(\p{Lu}|${oneOf`the him her his an? its them us journalists reporters`}_)) (?<!(was|were|been)_)declar(ed|es)(?!_${DONE}|_themselves_\p{Lu})
      (?<!was_)(?<!were_)(?<!been_)announced(?!_(its|their|an?|the)_(intention_to_)?(establish|open|clos|rupture|resum|restor|exchange))
      (?<!\bwas_|were_|be_|been_)proclaimed(?!_(${DONE}|[^,;.]{0,40}_an?_part_of|him|her|the|itself|its|an?)) remarked stressed noted_that
      wrote(_that|_to|_in|_a) reiterated reaffirmed emphasi[sz]ed expressed criticis\w+ criticiz\w+ assured affirmed
      pointed_out conclud(ed|es)(?=_(\p{L}+_|\d+_){0,3}that_(?!${MONTHS}|year|month|day|spring|summer|autumn|winter)) spoke_(of|out|in_favour|against) described repeated
      (?<!re)(?<!(was|were|been)_)called_${oneOf`for on(?!_${oneOf`
      President Prime King Queen the_(president|king|queen|prime)`}) upon
      (it|him|her|them|\p{Lu}[\p{L}\s]{0,40}?)(?=_(an?|the)_["“\p{L}]) the_[^,;.]{0,50}_(an?|illegal|unacceptable)`}
      called_(the|its|his|her|their|this)_[^,;.]{1,50}_\p{L}+(ory|ous|able|ible|ful|ical)(?=[.,;]|$|_and_) labell?ed named(?=_(the_)?\p{Lu}\p{L}+_an?_) commented explained reported_that believed pressed_for denied
      confirmed_(that|his|her|its) (?<!(was|were|been|is|are)_(not_)?)admitted(?!_(to|into|about|over|some|\d|\p{L}+_(medicines|goods|products|workers|refugees|students))) compared(?!_with) alleged indicated told_that signal+ed applauded chastised
      angered spoke_at committed_to (?<!was_|were_)recommended
      exchanged(?=_[^,;.]{0,40}(messages|greetings|congratulations|condolences))
      made_(an?|the)_(\p{L}+_)?(statement|speech|remark|appeal|promise)
      (gave|delivered)_(an?|his|her|the)_(\p{L}+_)?(speech|interview|lecture|address) ${WAS}_quoted refer(red|s)_to
      (caus|provok)ed_(an?|the)_(storm|outcry|scandal)(?=_by_(crying|saying|calling)) foresaw
      ask(ed|s)_(for|that|\p{Lu}) suggested mentioned
      published_(an?|the)_(\p{L}+_)?(report|statement|letter|plan|memorandum|list) repl(ied|ies) hinted
      claimed_(that|to|in) testified argued (?<!(was|were|been)_)acknowledged maintained_that spoke_about`,
    accepted: [
      'The ambassador said that Peru supports aid.',
      'Silva called Norway a “friend”.',
      'Japan declared that trade would go on.',
    ],
    rejected: [
      'Peru declared war.',
      'Peru declared its independence.',
      'The president was called to Lima.',
      'Contacts are said to go back to the 8th century.',
      'Chile declared its own in 1818.',
      'The summit was called for the next day.',
    ],
  },
  {
    kind: 'statement',
    tells: 'somebody condemns, accuses, warns, demands',
    verb: oneOf`
      condemn(ed|s|ing) denounc(ed|es)(?!_[^,;.]{0,40}${PAPER}) apologi[sz](ed|es) accus(ed|es) warn(ed|s)
      urg(ed|es) demand(ed|s) objected insist(ed|s) rebuked oppos(ed|es) deplored blamed
      attacked_[^,;]{0,60}_(verbally|in_${oneOf`parliament congress an_interview a_speech
      the_(press|house|senate)`}) ${oneOf`banned prohibited forbade ruled_out rejected refused
      declined`}_(\p{L}+_){0,3}${oneOf`talks meetings? negotiations contacts? proposal plan idea offer demand
      request calls? accusations? allegations? charges? result`} threatened(?!_to_(veto|block)) disapproved
      (offered|issued|made|demanded|expressed)_(an?_|his_|her_|its_|a_formal_)?(\p{L}+_)?(apolog|condolences|regret)
      summoned_the`,
    accepted: ['Peru condemned the attack on the embassy.', 'The minister apologised.', 'Lima demanded an apology.'],
    rejected: [
      'Turkey denounced the Ankara Convention.',
      'The crowd attacked the fort.',
      'Peru was admitted to the union.',
    ],
  },
  {
    kind: 'statement',
    tells: 'somebody praises, welcomes, promises, proposes, supports in words',
    verb: oneOf`
      prais(ed|es) (promised|pledged)(?!_(US|EU)?[$€£\d])(?!_[^,;.]{0,20}(million|billion)) vowed lamented regretted
      congratulated (?<!was_)(?<!were_)(?<!been_)proposed (?<!(was|were|been)_)endorsed defended welcomed(?=_(the|this|that|an?)_${oneOf`
      idea decision news move proposal plan result agreement election independence`}) hailed stepped_back_from
      supported(?=_the_${oneOf`idea proposal position call view plan independence territorial resolution bid`})
      voic(ed|es) advocated favoured favored thanked appealed resolved_to
      decided(?!_by|_on_(an?|the)_(joint|common)|[^,;.]{0,30}_to_\p{L}) took_(its|the|a)_decision
      voted_(for|against|to|in|on|down|through|at)(?!_(favou?r_of_)?([\p{L}]+_){0,3}(independence|secede|union_with|unite|leav)) passed_(an?|the)_(\p{L}+_)?(resolution|motion|law|act|bill)
      adopted_(an?|the)_(\p{L}+_)?(resolution|motion|statement|declaration) (?<=\b[Ii]t_)(${WAS})_${ADVERB}${oneOf`
      announced reported declared made_public planned proposed
      foreseen`}(?!_(an?|the)_(republic|kingdom|province)|_(independent|a_))
      accepted(?=_(the|a|an)_(\p{L}+_)?(borders|proposal|plan|position|offer|result)) (${WAS})_made_public
      (signed|issued|passed|enacted)_(an?|the|his|her)_(\p{L}+_){0,2}${DECREE} held_that set_(an?|the)_(goal|target)
      announced_that (shift|chang|revers)ed_(its|their|his|the)_(stance|position|standpoint|tone|attitude)
      (became|was|were|is|are|remained)_(\p{L}+_){0,2}(critical|supportive|suspicious|in_favou?r)_of
      recogni[sz](ed|es|ing)(?=_[^,;.]{0,40}([Gg]enocide|[Mm]assacre|[Hh]olocaust|[Hh]olodomor)\b)`,
    accepted: [
      'Garašanin welcomed the idea in a letter.',
      'The society proposed a common state.',
      'The president signed a decree on mobilisation.',
      'It was announced that a road would be built.',
      'In May Peru shifted its stance.',
      'The house recognised the Chilean massacre.',
    ],
    rejected: ['Peru pledged $5 million.', 'The pope welcomed the president.', 'It was proclaimed a republic.'],
  },
  {
    kind: 'statement',
    tells: 'a statement, a letter, an apology is made or follows',
    subject: part`
      (?<![Jj]oint_)\b${oneOf`[Ss]tatements? [Ss]peech [Aa]polog(y|ies) [Rr]emarks? [Cc]ommuniqu[ée] [Rr]esolution
      [Ii]nterview`}[^;]{0,60}$`,
    verb: part`
      ${oneOf`${WAS}_${ADVERB}${oneOf` made issued adopted published passed released sent`} followed called came
      said stated expressed demanded`}`,
    accepted: ['A statement was issued in May.', 'The resolution called for talks.'],
    rejected: ['A treaty was adopted.'],
  },
  {
    kind: 'statement',
    tells: 'a newspaper or a study reports',
    subject: part`(?<!(of|in|by|for|to)_(an?_|the_)?(\p{L}+_)?)\b${oneOf`
      [Nn]ewspapers? [Mm]agazines? [Jj]ournalists? [Rr]esearchers [Bb]roadcasters? [Rr]eporters? [Cc]orrespondents?`}_([^;,]{0,40}_)?$`,
    verb: oneOf`found reported noted wrote revealed`,
    accepted: ['A newspaper found in May that the border was open.'],
    rejected: ['They founded a newspaper.', 'The settlers of a newspaper were counted.'],
  },
];

/** Culture: schools, festivals, monuments, sport, language, religion, town twinning, anniversaries, honours. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { ARTS } from './nouns.js';
import { ADVERB, WAS } from './roles.js';

const HONOUR = oneOf`
  prize medal order_of highest_order [Oo]rder honorary_(doctorate|citizen\p{L}*) honou?rs? award Nobel knighthood decoration \p{Lu}\p{L}+_Cross`;

export const CULTURE: readonly Frame[] = [
  {
    kind: 'culture',
    tells: 'an anniversary or a feast is kept, a monument unveiled',
    verb: oneOf`
      perform(ed|s)(?=_(at|in|for)_) celebrat(ed|es?|ing) commemorat(ed|es?|ing)
      (marked|mark|marks)(?=_[^,;.]{0,60}(anniversary|centenary|years|jubilee))
      unveil(ed|s)(?!_(an?|the)_(plan|programme)) ((${WAS})_)?${oneOf`twinned consecrated exhibited staged screened
      translated canoni[sz]ed`} (?<=${oneOf`[Aa]nniversary [Cc]entenary [Bb]icentenary
      [Jj]ubilee`}[^,;.]{0,70})((${WAS})_(marked|celebrated|commemorated)|fell) twin(ned|s)_with
      founded(?=_(the_)?(\p{Lu}\p{L}+_(federation|society)|literary_society)\b) became_(sister|twin)_\p{L}+ dedicated_(an?|the) ${oneOf`won win wins lost beat played scored competed
      defeated`}(?=_[^,;.]{0,60}${oneOf`match cup game tournament championship final series test league medal
      \d_?[–-]_?\d`})`,
    accepted: [
      'The two sides celebrated 140 years of relations.',
      'The anniversary was marked by an exhibition.',
      'The towns were twinned.',
      'Peruvian musicians performed at Chilean courts.',
    ],
    rejected: ['The ministers marked the border.'],
  },
  {
    kind: 'culture',
    tells: 'an honour is given',
    verb: oneOf`(was|were|been)_awarded award(ed|s) confer(red|s) decorated bestowed received honou?red gave`,
    object: part`(\p{Lu}\p{L}+_){0,3}([\p{L}’'-]+_){0,6}?${HONOUR}`,
    accepted: ['The king awarded Denmark’s highest order to the tsar.', 'He was awarded the Nobel prize.'],
    rejected: ['The firm was awarded a contract.'],
  },
  {
    kind: 'culture',
    tells: 'a school, museum, festival, paper is founded, opened, held (active)',
    verb: oneOf`
      ${oneOf`found open establish launch creat organi[sz] inaugurat start publish built build erect host held hold
      stag co-host produc fund found shot film support visit suppl clos teach taught translat read wrote finish
      release attend show open`}(ed|es|s|ing|ied|d)?(_up|_books_to)? set_up gave sent_a donated played_in
      competed_in studied_at took_part_in`,
    object: part`
      (?<!_(of|by|from|near|at|to|in)_(the_|an?_|its_|their_)?([\p{L}-]+_){0,2}?)${ARTS}(?!_of_(the_)?(relations|treaty))`,
    accepted: ['The community founded a school.', 'Lima hosted a festival.', 'The mission supplied books to a school.'],
    rejected: ['They founded a company.'],
  },
  {
    kind: 'culture',
    tells: 'a school, museum, festival, paper is founded, opened, held (passive)',
    subject: part`
      (?<!_(of|by|from|near|at|to|in|on)_(the_|an?_|its_|their_)?([\p{L}-]+_){0,2}?)\b${ARTS}[^;]{0,80}$`,
    verb: oneOf`
      (${WAS}|has_been|have_been)_${ADVERB}${oneOf`founded opened established launched created organi[sz]ed
      inaugurated started published built erected hosted held staged produced shot filmed closed taught unveiled
      formed set_up consecrated introduced shown released written printed celebrated restored handed moved named
      awarded given broadcast`} opened began came took_place started (came|was_brought)_(into_being|out) appeared
      existed ran visited toured played performed exists? has_existed dates?`,
    accepted: ['The weekly was launched there.', 'A school was opened in Lima.'],
    rejected: ['A bridge was opened.'],
  },
];

/** Relations themselves: set up, recognised, broken off, restored. */
import { oneOf, part } from '../../../../text/pattern.js';
import { OF_MOVEMENT, WITH_MOVEMENT } from '../../../words/movements.js';
import type { Frame } from './frame.js';
import { ADVERB, HAVE, NAME, NO_RELATIONS, WAS } from './roles.js';

const RELATIONS = part`
  ${oneOf`diplomatic_ consular_ official_ formal_ bilateral_ full_ normal_ its_ their_ the_ all_`}
  *(relations?|ties|relationship|contacts|links)`;
const DIPLOMATIC = part`
  ${oneOf`[Dd]iplomatic [Cc]onsular [Oo]fficial [Ff]ormal [Ff]ull`}_(\p{L}+_){0,3}?(relations|ties|relationship)`;
const TIES = part`([Rr]elations|[Tt]ies|[Ll]ink|[Rr]elationship)(?!hip)`;

/** Relations that end because they are good no more, or that are of another kind. */
const ONLY_GOOD = oneOf`[Gg]ood [Cc]lose [Cc]ordial [Ff]riendly [Ww]arm [Ee]xcellent [Aa]micable [Pp]eaceful [Tt]rade [Ee]conomic [Cc]ultural`;

const BREAK = oneOf`sever suspend interrupt terminat break broke cut`;
const ENDING = part`(ed|ing|s|ting|n)?(_off|_up)?`;
const BREAKS = part`(${BREAK}|end)${ENDING}`;

export const STATUS: readonly Frame[] = [
  {
    kind: 'dispute',
    tells: 'parties or Churches break with each other',
    subject: OF_MOVEMENT,
    verb: part`${BREAKS}(?=_(${RELATIONS}|contact))`,
    accepted: ['In May the two communist parties broke off contact.'],
    rejected: ['The party demanded that Peru break off relations.', 'The communist government broke off relations.'],
  },
  {
    kind: 'dispute',
    tells: 'a state breaks with a party or a Church of the other',
    verb: part`${BREAKS}(?=_${RELATIONS}_${WITH_MOVEMENT})`,
    accepted: ['Peru broke off relations with the Chilean communist party.'],
    rejected: ['Peru broke off relations with the communist government of Chile.'],
  },
  {
    kind: 'restoration',
    tells: 'relations are resumed',
    verb: oneOf`
      (?<!not_)${oneOf`restor resum renew re-?establish re-?new normali[sz]`}(ed|e|es|ing)(?=_${RELATIONS})
      (?<=${TIES}[^;.]{0,60})(${WAS})_(\p{L}+_)?back_to_normal announced_the_(normali[sz]ation|restoration|resumption) (?<=${TIES}[^;.]{0,80})(${WAS})_${ADVERB}${oneOf`
      restored resumed renewed re-?established normali[sz]ed mended`}`,
    accepted: [
      'They restored diplomatic relations.',
      'The president announced the normalisation of relations.',
      'Ties were resumed in May.',
    ],
    rejected: ['They resumed the talks.', 'The church was restored.'],
  },
  {
    kind: 'severance',
    tells: 'relations are broken off',
    verb: oneOf`
      ${BREAK}${ENDING}(?=_${RELATIONS})
      declared(?=_(them|${RELATIONS})_(cut|severed|broken_off|suspended)\b)
      broke_(off_)?with (?<=${TIES}[^;.]{0,80})(${WAS})_${ADVERB}${oneOf`severed suspended interrupted terminated
      broken cut`} (?<=(?<!${ONLY_GOOD}_)${TIES}[^;.]{0,80})(ended|ceased|came_to_an_end|lapsed)
      (?<!never_)${HAVE}(?=${NO_RELATIONS}_(since|from|after)_)
      (?<=\b[Ss]ince_[^;.]{1,80})${HAVE}(?=${NO_RELATIONS})
      ended(?=_(diplomatic|all|its_diplomatic)_\p{L}*)(?=${RELATIONS})
      (announced|led_to)_(an?|the)_(\p{L}+_)?(rupture|break)\b broke_off(?!_[^,;.]{0,40}\b(talks|negotiations|consultations)\b) (lay|lain|were|was|fell|became)_dormant`,
    accepted: [
      'Peru severed relations with Chile.',
      'The minister declared relations cut.',
      'Ties were broken off in May.',
      'In 1942 Peru broke with the Vichy government.',
      'Diplomatic relations came to an end in May.',
      'Since 1990 they have had no diplomatic relations.',
    ],
    rejected: [
      'In 2025 they had no diplomatic relations.',
      'The line was cut.',
      'The minister declared them null.',
      'The war broke out.',
      'Good relations came to an end.',
    ],
  },
  {
    kind: 'establishment',
    tells: 'diplomatic relations are set up, or are counted from a day',
    verb: oneOf`
      ${oneOf`establish open initiat initiali[sz] form creat commenc set_up enter_into beg[iau]n
      start`}(ed|es|s|ing)?(?=_(\p{L}+_){0,3}?(diplomatic|consular)_(\p{L}+_)?(relations?|ties|links|relationship))
      ${oneOf`entered_into took_up maintained have_maintained maintain had have_had
      has_had`}(?=_(?!no_)(\p{L}+_){0,2}?(diplomatic|consular)_(relations|ties))
      conduct(ed|s)(?=_(these|its|their|diplomatic)_relations_with) (?<=${TIES}[^;.]{0,60})(had_)?existed
      (established|formed)(?=_(\p{L}+_){0,2}?(relations?|ties)\b)
      (?<=${TIES}[^;.]{0,160})(${WAS}|ha(ve|s|d)_been)_${ADVERB}${oneOf`established opened initiated set_up taken_up
      formali[sz]ed entered_into started initiated initiali[sz]ed`} (?<=${DIPLOMATIC}[^;.]{0,80})${oneOf`beg[ai]n dates? go_back started
      commenced followed came_into_being (${WAS})_(dated|counted|reckoned)`} ${oneOf`date count fix place put name
      mark prefer celebrate give`}(ed|d|s)?(?=_[^;.]{0,60}${oneOf`starting_date start_of_relations beginning establishment
      usual_date`}) (?<=${TIES}[^;.]{0,80})((${WAS}_)?(dated?|counted?|reckoned)_from|(go(es)?|went)_back|dat(e|ed|es)_(back_)?to|made(?=_(in|on)_)|got_under_?way|commenced)
      (gave_its_consent_to_)(?=relations)`,
    accepted: [
      'They established diplomatic relations.',
      'Diplomatic relations date from May.',
      'A list prefers 13 May as the starting date.',
    ],
    rejected: ['They established a commission.', 'The fort dates from 1600.'],
  },
  {
    kind: 'establishment',
    tells: 'a source gives the day of establishment',
    subject: oneOf`
      [Ll]ists? [Aa]ccounts? [Ss]ources? works [Pp]ages? [Pp]rofile [Ss]tatement [Ss]tud(y|ies) [Hh]istorians?
      [Kk]it [Ss]ummary [Tt]ables? [Rr]eports? [Ww]ebsite [Nn]ewspapers [Mm]inistry [Cc]hronolog(y|ies) [Aa]rchives?
      [Dd]epartment [Cc]atalogue [Ss]urvey [Bb]ook`,
    verb: oneOf`
      (gives?|gave|names?|prefers?|cites?|cited|counts?_from|counts?_instead_from)(?=_((\d|${'early|late|mid|the_year'})|${oneOf`January February
      March April May June July August September October November December`}_\d)) ${oneOf`places? puts? dates? dated
      counts? counted let`}(?=_[^;.]{0,50}${oneOf`beginning relations ties contacts? establishment`})
      (gives?|gave|names?|has|had)_the_(year|date|day)_(as|of) writes_of(?=_\p{Lu}\p{L}+_\d) places?_(it|them|this|the_(actual_)?change)`,
    accepted: ['One account names 16 January.', 'The profile of the ministry dates diplomatic relations from 10 May.'],
    rejected: ['The king names a minister.', 'The list gives prices.'],
  },
  {
    kind: 'recognition',
    tells: 'a state recognises another, or its independence',
    verb: oneOf`
      (?<!be_|been_)recogni[sz](ed|es?|ing)(?!_(by|as|the_need|that|the_importance)\b) ${oneOf`extended granted
      accorded gave announced received`}_(\p{L}+_){0,3}?recognition(?=_|[.,;])
      (${WAS})_${ADVERB}recogni[sz]ed(?=_by_(the_)?\p{Lu}|as_an?_(\p{L}+_)?(independent|sovereign))`,
    object: part`
      ${oneOf`(?<=^_)${NAME} independence (its|the|their|each|one|both)_(\p{L}+_){0,4}?${oneOf` neighbour state
      states republic government sovereignty territorial other another country it them`}
      ([\p{L}’'-]+_){1,8}as_(the_|its_)?([\p{L}’'-]+_){0,3}(president|government|leader|authority|representative|capital)
      (the|a)_(\p{L}+_){0,2}?${oneOf` [Kk]ingdom [Ss]tate [Rr]epublic [Gg]overnment [Rr]egime [Ii]ndependence`}
      _it\b (?<=^_)it\b (?<=^_)(the_)?\p{Lu} (?<=^_)(to|in|on|from|by)`}(?![^,;.]{0,60}${oneOf`[Gg]enocide
      [Mm]assacre [Hh]olocaust [Rr]ights? claims? minority`}\b)`,
    accepted: [
      'Bulgaria recognised Kosovo.',
      'Peru granted recognition to Chile.',
      'Peru recognised the independence of Chile.',
    ],
    rejected: ['Peru recognised the need for copper.', 'Peru recognised the Armenian genocide.'],
  },
  {
    kind: 'recognition',
    tells: 'a state takes its recognition back, or confirms it',
    verb: oneOf`
      (revok|suspend|cancel|rescind|confirm|withdr[ae]w)(ed|led|ing|s)? froze withdrew`,
    object: part`(?<=^_(\S+_){0,5})recognition\b`,
    accepted: ['Peru revoked its recognition of Chile.'],
    rejected: ['Peru revoked its offer.', 'Peru withheld recognition from Chile.'],
  },
];

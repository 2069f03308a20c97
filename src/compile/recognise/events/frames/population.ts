/** People: they settle, flee, are counted, get rights or citizenship. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { ADVERB, WAS } from './roles.js';

/** "Relations reached": capitalised as they open a sentence. */
const NO_FOLK = oneOf`Relations Talks Negotiations Exports Imports Islands Ties Courts States Nations Flights Relation Balloons Protests Tensions Clashes`;
/** "British authorities left": who rules or works for a state is no people. */
const RULING = oneOf`
  authorities government army forces troops soldiers navy administration parliament president prime_minister minister
  foreign_minister ambassador embassy officials? leaders? missions? ships? fleet squadron vessels? artillery envoys? delegates? teams? enclaves? contacts? possessions? colon(y|ies) islands? compan(y|ies) firms? king queen police delegation`;
const MEASURE = oneOf`
  (million_|billion_)?(tonnes?|tons?|barrels?|kilomet\p{L}+|km|kilograms?|kg|lit\p{L}+|vehicles|cars|per_cent|percent|euros|dollars)`;
const FOLK = oneOf`
  (?!${NO_FOLK}\b)\p{Lu}\p{L}+(?<!United_State|(tion|sion|ment|ship|ing|ct|ent|ort)s)((?<=[aikbrnltdo])s|ese|ish|ch)(?!_${RULING}\b) Swiss spouses pupils [Pp]eople [Cc]itizens
  [Nn]ationals [Rr]esidents [Mm]igrants [Ii]mmigrants [Ee]migrants [Rr]efugees [Ss]ettlers [Ff]amilies [Ww]orkers
  [Cc]olonists [Ii]nhabitants [Pp]ersons [Ww]omen [Mm]en [Cc]hildren [Cc]ommunity [Mm]inorit(y|ies) [Tt]raders
  [Dd]efectors [Pp]easants [Jj]ews [Mm]uslims [Cc]atholics [Ff]armers [Mm]iners [Dd]escendants [Gg]roups?
  [Ll]abourers [Ss]tudents [Pp]risoners [Pp]risoners_of_war [Dd]eportees [Ee]xiles [Cc]oolies population thousands
  hundreds (about|some|over|around|nearly|than)_[\d,.]+(?![\d,.]|_${MEASURE})`;

export const POPULATION: readonly Frame[] = [
  {
    kind: 'population',
    tells: 'people settle, move, flee',
    verb: oneOf`
      (?<!${oneOf`questions? issues? matters? disputes? differences claims? conflicts? border course
      boundary`}_[^,;.]{0,50})settl(ed?|es|ing)_${oneOf`in at there on along around near down throughout among
      \p{Lu}`} resettl\w+ (im|e)migrat(ed?|es|ing) migrat(ed?|es|ing) fled (?<!has_)flee(ing)?
      deported(?!_by_mistake) ${oneOf`sought found seek offered gave took given seeking
      were_given`}_(\p{L}+_)?(refuge|asylum|shelter|sanctuary) repatriat\w+ naturali[sz]ed
      expelled(?=_[^,;.]{0,50}${oneOf`population minority people settlers inhabitants \p{Lu}\p{L}+s\b`})
      granted(?=_(\p{L}+_){0,5}(citizenship|asylum|residence|minority|refuge))
      (was|were)_granted(?=_(\p{L}+_){0,2}(citizenship|asylum|residence|minority)) made_their_homes? escaped_to
      colonised_by moved_en_masse founded(?=_(an?_|the_|\p{L}+_){0,3}?(villages?|settlements?|towns?|colony)\b) (${WAS})_exiled(?=_(to|in|from)) went_into_exile exchanged(?=_(\p{L}+_){0,4}(population|minorit))
      (have|had|received|acquired|got|given)(?=_(\p{L}+_){0,5}${oneOf`citizenship nationality passports?
      residence_permits?`}) returned_home came_across_the_border`,
    accepted: ['The first immigrants settled in Lima.', 'Many fled to Peru.', 'The towns offered refuge to them.'],
    rejected: ['The questions of the border were settled in 1932.', 'The flea market opened.'],
  },
  {
    kind: 'population',
    tells: 'people live somewhere, in numbers',
    subject: part`\b${FOLK}(?!\p{L})(?!.*_(but|and_(?!their_|\p{Lu}))_)[^;]*`,
    verb: oneOf`
      (was|were|are|is|have_been|had_been)_(\p{L}+ly_|still_|already_|about_)?${oneOf`living residents? resident
      taken shipped registered born counted settled resettled brought deported expelled naturali[sz]ed granted transported
      recruited employed studying working educated admitted interned enrolled evacuated displaced allowed killed_in_the_camp`} ${oneOf`lives?
      lived resided? numbered (?<!was_|were_|been_)formed made_up constituted left crossed came(?!_to_(co-?operate|work_(together|closely)|terms)\b) arrived returned moved
      (?<=(igrants|efugees|ettlers|abourers|orkers|assengers|olonists|oolies)_([^,;.]{0,30}_)?)died worked went
      stayed studied enrolled reached poured remained declared_themselves held_\p{L}+_citizenship
      had_\p{L}+_citizenship (had_)?applied`}(?!_to_(power|the_(aid|help|assistance|rescue)))`,
    accepted: [
      'About 5,000 Peruvians lived in Chile.',
      'Around 155,000 Turks left Bulgaria.',
      'Some 300 workers were brought to Lima.',
      'In 2022 almost 17,000 Peruvians were studying in Chile.',
    ],
    rejected: [
      'The embassy lived on.',
      'British authorities left Peru.',
      'the state left the union',
      'Peruvians came to the aid of Chile.',
      'A group of members was formed.',
      'A train with about 1,220 tonnes of petrol left Lima.',
    ],
  },
  {
    kind: 'population',
    tells: 'people are counted',
    verb: oneOf`
      (?<=${oneOf`[Cc]ensus [Ss]tatistics [Ss]urvey [Oo]ffice [Rr]egister [Mm]inistry [Ee]stimates?
      [Ff]igures?`}[^;.]{0,60})${oneOf`counted recorded showed shows found registered estimated listed gave put
      enumerated reported(?!_that) has had`} (according_to|in)_the_(\d{4}_)?(\p{L}+_)?[Cc]ensus
      (number|population|community|share|proportion)_of_[^;.]{0,60}_${oneOf`was were stood fell rose grew is reached
      dropped declined decreased increased doubled came estimated at`}
      [Tt]here_(were|was|are|lived|had_been)(?=_[^;.]{0,60}(\d|immigrants|citizens|people|thousand)) numbered
      (registered|counted|recorded|admitted|took_in)(?=_(\p{L}+_){0,2}\d) (was|were)_estimated_at
      (brought|flew|airlifted|carried)(?=_(\p{L}+_){0,2}[\d,]+_(\p{L}+_){1,4}(to|from|into)_) estimated_the_number
      recogni[sz]ed(?=_[^,;.]{0,60}minorit) (ship|train|boat)_[^,;.]{0,30}_(landed|brought)(?=${oneOf`_[\d] about
      over some \p{L}+_(workers|migrants|settlers)`}) admitted(?=_[\d]|about|over|some) applications_(by|for|from)
      (brought|landed)(?=_[^,;.]{0,20}[\d,]+_\p{L}+_(workers|to_))`,
    accepted: [
      'The census counted 500 Peruvians.',
      'The number of Peruvians in Chile was 500.',
      'There were 30,149 Fijians in 1991.',
    ],
    rejected: ['The council counted on help.'],
  },
  {
    kind: 'population',
    tells: 'migration begins, grows, is ended; a community or minority gets rights',
    subject: part`
      \b${oneOf`[Ee]migration [Ii]mmigration [Mm]igration [Ww]ave [Ii]nflux [Ee]xodus [Dd]eportations? [Cc]ommunity
      [Mm]inorit(y|ies) [Dd]iaspora [Ss]ettlement_of [Ss]ettlers [Cc]olonists [Ii]mmigrants [Mm]igrants [Rr]efugees
      [Pp]opulation [Aa]ssociation [Ss]hip`}\b[^;]{0,80}$`,
    verb: part`
      ${oneOf`${WAS}_${ADVERB}\p{L}+ed began grew reached started rose fell peaked followed arrived came took_place
      ended increased declined dates? formed settled emerged landed brought left lost got received`}`,
    accepted: ['The first wave of emigration began in 1890.', 'The minority was given a seat.'],
    rejected: ['The war began.'],
  },
];

/** Missions and envoys: opened, closed, moved, raised; sent, received, recalled, expelled. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { anyCase } from './frame.js';
import { ENVOY, MISSION } from './nouns.js';
import { ADVERB, WAS } from './roles.js';

/** "The one in Lima", "the latter": a mission that was named before. */
const HOUSE = anyCase(oneOf`
  ${MISSION} missions? delegations? (?<!(trading|police|border|frontier|customs|military|observation|guard)_)(?<!^[Tt]he_)posts?(?!_office) chancery ambassador['’]s_residence nunciature
  (official|first|\p{Lu}\p{L}+)_agenc(y|ies)(?!_(of|for)_)`);
const PERSONAL = part`
  (?<!\b(special|peace|trade|goodwill|UN|climate)_)(${ENVOY}|(?<!(permanent|House_of)_)[Rr]epresentatives?(?!_of_the_people))`;
const RANK = anyCase(oneOf`
  ambassadors? envoys? consuls?(-general|_general)? vice-consuls? chargés?(_d['’]affaires)? nuncio
  (high_)?commissioners? (?<!(foreign|prime|defen[cs]e|trade|finance|interior)_)minister(_(plenipotentiary|resident|in|to|for_\p{Lu})) representatives? agents?
  (honorary|acting)_\p{L}+ its_first_\p{L}+ attach[ée] liaison_officers?
  head_of_(the_|an?_|its_)?(\p{L}+_)?(mission|legation|embassy|agency|office)`);

const POST = part`((an?|the|its|his|her|their)_)?((?!of_|for_|to_|the_)[\p{L}’'-]+_){0,3}?${RANK}`;

/** "an exhibition at the embassy", but "the building of its embassy". */
const ELSEWHERE = part`
  (?<!_(?<!${oneOf`site building seat house construction stone premises head`}
  _)(of|from|near|outside|at|against|with|by)_(the_|its_|their_|an?_)?([\p{L}-]+_){0,2}?)`;
/** "a mission of experts" */
const NO_MISSION = part`(?!_(of|to|on)_(the_|an?_)?(\p{L}+_)?(inquiry|peace|observers|experts|businessmen))`;

export const REPRESENTATION: readonly Frame[] = [
  {
    kind: 'representation',
    tells: 'an envoy hands over credentials, or takes up the post',
    verb: oneOf`
      ${oneOf`present(ed|s|ing)? handed_(in|over) submitted deliver(ed|s) gave received accepted
      hand(s|ing)_over`}_(copies_of_)?([\p{L}’'-]+_){0,4}(credentials|letters?_of_credence|exequatur)
      (took|take|taking|resumed?)_((up|over)_)?(residence|(his|her|its|their|the)_(\p{L}+_)?(post|duties|office|work))
      (was|were)_(in_office|at_the_head_of)
      (appointed|named|made)(?=_(\p{Lu}[\p{L}.’'-]+_){1,4}(\p{L}+_){0,2}${oneOf`minister_to ambassador consul envoy
      chargé agent`}) accredit(ed|s|ing) took_over_as (assumed|took_up)_(\p{L}+_){0,2}(post|duties)`,
    accepted: [
      'She presented her letter of credence.',
      'Bulgaria accredited Marko Temnialov to Peru.',
      'He took up residence in Lima.',
    ],
    rejected: ['She presented a plan.', 'They took up arms.'],
  },
  {
    kind: 'representation',
    tells: 'an envoy is named, sent, recalled or expelled',
    verb: oneOf`
      ${oneOf`appoint nam nominat select designat sen[td] dispatch despatch recall withdr[ae]w expel eject summon
      replac receiv accept order exchang post assign dismiss`}${oneOf`ed led s ing es \b
      ped`}_?(out|home|back|in|away)?`,
    object: part`${PERSONAL}(?!_(of|from)_(the_)?(workers|goodwill))`,
    accepted: [
      'Peru appointed an ambassador to Chile.',
      'Lima expelled three diplomats.',
      'Lima recalled its ambassador.',
    ],
    rejected: ['Peru appointed a commission.', 'Peru expelled the settlers.'],
  },
  {
    kind: 'representation',
    tells: 'an envoy is named, sent, recalled or expelled (passive), comes or serves',
    subject: PERSONAL,
    verb: oneOf`
      (${WAS})_${ADVERB}${oneOf`appointed named nominated sent recalled withdrawn expelled summoned replaced
      received accepted ordered exchanged posted assigned stationed declared accredited dismissed sworn_in called
      reinstated restored returned resident based`} arrived took_up reached served returned left resigned resided (is|was)(?=_\p{Lu}\p{L}+)
      began followed came moved lived worked became`,
    accepted: ['The ambassador was recalled.', 'Three diplomats were expelled.', 'The first consul reached Lima.'],
    rejected: ['The mayor was elected.'],
  },
  {
    kind: 'representation',
    tells: 'a person is named, and is an envoy',
    verb: oneOf`
      (${WAS})_${ADVERB}${oneOf`appointed named nominated sent chosen sworn_in accepted received
      designated`}(_to_\p{Lu}\p{L}+)?(_as)? ${oneOf`serv(ed|es|ing) acted act arriv(ed|es) came work(ed|s)
      resid(ed|es) ended`}_as took_office_as became ${oneOf`appointed named nominated accredited sent selected accept(ed|s)
      received recognised`}_([\p{L}.’'-]+_){1,6}as (is|was|are|were)(?=_(the|an?|its|their)_(\p{L}+_){0,3}${ENVOY})`,
    object: part`(an?_|the_|its_|their_)?(\p{L}+_){0,3}?${RANK}`,
    accepted: [
      'Raguet was appointed American chargé d’affaires.',
      'Roa became the first ambassador to Peru.',
      'Georges Vanier was named its first ambassador.',
      'Ana Roa is the Peruvian ambassador to Chile.',
    ],
    rejected: ['Roa was appointed president.', 'Roa became the first foreign minister in years to come.'],
  },
  {
    kind: 'representation',
    tells: 'a person is appointed, to a post that the text before names',
    verb: part`(${WAS})_${ADVERB}(appointed|accredited|nominated)(?=_(in|on|to)_|[.,;]|$)`,
    accepted: ['Massey was appointed on 26 November.', 'He was accredited in May.'],
    rejected: ['Massey was seen in May.'],
  },
  {
    kind: 'representation',
    tells: 'a person comes as an envoy',
    verb: part`(came|went|went_back|travelled|moved|returned)_(to|in)(?=_[^,;.]{1,60}_as_${POST})`,
    accepted: ['Ana Roa came to Lima as Chilean minister resident in May.', 'He went to Peru as its first consul.'],
    rejected: ['He came to Lima as president.', 'Ana Roa came to Lima as a guest of the ambassador.'],
  },
  {
    kind: 'representation',
    tells: 'diplomats are made unwelcome',
    verb: oneOf`
      (set_up|opened|established)(?=_in_\p{Lu}[\p{L}-]+,_[^,;]{3,20},_(an?|its)_([\p{L}-]+_){0,2}(mission|embassy|legation|consulate|office)\b)
      personae?_non_gratae? (was|were)_(told|ordered|invited|asked)_to_leave
      expelled(?=_[^,;.]{0,30}(officials?|staff|members|agents)_of_the_[^,;.]{0,30}(embassy|high_commission|consulate|legation|mission))
      (bought|acquired|purchased|rented)(?=_[^,;.]{0,60}_for_(its|the|an?)_([\p{L}-]+_){0,2}(embassy|legation|consulate|mission|chancery))`,
    accepted: [
      'Serbia declared a diplomat persona non grata.',
      'The ambassador was told to leave Lima.',
      'Peru expelled an official of the Chilean high commission.',
      'Peru bought a palace in Lima for its embassy.',
    ],
    rejected: ['Serbia declared war.', 'Peru bought a palace for its museum.'],
  },
  {
    kind: 'representation',
    tells: 'a mission is opened, closed, moved, raised (active)',
    verb: oneOf`
      (re-?)?open(ed|s|ing)? (re-?)?establish(ed|es|ing)? inaugurat(ed|es|ing) clos(ed?|es|ing)(_down)? shut(_down)?
      mov(ed|es|ing) transfer(red|s) upgrad(ed|es|ing) rais(ed|es|ing) downgrad(ed|es|ing) set(s|ting)?_up acquired
      bought built (?<!agreed_to_)exchang(ed|es|ing) maintain(ed|s) kept had(_had)? has(_had)? have_had create[ds]?
      founded elevat(ed|es|ing) reduced relocat(ed|es|ing) sent withdrew withdrawn received occup(ied|ies) purchased
      evacuated downsized lower(ed|s) gave authori[sz]ed allowed leased represent(ed|s) converted reopen(ed|s|ing)?
      mann?ed led(?!_an?_(\p{L}+_)?delegation) headed dedicated restored`,
    object: part`${ELSEWHERE}(${HOUSE}|(an?|its|their)_([\p{L}-]+_){0,3}offices?(_\(\p{Lu}+\))?(?=_(in|for|at)_))${NO_MISSION}`,
    accepted: [
      'France inaugurated its new embassy.',
      'Peru has kept a consulate in Lima.',
      'The two exchanged legations.',
    ],
    rejected: ['Peru opened a school.', 'The queen opened an exhibition at the embassy.'],
  },
  {
    kind: 'representation',
    tells: 'a mission opens, is closed, becomes one of another rank',
    subject: part`
      (?<!_${oneOf`of on for in from near outside at against with by to between`}
      _(the_|its_|their_|an?_)?(\p{L}+_){0,2}?)(${HOUSE}[^;]{0,80}|[Tt]he_office_in_\p{Lu}[\p{L}-]+_)$`,
    verb: oneOf`
      (${WAS}|has_been|have_been)_${ADVERB}${oneOf`re-?opened opened established inaugurated closed shut moved
      transferred upgraded raised downgraded set_up acquired bought built exchanged created founded elevated reduced
      relocated sent withdrawn headed turned converted made evacuated reestablished reinstated founded promoted
      placed suspended occupied merged led run housed based located maintained abolished restored completed
      demolished renamed replaced vacated staffed dissolved`} (re)?opened closed became moved existed
      began(?!_(talks|negotiations)) dates? operated resumed started stayed remained worked changed functioned followed(?=_(there_)?in_) returned(?=_to_)
      (has_)?occupied occupies (has|have|had)_been_(at_work|open|active|in_operation|operating|working)`,
    accepted: [
      'A consular office in Lima has been at work since May.',
      'A legation was opened.',
      'His legation in Lima opened.',
      'The embassy was turned into a consulate general.',
      'The office in Lima began its work in May.',
      'A Peruvian agency followed there in May.',
    ],
    rejected: ['The school was opened.', 'The attack on the embassy began.', 'The office in Lima of the bank opened.'],
  },
  {
    kind: 'representation',
    tells: 'the rank of relations is raised or lowered',
    verb: oneOf`
      ${oneOf`raised upgraded elevated downgraded reduced lowered increased`}_(to_)?[^,;.]{0,50}?(level|rank|status)
      (level|rank|status)_(${WAS})_${oneOf`raised upgraded elevated downgraded reduced lowered`}
      (downgraded|upgraded)_(its|their|diplomatic|the)_ relations_(${WAS})_${oneOf`raised upgraded elevated
      downgraded reduced lowered`} to_the_(level|rank)_of_(ambassador|embass|legation|high_comm|chargé)`,
    accepted: [
      'They raised their representation to the level of embassies.',
      'The legation was raised to the rank of an embassy.',
    ],
    rejected: ['The dam raised the river.'],
  },
  {
    kind: 'representation',
    tells: 'a state is represented, or its interests are looked after',
    verb: oneOf`
      (${WAS})_(at_first_)?${ADVERB}represented_(in|at|by|to|through) looked_after_[^,;.]{0,30}interests
      represented_[^,;.]{0,40}interests (represented|acted_for)(?=_\p{Lu})`,
    accepted: [
      'India was at first represented by diplomats in Belgrade.',
      'Sweden looked after the interests of Peru.',
    ],
    rejected: ['Coffee represents half of the exports.'],
  },
];

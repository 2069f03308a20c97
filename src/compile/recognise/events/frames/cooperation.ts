/** Work together and help: projects, exercises, aid, links, support for a candidacy. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { JOINT } from './nouns.js';
import { ADVERB, HELP, NAME, WAS, WHEN } from './roles.js';

const RELIEF = oneOf`
  aid relief teachers doctors volunteers vaccines help assistance supplies medicine food equipment experts engineers
  masks rifles explosives firefighters rescue ventilators soldiers_to_help rescuers weapons arms ammunition money (\p{L}+_)?team books`;
const LENT = oneOf`
  loans? credits? scholarships? grants? aid assistance funds? funding support help training (\p{L}+_)?equipment
  weapons arms (\d[\d.,]*_)(\p{L}+_){0,3}doses (million|billion) relief gold vaccines missiles tanks aircraft
  helicopters gas_masks ${oneOf`military humanitarian financial technical development economic`}_\p{L}+`;
const WORK = oneOf`
  ${JOINT} ${oneOf`joint common bilateral technical scientific intergovernmental mixed`}_(?!${oneOf`sessions?
  summits? statements? declarations? conferences? meetings? communiqu agreements? treaty visit talks`})\p{L}+
  forces_in their_efforts ([Pp]arliamentary|[Ff]riendship|\p{Lu}\p{L}+[–-]\p{Lu}\p{L}+)_groups? group_of_(members|deputies|parliamentarians) organi[sz]ation_of patrol_boats? gas_pipeline nuclear_power_plant`;

export const COOPERATION: readonly Frame[] = [
  {
    kind: 'cooperation',
    tells: 'one state helps the other, or gives it something',
    verb: oneOf`
      helped(?!_(to_)?(overthrow|found)) help(?=_\p{Lu}|to) donat(ed|es|ing) shipped
      handed_over(?!_(copies|his|her|its|their|credentials)) (${WAS})_handed_over assisted aided (a|made_a)_gift_of
      came_to_the_(aid|help|assistance)_of equipped trained(?!_as) ${oneOf`decided_to_(send|supply|deliver|provide) sent sends deliver(ed|s) provid(ed|es?)
      suppl(ied|ies) flew_in brought offered gave distributed`}(?=_([\p{L}\d.,’'-]+_){0,5}?${RELIEF}\b)
      cancelled(?=_[^,;.]{0,40}debt) forgave financed co-financed rescued treated rebuilt sponsored
      funded(?!_by_the_state) built(?=_an?|the) gifted gave(?=_(an?|two|\d+)_(\p{L}+_){1,4}to_)
      evacuated(?=_\p{Lu}|\d) extradited`,
    accepted: [
      'Latvia helped refugees.',
      'Bolivia shipped 400 sacks of coffee.',
      'Peru sent doctors.',
      'Boats were handed over to Fiji.',
    ],
    rejected: ['She handed over copies of her credentials.', 'Peru sent a note.'],
  },
  {
    kind: 'cooperation',
    tells: 'one state gives the other money, training, arms',
    verb: oneOf`
      gave gives given provid(ed|es|ing) grant(ed|s|ing) offered extended allocated lent lend pledged received
      approved contributed sold(?=_(arms|weapons)) supplied increased committed paid awarded promised
      suspended_(its|all)`,
    object: part`${LENT}`,
    accepted: ['India granted a loan.', 'Peru provides scholarships.', 'Peru pledged $5 million.'],
    rejected: ['India granted asylum.'],
  },
  {
    kind: 'cooperation',
    tells: 'helpers come',
    subject: part`\b([Rr]escue|[Rr]elief|[Mm]edical|[Aa]id)_[^;,]{0,50}$`,
    verb: oneOf`arrived came flew landed`,
    accepted: ['Chilean rescue teams and aircraft arrived quickly.'],
    rejected: ['Chilean teams arrived quickly.'],
  },
  {
    kind: 'cooperation',
    tells: 'states work together',
    verb: oneOf`
      (came_to_|beg[au]n_to_)?co-?operat(ed|es?|ing) collaborat(ed|es|e) work(ed|ing)_(\p{L}+_){0,2}(together|closely|with) joined_forces co-?ordinat(ed|e|es)
      took_part_in_${oneOf`joint the_exercise exercise an_exercise operation`}
      participat(ed|es?|ing)_in(?=_(\p{L}+_){0,4}(exercises?|mission|project|operation|UN\p{Lu}+|MINU\p{L}+|KFOR|ISAF|peacekeeping)) combin(ed|es)(?!_with_the)
      (served|serve|have_served)_in(?=_(\p{L}+_){0,4}(KFOR|force|mission|ISAF|UNIFIL))
      decided_on(?=_[^,;.]{0,30}(joint|common|project|plant|bridge)) were_partners partnered stood_together(?!_against)
      mediated patrolled hosted(?=_(\p{L}+_){0,4}exercise) trained_together jointly_\p{L}+ed
      decided_to_(build|triple|create) conduct(ed|s)(?=_(\p{L}+_){0,4}(exercises?|drills?|manoeuvres|research))
      (carried_out|held)(?=_(\p{L}+_){0,4}(exercises?|drills?|manoeuvres)) symbolic_(ceremony|act)`,
    accepted: [
      'The two navies cooperated.',
      'They combined the organisation of their navies.',
      'Their forces worked very closely.',
      'They decided on a joint power plant.',
    ],
    rejected: ['The corporation grew.', 'On 19 May Peru launched an operation.'],
  },
  {
    kind: 'cooperation',
    tells: 'something common is set up or goes on (active)',
    verb: oneOf`
      (set|sets|setting)_up (?<!diplomatic_relations_)establish(ed|es|ing) creat(ed|es|ing) found(ed|s|ing)
      launch(ed|es|ing) build built start(ed|s)(_work_on)? beg[au]n(_work_on)? complet(ed|es) formed
      inaugurat(ed|es) open(ed|s|ing) signed_on_to undertook develop(ed|s) install(ed|s) held hold conven(ed|es)
      appointed carried_out ran restored`,
    object: part`(?<!_(of|on|in|for|about|at)_(the_|an?_|its_|their_)?([\p{L}-]+_){0,2}?)${WORK}`,
    accepted: ['The two states set up a joint agency.', 'They built a bridge.', 'The presidents opened a tunnel.'],
    rejected: ['They founded a school.', 'They set up an embassy.'],
  },
  {
    kind: 'cooperation',
    tells: 'something common is set up, is finished, works (passive)',
    subject: part`(?<!_(of|on|in|for|about|at|under)_(the_|an?_|its_|their_)?([\p{L}-]+_){0,2}?)${WORK}[^;]{0,90}$`,
    verb: oneOf`
      (${WAS}|has_been|have_been)_${ADVERB}${oneOf`set_up established created founded launched built started
      completed inaugurated opened installed held formed laid carried_out given granted signed_off sent provided
      conducted agreed approved restored resumed begun delivered developed extended suspended linked connected
      finished handed tested planned brought`} existed (has|have)_(been_)?(operat|work|exist|work)\p{L}+ began
      opened started met follow(ed|s) work(s|ed) came_into_(being|existence|operation) connects? links? linked
      took_place runs? ran operated entered_(service|operation) left_\p{Lu} arrived ceased emerged was_the_basis
      (has|had|have)_been_the_basis`,
    accepted: [
      'A joint commission was created.',
      'A second bridge was completed.',
      'A commission has existed since 1999.',
      'A joint secretariat began to operate.',
      'A Peruvian–Chilean group of members was formed in the senate.',
    ],
    rejected: ['A treaty was concluded.', 'The treaty on the bridge was signed.'],
  },
  {
    kind: 'cooperation',
    tells: 'one state backs the other in a candidacy or politically',
    verb: oneOf`
      supports? supported supporting back(ed|s|ing) lobbied_for voted_for(?=_\p{Lu}) voted_in_favou?r_of sided_with
      seconded championed`,
    object: part`
      ((?<=^_)${NAME}|(?<=^_)(the_)?(\p{L}+_){0,3}?${oneOf`entry accession candidacy bid membership government
      movement cause fight efforts independence integrity reconstruction claim side struggle transition nationalists
      people`})`,
    accepted: ['Greece backed the entry of Albania into NATO.', 'Peru supported the candidacy of Chile.'],
    rejected: ['Peru supported itself by fishing.', 'Peru harboured Roa, the leader of the rebels.'],
  },
  {
    kind: 'cooperation',
    tells: 'one state gives another goods, people or money, or asks for them',
    verb: oneOf`
      ${oneOf`(provid|deliver|contribut)(ed|es|ing) supplied supplying
      (?<!\b(arms|weapons?|gas|oil|energy|military|power|water|food|medical|relief|of|the|its|their|all|and)_)supplies`}(?=_[^,;.]{0,100}?${oneOf`to_(the_)?\p{Lu} troops soldiers personnel
      contingents? peacekeepers forces police million billion`}) (sent|deployed)(?=_[^;.]{0,80}(peacekeep\p{L}+|contingents?|observers))
      committed(?=_[^,;]{0,30}(million|billion)) (responded|answered)(?=_(to_)?(an?|the|its)_([\p{L}-]+_){0,2}(call|request|appeal)s?_for_(help|assistance|aid|support))
      ${oneOf`request sought seek ask`}(ed|s|ing)?(?=_[^,;.]{0,50}\b(help|assistance|aid|support)\b)
      increased_its_(commitment|contribution|aid)
      (is|are|was|were|became|remained|been)(?=_(the_|an?_|one_of_)?([\p{L}\d’'-]+_){0,6}?(recipients?|donors?|beneficiar(y|ies)|contributors?)\b)
      served_in(?=_(the_)?\p{Lu}) (agreed|consented)${WHEN}(?=_to_(\p{L}+_){0,2}${HELP}\b) express(ed|es)_(its_|their_)?(\p{L}+_)?support designed renovated`,
    accepted: [
      'In May Peru provided three pumps to Chile.',
      'Peru requested help.',
      'Peru responded to a call for help during the riots.',
      'Peru is the largest recipient of aid.',
      'Peruvian police served in Cyprus.',
      'Parliament agreed on 4 May 1990 to the repair of Chilean ships.',
    ],
    rejected: ['Peru had blocked arms supplies to Chile.', 'The law provided for a vote.', 'The king sought peace.'],
  },
  {
    kind: 'cooperation',
    tells: 'relations grow closer',
    subject: oneOf`[Rr]elations(hip)? [Tt]ies [Cc]ontacts [Pp]artnership [Ll]inks`,
    verb: oneOf`
      (ha(ve|s|d)_)?(\p{L}+ly_)?${oneOf`improved? stabili[sz]ed warmed thawed strengthened deepened grew grown flourished
      intensified expanded developed blossomed`} ${oneOf`were was became become have_been has_been are is
      remained`}_(\p{L}+ly_|very_|more_|both_|on_)?${oneOf`close(r)? warm(er)? good cordial friendly amicable excellent
      strong(er)? strengthened deepened expanded developed the_mend better improved active`} (began|started|continued?)_to_(improve|grow|thaw|warm|develop)`,
    accepted: ['Relations improved in May.', 'Ties have been cordial since 1966.', 'Relations became closer.'],
    rejected: ['The weather improved.', 'Relations were tense.'],
  },
  {
    kind: 'cooperation',
    tells: 'states have or seek good relations',
    verb: oneOf`
      ${oneOf`strengthen improv deepen expand enhanc boost develop intensif`}(e|ed|ied|y|es|ing)?(?=_(\p{L}+_){0,4}?(relations(hip)?|ties|links|cooperation|partnership)\b)
      (had|has|have|enjoy(ed|s|ing)?|maintain(ed|s)?|beg[au]n|kept)(?=_([\p{L}-]+_){0,3}?${oneOf`friendly good cordial strong close
      excellent warm active amicable special`}_([\p{L}-]+_){0,3}?(relations(hip)?|ties|links|contacts)\b)`,
    accepted: ['Both countries had friendly relations.', 'Peru began to strengthen its relations with Chile.'],
    rejected: ['They had tense relations.', 'He had good books.'],
  },
];

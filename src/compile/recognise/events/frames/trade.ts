/** Trade and business: flows of goods, money and guests; firms, deals, tariffs, flights. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { ADVERB, WAS } from './roles.js';

const FLOW = oneOf`
  [Tt]rade [Ee]xports? [Ii]mports? [Tt]urnover [Ii]nvestments? [Ss]ales [Tt]ourism [Cc]ommerce [Rr]emittances
  [Vv]olume [Ff]igures? [Dd]eficit [Ss]urplus [Bb]alance [Gg]oods [Gg]as [Oo]il [Pp]etrol [Ee]lectricity [Cc]oal
  [Ww]heat [Pp]rices? [Ss]hare GDP [Dd]ebts? [Pp]urchases [Ii]t`;
const MOVED = oneOf`
  came_to amounted total+ed totals? reached stood (?<!gave_)rose fell grew recovered increased decreased dropped
  declined doubled tripled quadrupled exceeded surpassed (was|were)_${oneOf`worth valued estimated about over nearly
  \p{Sc} US \d`} accounted made_up sank shrank ran_to averaged slumped peaked
  (has|had|have)_(\p{L}+ed|grown|risen|fallen) (has|have)_been_flowing flow(ed|s) hit remained_at exceed(s)? passed
  collapsed climbed jumped slid went_to(?=_(the_)?\p{Lu})`;
const WARES = oneOf`
  goods coffee ships boats jets helicopters missiles submarines frigates fighters tanks weapons vehicles equipment rifles
  wheat cereals soya oil gas petrol coal steel cars machinery copper electricity grain arms aircraft
  food textiles sugar timber wine cotton rubber fruit meat fish worth shares? (a_)?stake compan(y|ies) bank factory
  of_the_(exports|imports|trade) per_cent_of`;

export const TRADE: readonly Frame[] = [
  {
    kind: 'trade',
    tells: 'a flow of goods or money grows, falls, comes to a sum',
    subject: part`\b${FLOW}\b[^;]{0,100}$`,
    verb: MOVED,
    accepted: [
      'In 2015, trade in goods came to C$1 billion.',
      'After a decrease, trade recovered.',
      'Gas has been flowing since May.',
      'More than half of the exports went to Peru.',
    ],
    rejected: ['The river rose.', 'He came to Lima.'],
  },
  {
    kind: 'trade',
    tells: 'goods are sold, bought, shipped',
    verb: oneOf`
      export(ed|s|ing)? import(ed|s|ing)? invest(ed|s|ing)? ${oneOf`bought sold buys? sells? ordered purchased
      acquired used received took(?!_(up|part|place))`}(?=_([\p{L}\d.,’'$€£-]+_){0,6}?${WARES}) traded sent_home
      (was|were|been|is|are|as|became|become)_(the_|an?_|\p{Lu}\p{L}+[’']s?_|its_|their_)?([\p{L}\d’'-]+_){0,6}?${oneOf`
      (trading|trade|commercial)_partners? (export|import)_(market|destination) suppliers? (im|ex)porters?
      investors? destination customers? market_for source_of_imports`}
      paid(?=_[^,;.]{0,40}(million|billion|for_energy)) supplied(?=_(gas|oil)\b|_\p{L}+_per) nationali[sz]ed
      privati[sz]ed (?<=\b${oneOf`tonnes barrels cargo shipments? consignments?`}\b[^;.]{0,60})${oneOf`left arrived reached departed
      docked`} ranked(?=_[^;.]{0,60}\b(trad|export|import|invest)(ing|e|ers?|ors?)\b)`,
    accepted: [
      'Peru bought $2 million worth of trucks.',
      'Chile was its 12th largest trading partner.',
      'Peru was ranked third among its trade partners.',
      'Peru exported coffee.',
      'A train with about 1,220 tonnes of petrol left Lima.',
      'Brazil sold soya for US$34 billion.',
      'Chile was the largest trading partner of Peru.',
    ],
    rejected: ['Peru sold out.', 'The partners met.', 'The rebels took up arms.'],
  },
  {
    kind: 'trade',
    tells: 'guests come in numbers',
    verb: oneOf`
      tourists_(who_)?(had_)?(visited|came|arrived|stayed|spent)
      (?<=\d_)(\p{Lu}\p{L}+_)(tourists|visitors|people|citizens|nationals)_(had_|have_)?(visited|travelled_to|came_to|arrived)
      (?<!\b(1\d|20)\d\d_)(?<=\d_)\p{Lu}\p{L}+s_(had_|have_)?(visited|travelled_to|came_to) overnight_stays
      (visited|visitors)_by_(over|about|some|more)`,
    accepted: ['3,027 Latvian tourists visited Peru.', 'More than 24,000 Cambodians visited Peru.'],
    rejected: ['The president visited Peru.'],
  },
  {
    kind: 'trade',
    tells: 'a firm, a bank, an airline does business',
    subject: part`
      \b${oneOf`[Bb]anks? [Cc]ompan(y|ies) [Ff]irms? [Aa]irlines? [Cc]orporation [Ff]actor(y|ies) [Aa]irways
      Air_\p{Lu}\p{L}+ [Ff]lights [Bb]usiness(es)? [Ii]nvestors [Ww]orks [Cc]hambers?_of_[Cc]ommerce [Ff]orum
      [Mm]anufacturer`}\b[^;]{0,80}$`,
    verb: oneOf`
      opened(?!_[^,;.]{0,60}(school|embassy)) bought acquired took_over beg[ai]n built started launched
      (${WAS})_${ADVERB}${oneOf`opened founded built acquired sold established bought set_up resumed suspended
      launched introduced active started inaugurated operating owned`} won invested resumed operates? operated
      employed employ brought_together entered signed_contracts acquired flew flies connected suspended stopped
      is_building was_building
      (is|are|was|were)_(\p{L}+_)?in_talks`,
    accepted: ['The bank opened a branch in Lima.', 'A firm bought a mine.', 'Flights were resumed.'],
    rejected: ['The embassy opened.', 'The minister opened a branch.'],
  },
  {
    kind: 'trade',
    tells: 'tariffs, duties and free trade are brought in or taken away',
    verb: oneOf`
      ${oneOf`impos rais lower reduc remov abolish lift introduc increas cut cutt eliminat levi levy suspend announc
      bann? ban grant restrict ended`}(ed|es|s|ing)? the_removal_of (led_to|brought)_`,
    object: part`
      (?<!visa_)\b${oneOf`tariffs? (import_|export_|customs_)?dut(y|ies) quotas? free_trade customs imports?
      exports? trade_(barriers|preferences|restrictions) removal_of_all_tariffs (\p{L}+_)?${oneOf` wine meat grain
      poultry vegetables goods products steel`} most-favou?red`}`,
    accepted: ['Peru imposed a duty on copper.', 'They removed all tariffs.', 'Peru banned imports of coffee.'],
    rejected: ['Peru imposed sanctions.'],
  },
  {
    kind: 'trade',
    tells: 'tariffs and free trade (passive)',
    subject: part`\b${oneOf`[Tt]ariffs? [Dd]ut(y|ies) [Qq]uotas? [Ff]ree_trade [Cc]ustoms`}\b[^;]{0,60}$`,
    verb: part`
      (${WAS})_${ADVERB}${oneOf`imposed raised lowered reduced removed abolished lifted introduced increased cut created set_up
      eliminated levied suspended announced banned brought_in`}`,
    accepted: ['Partial free trade was introduced.', 'The duty was lifted.'],
    rejected: ['The ban was lifted.', 'A free trade agreement was signed.'],
  },
  {
    kind: 'trade',
    tells: 'access to a market runs out or is granted anew',
    subject: part`\b(([Dd]uty|[Tt]ariff)-free_${oneOf`access treatment entry imports? exports?`}
      |[Tt]rade_preferences|[Ff]ree_access)\b[^;]{0,60}$`,
    verb: oneOf`lapsed expired ended (${WAS}|had_been)_${ADVERB}(renewed|extended|prolonged|granted|withdrawn|suspended|restored)`,
    accepted: ['Duty-free access had lapsed in May.', 'Trade preferences were renewed.'],
    rejected: ['The treaty on duty-free zones lapsed.', 'The lease was renewed.'],
  },
  {
    kind: 'trade',
    tells: 'a sale is authorised or a contract awarded',
    verb: oneOf`
      ${oneOf`authori[sz]ed approved agreed announced won awarded cancelled
      notified_\p{Lu}\p{L}+_of`}_(an?|the)(?=_([\p{L}\d-]+_){0,3}?${oneOf`sales? contract concession licen[cs]e purchase export order
      delivery`}\b) (?<=([Ss]ale|[Pp]urchase|[Dd]elivery|[Dd]eliveries)_of[^;.]{0,60})(${WAS})_${ADVERB}${oneOf`
      approved authori[sz]ed agreed announced concluded completed`}`,
    accepted: ['The government authorised the sale of six frigates.', 'The sale of 40 aircraft was approved.'],
    rejected: ['Parliament approved the treaty.'],
  },
];

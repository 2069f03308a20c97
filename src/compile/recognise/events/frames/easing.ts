/** What parted states is taken back: a border is opened again, sanctions are lifted, a rupture is healed. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { ADVERB, WAS } from './roles.js';

/** What is lifted; a restriction or a ban of one kind of goods is trade. */
const PENALTY = oneOf`sanctions embargo(es)? blockade restrictions(?!_on_)`;

export const EASING: readonly Frame[] = [
  {
    kind: 'restoration',
    tells: 'a border is opened again',
    verb: oneOf`
      re-?open(ed|s|ing)?(?=_(its|the|their|both|all|land)_(\p{L}+_){0,3}?(borders?|airspace|frontiers?)(?!_(post|station|crossing|market))\b)
      (?<=\b${oneOf`[Bb]orders? [Aa]irspace [Ff]rontiers?`}_([^,;.]{0,40}_)?)(was|were|been|be)_(\p{L}+ly_|again_)?(opened|reopened|re-opened)(?!_(for|to)_(talks|traffic))`,
    accepted: ['Peru reopened its land border.', 'The border was opened again in May.'],
    rejected: ['Peru reopened its border market.', 'The border was closed.', 'The museum was opened.'],
  },
  {
    kind: 'restoration',
    tells: 'sanctions are lifted',
    verb: oneOf`lift(ed|s|ing) removed ended call(ed|s)_off`,
    object: part`(?<=^_((?!(after|because|despite|during|for|on|in|of|with|from)_)[\p{L}-]+_){0,4})${PENALTY}`,
    accepted: [
      'Britain lifted the blockade.',
      'The president lifted the trade embargo on Peru.',
      'Roa lifted the restrictions in May.',
    ],
    rejected: [
      'Peru imposed sanctions.',
      'Peru lifted the ban on beef.',
      'Peru lifted restrictions on beef.',
      'Peru ended the talks after the sanctions.',
    ],
  },
  {
    kind: 'restoration',
    tells: 'sanctions are lifted (passive)',
    subject: part`\b([Ss]anctions|[Ee]mbargo(es)?|[Bb]lockade)\b[^;,]{0,40}$`,
    verb: part`(${WAS})_${ADVERB}(lifted|removed|ended|called_off)`,
    accepted: ['The last sanctions were lifted.'],
    rejected: ['The sanctions were extended.', 'The visa was lifted.'],
  },
  {
    kind: 'restoration',
    tells: 'a rupture is healed',
    subject: part`\b([Rr]uptures?|[Bb]reak|[Ss]everance|[Rr]ift|[Qq]uarrel)\b[^;]{0,60}$`,
    verb: part`(${WAS})_${ADVERB}(made_good|mended|healed|repaired|patched_up)`,
    accepted: ['The rupture was made good in May.'],
    rejected: ['The rupture was made public.', 'The road was repaired.'],
  },
];

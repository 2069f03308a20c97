/**
 * The words for the changes in the state of relations, as data. `active` stands before its object ("broke off relations"),
 * `passive` after its subject ("relations were broken off"), `noun` before "of/in relations" ("a rupture of relations").
 */
import type { StatusKind } from '../../model.js';

export interface VerbRule {
  change: Extract<StatusKind, 'established' | 'severed' | 'restored'>;
  active: string;
  passive: string;
  /** Nouns that are the change itself; followed by "of relations" or alone where `bare`. */
  noun: string;
}

const ADJECTIVE =
  '(?:official|formal|formally|full|bilateral|mutual|diplomatic|consular|inter-state|interstate|direct|normal|regular|permanent|good|their|its|the|any|these|those|all|such|existing)';

/** "diplomatic relations", "full ties", "the link": what is established and broken. */
export const RELATIONS = `(?:(?:${ADJECTIVE}\\s(?:and\\s)?){0,5}(?:relations(?!hip)|ties|diplomatic\\s(?:contacts?|links?|relationships?|recognition\\sand\\srelations)|the\\slink))`;

const ADVERB =
  '(?:(?:formally|officially|first|again|once\\smore|completely|fully|subsequently|finally|eventually|later|then|also|soon|temporarily|briefly|twice|immediately|thus|now|jointly|effectively|de\\sfacto|de\\sjure|unilaterally)\\s){0,3}';
export const ADVERBS = ADVERB;

export const VERBS: readonly VerbRule[] = [
  {
    change: 'restored',
    active:
      're-?establish(?:ed|es|ing)?|restor(?:ed|es|ing|e)|resum(?:ed|es|ing|e)|renew(?:ed|s|ing)?|re-?open(?:ed|s|ing)?|reinstat(?:ed|es|ing|e)|normali[sz](?:ed|es|ing|e)|mend(?:ed)',
    passive:
      're-?established|restored|resumed|renewed|re-?opened|reinstated|normali[sz]ed|taken\\sup\\sagain|re-?instituted|returned\\sto\\snormal',
    noun: 're-?establishment|restoration|resumption|renewal|normali[sz]ation',
  },
  {
    change: 'severed',
    active:
      '(?:broke|breaks|broken|breaking|break|cut|cuts|cutting)(?:\\soff)?|sever(?:ed|s|ing)?|suspend(?:ed|s|ing)?|interrupt(?:ed|s|ing)?|terminat(?:ed|es|ing|e)|end(?:ed|s|ing)|ruptur(?:ed|es|ing|e)|discontinu(?:ed|es|ing|e)|froze',
    passive:
      'broken(?:\\soff)?|cut(?:\\soff)?|severed|suspended|interrupted|terminated|ended|ruptured|discontinued|came\\sto\\s(?:an\\send|a\\shalt|a\\sclose)|ceased|lapsed|dissolved',
    noun: 'rupture|break(?:ing)?(?:\\soff)?|breach|severance|severing|suspension|interruption|termination|cessation',
  },
  {
    change: 'established',
    active:
      'establish(?:ed|es|ing)?|open(?:ed|s|ing)?|began|begun|begin|start(?:ed|s|ing)?|initiat(?:ed|es|ing|e)|institut(?:ed|es|ing|e)|inaugurat(?:ed|es|ing)|(?:took|taken|take|taking)\\sup|enter(?:ed|s|ing)?\\sinto|set(?:ting)?\\sup|formali[sz](?:ed|es|ing|e)|forg(?:ed|es|ing|e)|creat(?:ed|es|ing|e)',
    passive:
      'established|opened|begun|began|started|initiated|instituted|inaugurated|taken\\sup|entered\\sinto|set\\sup|formali[sz]ed|forged|created|commenced|came\\sinto\\s(?:being|existence|effect)',
    noun: 'establishment|establishing|opening|beginning|start|inception|commencement',
  },
];

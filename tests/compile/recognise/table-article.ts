import { compileArticle } from '../../../src/compile/compile.js';
import type { Relation } from '../../../src/model.js';

/** What an article on Latvia and Malta says that holds one table, given as "heading | heading / cell | cell / cell | cell". */
export function tableArticle(section: string, caption: string, table: string): Relation {
  const [head = '', ...rows] = table.split(' / ');
  const lines = [
    `= Latvia–Malta relations =\n\nBoth are [[islands]] of a kind.\n\n== ${section} ==\n{|`,
    ...(caption === '' ? [] : [`|+ ${caption}`]),
    `! ${head.split(' | ').join(' !! ')}`,
    ...rows.map((row) => `|-\n| ${row.split(' | ').join(' || ')}`),
    '|}',
  ];
  return compileArticle(lines.join('\n'), 'table.wiki').relation;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Characters of one pattern or piece of one, without the whitespace that lays it out. */
const LONGEST = 200;
/** Characters of one entry of a word list; the list itself may be as long as the language needs. */
const LONGEST_ENTRY = 140;
/** Columns that can be read without scrolling. */
const WIDEST = 140;

/** Beginnings of the paths whose patterns somebody is still rewriting, with the reason. Nothing is added here to silence a new pattern. */
const UNDER_WORK: readonly (readonly [path: string, reason: string])[] = [
  ['src/compile/recognise/missions/', 'lines of up to 170 columns are left'],
  ['src/compile/recognise/changes/', 'lines of up to 170 columns are left'],
  ['src/compile/recognise/communities/', 'lines of up to 170 columns are left'],
  ['src/compile/recognise/events/', 'lines of up to 210 columns are left'],
  ['src/compile/recognise/predecessors/', 'lines of up to 170 columns are left'],
  ['src/compile/sentence/', 'lines of up to 200 columns, and patterns of up to 250 characters, are left'],
  ['src/view/words/names.ts', 'a line of 145 columns is left'],
  ['src/commands/completion/scripts.ts', 'a script of PowerShell, which is no pattern'],
];

/** What only a pattern has: escapes of classes and boundaries, groups that do not capture, lookarounds. */
const SYNTAX = /\\\\?[bdswBDSW]|\\\\?p\{|\(\?(?:[:=!]|<[=!\w])/;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name).replaceAll('\\', '/');
    return entry.isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });

/** The name of the tag in "oneOf`…`" or "pattern('i')`…`", or null. */
function tagOf(node: ts.Node): string | null {
  if (!ts.isTaggedTemplateExpression(node)) return null;
  const tag = ts.isCallExpression(node.tag) ? node.tag.expression : node.tag;
  return ts.isIdentifier(tag) ? tag.text : null;
}

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
const isSum = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
/** The texts that a sum of strings joins. */
const summands = (node: ts.Node): ts.Node[] =>
  isSum(node) ? [...summands(node.left), ...summands(node.right)] : isText(node) ? [node] : [];

/** What is wrong with the patterns of a source. */
export function faultsOf(text: string): string[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const faults: string[] = [];
  const lineOf = (at: number): number => source.getLineAndCharacterOfPosition(at).line;
  const check = (node: ts.Node, pieces: readonly string[], longest: number): void => {
    const [first, last] = [lineOf(node.getStart()), lineOf(node.getEnd())];
    const length = Math.max(0, ...pieces.map((piece) => piece.length));
    const width = Math.max(...lines.slice(first, last + 1).map((line) => line.length));
    if (length > longest) faults.push(`line ${first + 1}: ${length} characters`);
    else if (width > WIDEST) faults.push(`line ${first + 1}: ${width} columns`);
  };
  const bare = (node: ts.Node): string => node.getText().replace(/\s+/g, '');
  /** The text of a template without what is put into it, which is checked for itself. */
  const own = (node: ts.TaggedTemplateExpression): string =>
    ts.isNoSubstitutionTemplateLiteral(node.template)
      ? node.template.getText().slice(1, -1)
      : [node.template.head, ...node.template.templateSpans.map(({ literal }) => literal)]
          .map((piece) => piece.getText().replace(/^[`}]|(?:\$\{|`)$/g, ''))
          .join('${}');
  const visit = (node: ts.Node): void => {
    const tag = tagOf(node);
    if (ts.isTaggedTemplateExpression(node) && tag !== null) {
      if (tag === 'oneOf') check(node, own(node).trim().split(/\s+/), LONGEST_ENTRY);
      else if (tag === 'part' || tag === 'pattern') check(node, [own(node).replace(/\s+/g, '')], LONGEST);
      if (ts.isTemplateExpression(node.template))
        node.template.templateSpans.forEach(({ expression }) => {
          visit(expression);
        });
      return;
    }
    if (ts.isRegularExpressionLiteral(node)) check(node, [node.getText()], LONGEST);
    else if (isText(node) && SYNTAX.test(node.getText())) check(node, [bare(node)], LONGEST);
    else if (isSum(node)) {
      const all = summands(node).map(bare).join('');
      if (SYNTAX.test(all)) check(node, [all], LONGEST);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

describe('patterns can be read', () => {
  const long = (n: number): string => 'a|'.repeat(n / 2);
  it.each([
    ['const A = /\\b(?:a|b)\\b/;', []],
    [`const A =\n  /${long(100)}/;`, []],
    [`const A =\n  /${long(150)}/;`, ['line 2: 155 columns']],
    [`const A =\n  /${long(220)}/;`, ['line 2: 222 characters']],
    [`const A = '\\\\s${long(220)}';`, ['line 1: 225 characters']],
    [`const A = '\\\\s${long(100)}' +\n  '${long(120)}';`, ['line 1: 227 characters']],
    // Prose is no pattern.
    [`const A = '${long(130).replaceAll('|', ' ')}';`, []],
    [`const A = oneOf\`\n${'word another_word\n'.repeat(40)}\`;`, []],
    [`const A = oneOf\`${'word '.repeat(40)}\`;`, ['line 1: 218 columns']],
    [`const A = oneOf\`\n${long(150)}\`;`, ['line 1: 150 characters']],
    ["const A = pattern('i')`\n" + '(ab|_)\n'.repeat(40) + '`;', ['line 1: 240 characters']],
    ['const A = part`\n' + '${B}\n'.repeat(60) + '`;', []],
  ])('%#', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it.each(filesIn('src').filter((path) => !UNDER_WORK.some(([begins]) => path.startsWith(begins))))('%s', (path) => {
    expect(faultsOf(readFileSync(path, 'utf8'))).toEqual([]);
  });
});

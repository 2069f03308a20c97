/** Whether there is colour, decided once, and what each kind of text looks like with and without it. */
import type { ChalkInstance } from 'chalk';

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/** What a piece of text is; how it looks is decided here alone. */
export type Tone =
  | 'title'
  | 'heading'
  | 'name'
  | 'date'
  | 'kind'
  | 'good'
  | 'bad'
  | 'contact'
  | 'treaty'
  | 'money'
  | 'dim'
  | 'match';

/** Paints clean text. The result may hold escape sequences: it is never cleaned, cut or measured by its length. */
export type Paint = (tone: Tone, text: string) => string;

/**
 * The option goes before the environment. NO_COLOR (not empty) goes before FORCE_COLOR, so that somebody who cannot
 * read colours is not overruled by a script; TERM=dumb only says that there is none by itself.
 */
export function hasColour(
  choice: ColourChoice,
  env: Readonly<Record<string, string | undefined>>,
  isTTY: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always';
  if ((env.NO_COLOR ?? '') !== '') return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTTY && env.TERM !== 'dumb';
}

/** Paint for a stream. Without colour a terminal shows matches between «», and a pipe the bare text. */
export async function paintFor(colour: boolean, isTTY: boolean): Promise<Paint> {
  if (!colour) return (tone, text) => (isTTY && tone === 'match' ? `«${text}»` : text);
  const { Chalk } = await import('chalk');
  // Only the sixteen colours that every terminal's light or dark theme has chosen itself.
  const styles = stylesOf(new Chalk({ level: 1 }));
  return (tone, text) => (text === '' ? '' : styles[tone](text));
}

function stylesOf(chalk: ChalkInstance): Record<Tone, ChalkInstance> {
  return {
    title: chalk.bold,
    heading: chalk.bold.cyan,
    name: chalk.bold,
    date: chalk.yellow,
    kind: chalk.magenta,
    good: chalk.green,
    bad: chalk.red,
    contact: chalk.magenta,
    treaty: chalk.cyan,
    money: chalk.yellow,
    dim: chalk.dim,
    match: chalk.bold.underline,
  };
}

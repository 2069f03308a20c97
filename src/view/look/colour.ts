/** Whether there is colour, decided once, and what each kind of text looks like with and without it. */
import type { ChalkInstance } from 'chalk';

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/** What a piece of text is; how it looks is decided here alone. */
export type Tone =
  'title' | 'heading' | 'name' | 'date' | 'kind' | 'good' | 'bad' | 'contact' | 'treaty' | 'money' | 'dim' | 'match';

/** Paints clean text. The result may hold escape sequences: it is never cleaned, cut or measured by its length. */
export type Paint = (tone: Tone, text: string) => string;

/**
 * The option takes precedence over the environment, and NO_COLOR (not empty) over FORCE_COLOR, so that somebody who cannot
 * read colours is not overruled by a script; then CLICOLOR_FORCE; TERM=dumb and CLICOLOR=0 only say that there is none by itself.
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
  if (!['', '0'].includes(env.CLICOLOR_FORCE ?? '')) return true;
  return isTTY && env.TERM !== 'dumb' && env.CLICOLOR !== '0';
}

/** Whether the terminal has the 256 colours of xterm. */
export function has256Colours(env: Readonly<Record<string, string | undefined>>): boolean {
  if (/^[23]$/u.test(env.FORCE_COLOR ?? '')) return true;
  if ((env.COLORTERM ?? '') !== '' || (env.WT_SESSION ?? '') !== '') return true;
  return /-256(?:color)?\b|-direct\b|^(?:alacritty|foot|ghostty|kitty|wezterm)/u.test(env.TERM ?? '');
}

/** Paint for a stream. Without colour a terminal shows matches between «», and a pipe the bare text. */
export async function paintFor(colour: boolean, isTTY: boolean, isRich = false): Promise<Paint> {
  if (!colour) return (tone, text) => (isTTY && tone === 'match' ? `«${text}»` : text);
  const { Chalk } = await import('chalk');
  const styles = stylesOf(isRich ? middleHues(new Chalk({ level: 2 })) : themeHues(new Chalk({ level: 1 })));
  return (tone, text) => (text === '' ? '' : styles[tone](text));
}

interface Hues {
  plain: ChalkInstance;
  blue: ChalkInstance;
  brown: ChalkInstance;
  purple: ChalkInstance;
  green: ChalkInstance;
  red: ChalkInstance;
}

/** Of the sixteen colours, which each theme chooses itself; in some, yellow and cyan are pale on white. */
const themeHues = (chalk: ChalkInstance): Hues => ({
  plain: chalk,
  blue: chalk.cyan,
  brown: chalk.yellow,
  purple: chalk.magenta,
  green: chalk.green,
  red: chalk.red,
});

/** Colours of the 256 that are as far from black as from white, so that they are read on either. */
export const MIDDLE = { blue: 31, brown: 130, purple: 133, green: 28, red: 160 } as const;

const middleHues = (chalk: ChalkInstance): Hues => ({
  plain: chalk,
  blue: chalk.ansi256(MIDDLE.blue),
  brown: chalk.ansi256(MIDDLE.brown),
  purple: chalk.ansi256(MIDDLE.purple),
  green: chalk.ansi256(MIDDLE.green),
  red: chalk.ansi256(MIDDLE.red),
});

function stylesOf({ plain, blue, brown, purple, green, red }: Hues): Record<Tone, ChalkInstance> {
  return {
    title: plain.bold,
    heading: blue.bold,
    name: plain.bold,
    date: brown,
    kind: purple,
    good: green,
    bad: red,
    contact: purple,
    treaty: blue,
    money: brown,
    dim: plain.dim,
    match: plain.bold.underline,
  };
}

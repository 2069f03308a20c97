import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/table.js';
import { EXIT_CODES } from '../../src/errors.js';
import { outputOf, refresh, sessionsOf } from './session.js';

const path = fileURLToPath(new URL('../../README.md', import.meta.url));
// `npm run docs` writes the outputs of today; the tests then hold.
if (process.env.UPDATE_DOCS === '1') writeFileSync(path, await refresh(readFileSync(path, 'utf8')));
const readme = readFileSync(path, 'utf8');

describe('the README', () => {
  const sessions = sessionsOf(readme);

  it('holds sessions', () => {
    expect(sessions.length).toBeGreaterThan(8);
  });

  it.each(sessions)('$command', async ({ command, output }) => {
    expect(await outputOf(command)).toBe(output);
  });

  it.each(COMMANDS.map(({ name }) => name))('lists %s', (name) => {
    expect(readme).toMatch(new RegExp(`^\\| \`relations ${name}\\b`, 'm'));
  });

  it.each(Object.values(EXIT_CODES))('lists exit code $code', ({ code, meaning }) => {
    expect(readme.replace(/ +\|/g, ' |').replace(/\| +/g, '| ')).toContain(`| ${code} | ${meaning} |`);
  });
});

describe('every command', () => {
  it.each(COMMANDS)('$name has a description and examples of its own name', ({ name, description, examples }) => {
    expect(description).not.toBe('');
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.every((example) => example.split(' ')[0] === name)).toBe(true);
  });
});

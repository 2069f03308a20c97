/** What the documents for developers name is there: files, folders and scripts of npm. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { objectOf, readObject } from '../../scripts/json.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const scripts = Object.keys(objectOf(readObject(at('package.json')).scripts, 'scripts'));

/** In backquotes, from the root of the project; `src/view/kinds/<kind>/` stands for many and is left out. */
const PATH = /`((?:src|data|scripts|tests|bench|bin|man|docs)\/[\w./-]*)`|\]\(([\w./-]+)\)/g;
const SCRIPT = /\bnpm run ([\w:-]+)/g;

describe.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].filter((name) => existsSync(at(name))))(
  '%s',
  (name) => {
    const text = readFileSync(at(name), 'utf8');

    it('names files that are there', () => {
      const paths = [...text.matchAll(PATH)].map(([, path, link]) => path ?? link ?? '');
      expect(paths.length).toBeGreaterThan(3);
      expect(paths.filter((path) => !existsSync(at(path)))).toEqual([]);
    });

    it('names scripts that are there', () => {
      const named = [...text.matchAll(SCRIPT)].map(([, script = '']) => script);
      expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
    });
  },
);

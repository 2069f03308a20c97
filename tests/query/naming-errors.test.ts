import { describe, expect, it } from 'vitest';
import { relations } from '../cli/fake-io.js';

describe('names that are no answer', () => {
  it.each<[string | string[], string]>([
    ['show serbia serbia', 'relations: Serbia is named twice. A relation has two different countries.\n'],
    ['show serbia RS', 'relations: Serbia is named twice. A relation has two different countries.\n'],
    [
      'timeline albania serbia portugal',
      'relations: Too many countries: albania, serbia, portugal.\nName one, or the two of a relation: relations show albania serbia.\n',
    ],
    [['show', ''], 'relations: The name of the country is empty.\n'],
    [
      'show congo serbia',
      'relations: "congo" may be Democratic Republic of the Congo (COD) or Republic of the Congo (COG).\nType one of these names or codes.\n',
    ],
    [
      'trade qwertyuiop serbia',
      'relations: Unknown country "qwertyuiop". relations countries lists the names that are known.\n',
    ],
    [
      ['show', 'long '.repeat(99)],
      'relations: "long long long long long long long long …" is too long for the names of two countries.\n',
    ],
    [
      ['show', '__proto__', 'constructor'],
      'relations: Unknown country "__proto__". relations countries lists the names that are known.\n',
    ],
    [
      ['show', 'South', 'America'],
      'relations: "South America" is a part of the world, not a country.\nName one of its countries: relations countries lists the names that are known.\n',
    ],
    [
      'show sub-saharan-africa albania',
      'relations: "sub-saharan-africa" is a part of the world, not a country.\nName one of its countries: relations countries lists the names that are known.\n',
    ],
    ['show E. Ukraine', 'relations: Unknown country "E. Ukraine". Did you mean Ukraine?\n'],
    [
      ['show', '\u001b[31mserbia\u0007x'],
      'relations: Unknown country "serbiax". relations countries lists the names that are known.\n',
    ],
  ])('%j is a usage error', async (line, stderr) => {
    expect(await relations(line)).toEqual({ code: 2, stdout: '', stderr });
  });
});

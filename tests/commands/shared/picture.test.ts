import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';
import { readXml } from '../../view/svg/read-xml.js';

describe('the option --svg', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relations-svg-'));
  const at = (name: string): string => join(folder, name);

  it.each(['timeline', 'trade'])('writes the picture of %s whole, and says so on stderr only', async (command) => {
    const file = at(`${command}.svg`);
    const ran = await relations([command, 'albania', 'serbia', '--svg', file]);
    expect(ran).toEqual({ code: 0, stdout: '', stderr: `note: the picture was written to ${file}\n` });
    expect(readXml(readFileSync(file, 'utf8')).elements[0]).toBe('svg');
    const printed = await relations([command, 'albania', 'serbia', '--svg', '-'], { columns: 40 });
    expect(printed).toEqual({ code: 0, stdout: readFileSync(file, 'utf8'), stderr: '' });
  });

  it('keeps a link and leaves no draft', async () => {
    writeFileSync(at('real.svg'), 'old');
    symlinkSync(at('real.svg'), at('link.svg'));
    await relations(['trade', 'albania', 'serbia', '--svg', at('link.svg')]);
    expect(readFileSync(at('real.svg'), 'utf8')).toMatch(/^<\?xml/u);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each<[string[], number, string]>([
    [['timeline', 'albania', 'serbia', '--svg', '/nowhere/at/all.svg'], 3, 'Cannot write /nowhere/at/all.svg'],
    [['timeline', 'albania', 'serbia', '--svg', ''], 2, '--svg needs the name of a file'],
    [['trade', 'albania', 'serbia', '--svg', 'x.svg', '--json'], 2, '--svg and --json do not go together'],
    [['timeline', 'albania', 'serbia', '--since', '3000', '--svg', at('none.svg')], 1, 'No event matches'],
  ])('%j', async (argv, code, says) => {
    const ran = await relations(argv);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
    expect(ran.stderr).toContain(says);
    expect(readdirSync(folder)).not.toContain('none.svg');
  });
});

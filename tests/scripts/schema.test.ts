import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outputsText, schemaText } from '../../scripts/schema.js';

describe('the schema of the record', () => {
  it('is what the types say', async () => {
    const { schemaText } = await import('../../scripts/schema.js');
    expect(readFileSync(new URL('../../src/model.schema.json', import.meta.url), 'utf8')).toBe(schemaText());
  });
});

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('both schemas', () => {
  it('is what the types say', () => {
    expect(readFileSync(join(root, 'src/outputs.schema.json'), 'utf8') === outputsText()).toBe(true);
    expect(readFileSync(join(root, 'src/model.schema.json'), 'utf8') === schemaText()).toBe(true);
  });
});

// Writes src/model.schema.json, the JSON Schema (2020-12) of a dataset, from the types in src/model.ts.
//   node src/generate/schema.mjs [--check]     --check: exit 1 when the committed file is not what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The schema's text, as committed. */
export function schemaText() {
  const schema = createGenerator({
    path: at('../model.ts'),
    tsconfig: at('../../tsconfig.json'),
    type: 'Dataset',
    jsDoc: 'extended',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('Dataset');
  const { definitions, ...rest } = schema;
  const text = JSON.stringify(
    { ...rest, $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: definitions },
    null,
    2,
  );
  return `${text.replaceAll('"#/definitions/', '"#/$defs/')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = at('../model.schema.json');
  const text = schemaText();
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error('src/model.schema.json is stale: run node src/generate/schema.mjs');
    process.exitCode = 1;
  }
}

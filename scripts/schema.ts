// Writes the JSON Schemas (2020-12) from the types: src/model.schema.json, of a dataset, from src/model.ts, and
// src/outputs.schema.json, of what each command prints as JSON, from src/outputs.ts.
//   tsx scripts/schema.ts [--check]     --check: exit 1 when a committed file is not what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of a type, with every type that it is made of under `$defs`. */
function schemaOf(file, type) {
  const { definitions, ...rest } = createGenerator({
    path: at(file),
    tsconfig: at('../tsconfig.json'),
    type,
    jsDoc: 'extended',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema(type);
  return { ...rest, $schema: DIALECT, $defs: definitions };
}

const textOf = (schema) => `${JSON.stringify(schema, null, 2).replaceAll('"#/definitions/', '"#/$defs/')}\n`;

/** A generic type's name, `Stage<Level>`, as one that stands in a URI as it is: `Stage.Level`. */
function withPlainNames(text) {
  const plain = (name) => name.replaceAll(/[<,]/g, '.').replaceAll('>', '');
  return text.replaceAll(
    /"(#\/\$defs\/)?([^"\\\s]*(?:<|%3C)[^"\\\s]*)"/g,
    (_, prefix = '', name) => `"${prefix}${plain(decodeURIComponent(name))}"`,
  );
}

/** The schema of a dataset, as committed. */
export const schemaText = () => textOf(schemaOf('../src/model.ts', 'Dataset'));

/** The schema of every output under its name, as committed: of any of them as a whole. */
export function outputsText() {
  const { $defs } = schemaOf('../src/commands/outputs.ts', 'Outputs');
  const { Outputs, ...types } = $defs;
  const names = Object.keys(Outputs.properties);
  const schema = {
    $schema: DIALECT,
    title: 'What relations prints as JSON',
    description: 'Each output stands under its name in $defs; relations schema <output> prints one of them alone.',
    anyOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: { ...Outputs.properties, ...types },
  };
  return withPlainNames(textOf(schema));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = { 'model.schema.json': schemaText(), 'outputs.schema.json': outputsText() };
  for (const [name, text] of Object.entries(files)) {
    const file = at(`../src/${name}`);
    if (!process.argv.includes('--check')) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`src/${name} is stale: run tsx scripts/schema.ts`);
      process.exitCode = 1;
    }
  }
}

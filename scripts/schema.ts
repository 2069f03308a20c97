// Writes the JSON Schemas (2020-12) from the types: src/model.schema.json, of a dataset, from src/model.ts, and
// src/outputs.schema.json, of what each command prints as JSON, from src/commands/outputs.ts.
//   tsx scripts/schema.ts [--check]     --check: exit 1 when a committed file is not what would be written
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { writeOrCheck } from './committed.js';
import { objectOf, type JsonObject } from './json.js';
import { isStarted, ROOT } from './root.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of a type, with every type that it is made of under `$defs`. */
function schemaOf(file: string, type: string): { $schema: string; $defs: JsonObject } {
  const { definitions, ...rest } = createGenerator({
    path: join(ROOT, file),
    tsconfig: join(ROOT, 'tsconfig.json'),
    type,
    jsDoc: 'extended',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema(type);
  return { ...rest, $schema: DIALECT, $defs: definitions ?? {} };
}

const textOf = (schema: object): string =>
  `${JSON.stringify(schema, null, 2).replaceAll('"#/definitions/', '"#/$defs/')}\n`;

/** A generic type's name, `Stage<Level>`, as one that stands in a URI as it is: `Stage.Level`. */
function withPlainNames(text: string): string {
  const plain = (name: string): string => name.replaceAll(/[<,]/g, '.').replaceAll('>', '');
  return text.replaceAll(
    /"(#\/\$defs\/)?([^"\\\s]*(?:<|%3C)[^"\\\s]*)"/g,
    (_: string, prefix: string | undefined, name: string) => `"${prefix ?? ''}${plain(decodeURIComponent(name))}"`,
  );
}

/** The schema of a dataset, as committed. */
export const schemaText = (): string => textOf(schemaOf('src/model.ts', 'Dataset'));

/** The schema of every output under its name, as committed: of any of them as a whole. */
export function outputsText(): string {
  const { Outputs, ...types } = schemaOf('src/commands/outputs.ts', 'Outputs').$defs;
  const outputs = objectOf(objectOf(Outputs, 'the type Outputs').properties, 'what the type Outputs holds');
  const schema = {
    $schema: DIALECT,
    title: 'What relations prints as JSON',
    description: 'Each output stands under its name in $defs; relations schema <output> prints one of them alone.',
    anyOf: Object.keys(outputs).map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: { ...outputs, ...types },
  };
  return withPlainNames(textOf(schema));
}

if (isStarted(import.meta.url)) {
  const files = [
    { path: 'src/model.schema.json', text: schemaText() },
    { path: 'src/outputs.schema.json', text: outputsText() },
  ];
  writeOrCheck(files, 'npm run schema');
}

/** `relations schema`: the JSON Schema of what the program prints as JSON. */
import type { ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import schema from '../../outputs.schema.json' with { type: 'json' };
import { jsonText } from '../../view/formats/json.js';
import { outputOf, type CommonOptions } from '../shared/context.js';
import { SCHEMAS } from './names.js';
import { wordValue } from '../shared/values.js';

type Definitions = Readonly<Record<string, object>>;

export async function run(io: Io, [name]: readonly string[], options: CommonOptions): Promise<ExitName> {
  const value = name === undefined ? schema : schemaOf(wordValue('schema', name, SCHEMAS));
  (await outputOf(io, options)).write(jsonText(value));
  return 'found';
}

/** The schema of one output, with the definitions that it needs and no others. */
export function schemaOf(name: (typeof SCHEMAS)[number]): object {
  const definitions: Definitions = schema.$defs;
  const own = definitions[name] ?? {};
  const needed = new Set<string>();
  const gather = (value: object): void => {
    for (const [, reference = ''] of JSON.stringify(value).matchAll(/"#\/\$defs\/([^"]+)"/gu)) {
      if (needed.has(reference)) continue;
      needed.add(reference);
      gather(definitions[reference] ?? {});
    }
  };
  gather(own);
  const inOrder = Object.entries(definitions).filter(([key]) => needed.has(key));
  return { $schema: schema.$schema, title: `relations ${name}`, ...own, $defs: Object.fromEntries(inOrder) };
}

/**
 * What fields a row has. Each kind's `shape.ts` is checked by the compiler against the type of its row, so that it can neither
 * miss a field nor have one that is not there; no row is needed to know them.
 */

/** `true` for a single value; lists have the shape of their items. */
export type Shape<Value> = Value extends readonly (infer Item)[]
  ? Shape<Item>
  : Value extends object
    ? { readonly [Key in keyof Value]-?: Shape<NonNullable<Value[Key]>> }
    : true;

/** A shape of any row. */
export type AnyShape = true | { readonly [key: string]: AnyShape };

export interface Fields<Row> {
  shape: Shape<Row>;
  /** Records inside of a row, which CSV and TSV hold only when they are asked for. */
  onRequest?: readonly string[];
}

/** The fields of any row. */
export interface AnyFields {
  shape: AnyShape;
  onRequest?: readonly string[];
}

/** Records that many rows hold. */
export const source = {
  section: true,
  sentence: true,
  field: true,
  table: true,
  row: true,
  data: true,
  entry: true,
  article: true,
} as const;

/** Fields that only some rows have, for their source or for other places; CSV and TSV hold them when they are asked for. */
export const OF_SOME_SOURCES: ReadonlySet<string> = new Set([
  ...['field', 'table', 'row', 'data', 'entry', 'article'].map((key) => `source.${key}`),
  ...Object.keys(source).map((key) => `alsoIn.${key}`),
]);
export const date = { edtf: true, text: true, basis: true, role: true } as const;
export const dated = { date, source, alsoIn: source } as const;

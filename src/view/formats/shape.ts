/** What fields a row has: the types of the tables in `shapes.ts`. */

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

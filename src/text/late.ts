/** What is made when it is first asked for: a start pays for the patterns that it tries, not for all that its files have. */
export function late<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

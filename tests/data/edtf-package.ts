// @ts-expect-error -- the package has no types; what is used of it is declared below.
import untyped from 'edtf';

const parse = untyped as (text: string) => unknown;

/** True when the `edtf` package, an implementation that is not ours, accepts the text. */
export function isEdtf(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

export interface Bounds {
  first: number;
  last: number;
}

export function boundsOf(_edtf: string): Bounds | null {
  return null;
}

export function compareEdtf(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function overlaps(_edtf: string, _range: Bounds): boolean {
  return false;
}

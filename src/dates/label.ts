export function labelEdtf(edtf: string): string {
  return edtf;
}

export function readDateArgument(_text: string): string | null {
  return null;
}

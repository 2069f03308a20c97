/** The exit codes of the command line: the one table, printed by `relations help exit-codes`. */
export const EXIT_CODES = {
  found: { code: 0, meaning: 'something was found, or the work was done' },
  nothing: { code: 1, meaning: 'nothing in the dataset matches (JSON is still printed)' },
  usage: { code: 2, meaning: 'unknown or ambiguous country, wrong command, option or date' },
  unreadable: { code: 3, meaning: 'an article or dataset cannot be read, or a file cannot be written' },
  network: { code: 4, meaning: 'a wiki cannot be reached, or does not answer as one' },
  interrupted: { code: 130, meaning: 'stopped by Ctrl-C; what was done until then is kept' },
  bug: { code: 70, meaning: 'a bug in relations itself' },
} as const;

export type ExitName = keyof typeof EXIT_CODES;

/**
 * The one error that the project throws on purpose. Only `main` catches it; `message` says what was wrong and where,
 * `hint` what to do or type instead. Both may hold text from outside: whoever prints them cleans them.
 */
export class RelationsError extends Error {
  override readonly name = 'RelationsError';

  constructor(
    readonly exit: ExitName,
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

/** What was kept to answer quickly is damaged and has been thrown away: asked once more, the question is answered. */
export class DamagedIndex extends RelationsError {}

/** True for a `RelationsError`, also one that another bundle of this package threw (its class is then not the same object). */
export function isRelationsError(error: unknown): error is RelationsError {
  return error instanceof Error && error.name === 'RelationsError' && 'exit' in error;
}
/** The system's name of an error ("ENOENT"), or "" where it has none. */

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
export const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ENOSPC: 'the disk is full',
  EFBIG: 'no file may be so large here',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk can only be read',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
  ERR_STRING_TOO_LONG: 'it is larger than 512 MB',
};
/** Why a file could not be opened, in words. */

export function reason(error: unknown): string {
  const code = errorCode(error);
  return REASONS[code] ?? (code === '' ? 'it cannot be read' : code);
}

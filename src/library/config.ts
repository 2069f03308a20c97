/** What the program remembers of its user: how wikis can reach them. */
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { makeFolder } from '../cache/folder.js';
import { errorCode, reason, RelationsError } from '../errors.js';
import { writeWhole } from '../write-whole.js';

type Env = Readonly<Record<string, string | undefined>>;

interface Config {
  contact?: string;
}

/** By the XDG Base Directory Specification; %APPDATA% on Windows. Null where there is no place for one. */
function configFile(env: Env, platform: NodeJS.Platform = process.platform): string | null {
  const { XDG_CONFIG_HOME: xdg = '', HOME: home = '', APPDATA: roaming = '' } = env;
  if (isAbsolute(xdg)) return join(xdg, 'relations', 'config.json');
  if (platform === 'win32') return isAbsolute(roaming) ? join(roaming, 'relations', 'config.json') : null;
  return isAbsolute(home) ? join(home, '.config', 'relations', 'config.json') : null;
}

/** RELATIONS_CONTACT, or what was kept; null where neither is there. Throws a `RelationsError` ("unreadable"). */
export const contactIn = (env: Env): string | null => env.RELATIONS_CONTACT ?? read(configFile(env)).contact ?? null;

/** Keeps settings beside those that are kept already. Throws a `RelationsError` ("unreadable"). */
export function configured(env: Env, settings: Config): void {
  const path = configFile(env);
  if (path === null)
    throw new RelationsError('unreadable', 'There is no place to keep the contact: no home folder is known.');
  const config = { ...read(path), ...settings };
  try {
    makeFolder(dirname(path));
  } catch (error) {
    throw new RelationsError('unreadable', `Cannot make the folder ${dirname(path)}: ${reason(error)}.`);
  }
  writeWhole(path, `${JSON.stringify(config, null, 2)}\n`);
}

function read(path: string | null): Config {
  if (path === null) return {};
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {};
    throw new RelationsError('unreadable', `Cannot read ${path}: ${reason(error)}.`);
  }
  try {
    const value: unknown = JSON.parse(text);
    const contact = typeof value === 'object' && value !== null && 'contact' in value ? value.contact : undefined;
    return typeof contact === 'string' ? { contact } : {};
  } catch {
    throw new RelationsError('unreadable', `${path} is no JSON.`, 'Correct it, or remove it.');
  }
}

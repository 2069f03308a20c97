/** Opens a web address in the browser of a desktop. */
import type { Io } from '../../io.js';

type Env = Io['env'];

/**
 * The program, as words, that opens a web address here; null where there is no desktop. No shell reads the address, and it
 * begins with http, so that it can be no option.
 */
export function openerOf(platform: NodeJS.Platform, env: Env): string[] | null {
  if (platform === 'darwin') return ['open'];
  // "start" is a part of the shell, which reads & and % in an address.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  const desktop = [env.DISPLAY, env.WAYLAND_DISPLAY].some((each) => each !== undefined && each !== '');
  return desktop || (env.BROWSER ?? '') !== '' ? ['xdg-open'] : null;
}

/** Opens it, or gives the reason why not. */
export async function browse(address: URL, { env, programs }: Io, platform = process.platform): Promise<string | null> {
  const opener = openerOf(platform, env);
  if (opener === null || programs === undefined)
    return 'there is no desktop here (neither DISPLAY nor WAYLAND_DISPLAY is set)';
  const works = await programs.start([...opener, address.href]);
  return works ? null : `${opener[0] ?? ''} did not open it`;
}

/** The wiki that articles are fetched from, asked in the user's name. */
import { configured, contactIn } from '../../library/config.js';
import type { Io } from '../../io.js';
import { WikiClient, WIKIPEDIA } from '../../wiki/client.js';
import { say, type LibraryOptions } from './library-options.js';

/** Throws a `RelationsError` ("usage") for what is no address of an API, and ("unreadable") where the contact cannot be kept. */
export function wikiClient(
  io: Io,
  { from, contact }: LibraryOptions,
  signal: AbortSignal,
  api = WIKIPEDIA,
): WikiClient {
  if (contact !== undefined) configured(io.env, { contact });
  return new WikiClient(from ?? api, {
    env: io.env,
    contact: contact ?? contactIn(io.env),
    signal,
    onWaiting: (seconds, why) => {
      say(io, `${why}; waiting ${seconds} s …`);
    },
  });
}

/**
 * What an executable of its own runs (`npm run standalone`): the command line, and in a thread what that is to serve. Unlike the package
 * it needs no loader: it was compiled when it was built.
 */
import { isMainThread, workerData } from 'node:worker_threads';
import type { Service } from '../places.js';
import { run, serveCompiler, serveLibrary } from './entry.js';

const SERVICES: Readonly<Record<Service, () => Promise<void>>> = { compile: serveCompiler, library: serveLibrary };

async function begin(): Promise<void> {
  if (isMainThread) process.exitCode = await run(process.argv.slice(2));
  else await SERVICES[workerData as Service]();
}

void begin();

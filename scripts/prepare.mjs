// npm runs this after `npm install` in a checkout, and before it packs one. Plain JavaScript: what would compile it may be missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);

/** npm leaves out development dependencies with `--omit=dev`, and when it installs a package globally from git. */
const isMissing = (name) => {
  try {
    resolve(name);
    return false;
  } catch {
    return true;
  }
};

if (['esbuild', 'tsx'].some(isMissing)) {
  console.error(
    'relations cannot be built without its development dependencies. Clone it and run in the clone: npm install && npm install -g "$(npm pack --silent)"',
  );
  process.exitCode = 1;
} else {
  const bundle = fileURLToPath(new URL('bundle.ts', import.meta.url));
  // A program that uses the checkout as a library needs its types; making them takes most of the time.
  const types = fileURLToPath(new URL('../dist/types/index.d.ts', import.meta.url));
  const options = existsSync(types) ? ['--no-types'] : [];
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', bundle, ...options], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

// Packs the package, installs the tarball in an empty folder, and uses it as a user would: the command line, the library, its types.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'relations-package-'));
const LARGEST = 1_000_000;
/** What may be in the package; anything else was put there by mistake. */
const EXPECTED =
  /^(?:package\.json|README\.md|LICENSE|bin\/(?:relations\.js|package\.json)|man\/relations\.1|dist\/[\w.-]+|dist\/types\/[\w./-]+\.d\.ts|data\/(?:(?:countries|country-names)\.json|LICENSE))$/;

/** Licences that allow what is done here: development for all packages, passing on for those that are bundled. */
const DEVELOPMENT =
  /^(?:MIT(?:-0)?|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|MPL-2\.0)$/;
const BUNDLED = /^(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0)$/;

function checkLicences() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const strange = Object.entries(packages)
    .filter(([path, { license }]) => path !== '' && !DEVELOPMENT.test(license ?? ''))
    .map(([path, { license }]) => `${path}: ${license}`);
  assert.deepEqual(strange, [], 'packages of another licence');
  const bundled = [
    ...readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8').matchAll(/^\S+ \d\S* \((.+)\)$/gm),
  ];
  assert.ok(bundled.length > 3, 'the bundle names its licences');
  for (const [line, licence] of bundled) assert.match(licence, BUNDLED, line);
}

const run = (program, args, cwd) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], root));
  const unexpected = packed.files.map(({ path }) => path).filter((path) => !EXPECTED.test(path));
  assert.deepEqual(unexpected, [], 'files that should not be in the package');
  const tarball = join(folder, packed.filename);
  const { size } = statSync(tarball);
  assert.ok(size < LARGEST, `the package has ${size} bytes, more than ${LARGEST}`);
  checkLicences();
  // What other tools would stumble over: wrong entry points, types that a resolver does not find.
  run(
    process.execPath,
    [join(root, 'node_modules/publint/src/cli.js'), 'run', tarball, '--strict', '--pack', 'false'],
    root,
  );
  run(
    process.execPath,
    [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'esm-only', '-q'],
    root,
  );
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const script of ['preinstall', 'install', 'postinstall'])
    assert.equal(manifest.scripts[script], undefined, `the package has a script "${script}"`);

  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', tarball], folder);
  const bin = join(folder, 'node_modules/.bin/relations');
  assert.match(run(bin, ['show', 'albania', 'serbia'], folder), /^relation\talbania-serbia\n/);
  assert.equal(JSON.parse(run(bin, ['show', 'AL', 'RS', '--json'], folder)).established.date.edtf, '1914');
  assert.equal(run(bin, ['--version'], folder).trim(), manifest.version);

  writeFileSync(
    join(folder, 'use.ts'),
    `import { openDataset, type Relation } from 'relations';
const dataset = await openDataset();
const relation: Relation | null = dataset.relation('albania-serbia');
console.log(relation?.established?.date.edtf);
`,
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const types = join(root, 'node_modules/@types');
  run(
    process.execPath,
    [
      tsc,
      'use.ts',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      'node',
      '--typeRoots',
      types,
      '--skipLibCheck',
      'false',
    ],
    folder,
  );
  assert.equal(run(process.execPath, ['use.js'], folder).trim(), '1914');
  console.log(
    `package: ${packed.files.length} files, ${size} bytes packed, ${packed.unpackedSize} unpacked, one package installed`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

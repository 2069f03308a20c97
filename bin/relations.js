#!/usr/bin/env node
'use strict';

let cli;
try {
  cli = require('../dist/cli.cjs');
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  process.stderr.write('relations: it is not built. Run "npm install" or "npm run build" in its folder.\n');
  process.exitCode = 70;
}

cli?.run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

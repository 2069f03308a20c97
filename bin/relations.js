#!/usr/bin/env node
'use strict';

const { join } = require('node:path');

let start;
try {
  ({ start } = require('../dist/start.cjs'));
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  process.stderr.write('relations: it is not built. Run "npm install" or "npm run build" in its folder.\n');
  process.exitCode = 70;
}

start?.(process.argv.slice(2), join(__dirname, '../dist/cli.cjs'), require);

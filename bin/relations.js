#!/usr/bin/env node
'use strict';

const { join } = require('node:path');

let start;
try {
  ({ start } = require('../dist/start.cjs'));
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  process.stderr.write('relations: the program has not been built. Run "npm install" in its folder.\n');
  process.exitCode = 70;
}

start?.(process.argv.slice(2), join(__dirname, '../dist/cli.cjs'), require);

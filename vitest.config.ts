import { defineConfig } from 'vitest/config';

// Those of the executable of `npm run standalone` are a run of their own.
const run = process.env.RELATIONS_EXECUTABLE === undefined ? 'results' : 'standalone';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Property tests run with one seed, so that a green run stays green.
    // Programs that tests start are built once.
    globalSetup: ['tests/build.ts'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 30_000,
    // CI reads its counts from the file.
    reporters: process.env.CI ? ['default', ['json', { outputFile: `node_modules/.vitest/${run}.json` }]] : ['default'],
  },
});

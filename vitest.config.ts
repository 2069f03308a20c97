import { defineConfig } from 'vitest/config';

// Those of the executable of `npm run standalone` are a run of their own.
const run = process.env.RELATIONS_EXECUTABLE === undefined ? 'results' : 'standalone';

/** What measures the time of a clock or waits for a terminal: after the others, one at a time. */
const TIMED = ['tests/countries/tables.test.ts', 'tests/shells/**/*.test.ts'];

/** What has a process to itself: it puts a module of its own in another's place, or has V8 collect its garbage a thousand times. */
const ALONE = ['tests/commands/compile/compile.test.ts', 'tests/view/terminal/wrap.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // Property tests run with one seed, so that a green run stays green.
    // Programs that tests start are built once.
    globalSetup: ['tests/build.ts'],
    // CI reads its counts from the file.
    reporters: process.env.CI ? ['default', ['json', { outputFile: `node_modules/.vitest/${run}.json` }]] : ['default'],
    projects: [
      // The files of a worker share what they import: the compiler's patterns are made, and warm, once and not four hundred times.
      {
        extends: true,
        test: {
          ...each(0),
          name: 'tests',
          include: ['tests/**/*.test.ts'],
          exclude: [...TIMED, ...ALONE],
          isolate: false,
        },
      },
      { extends: true, test: { ...each(0), name: 'alone', include: ALONE } },
      { extends: true, test: { ...each(1), name: 'timed', include: TIMED, maxWorkers: 1 } },
    ],
  },
});

/** What both have, in the order in which they run. */
function each(groupOrder: number): { setupFiles: string[]; testTimeout: number; sequence: { groupOrder: number } } {
  return { setupFiles: ['tests/seed.ts'], testTimeout: 60_000, sequence: { groupOrder } };
}

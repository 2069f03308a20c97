// The layers of src/, from the bottom: each may import from those below it and from itself, types too, and nothing may go in a
// circle.  npm run layers

/** Name and path of each layer, the lowest first. */
const LAYERS = [
  [
    'ground',
    '^src/(?:text|cache)/|^src/(?:errors|io|about|places|model|thread-answer|write-whole)\\.ts$|^src/[\\w.]+\\.json$',
  ],
  ['dates', '^src/dates/'],
  ['countries', '^src/countries/'],
  ['status', '^src/status/'],
  ['dataset', '^src/dataset/'],
  ['query', '^src/query/'],
  ['wiki', '^src/wiki/'],
  ['library', '^src/library/'],
  ['view', '^src/view/'],
  ['help', '^src/help/'],
  ['commands', '^src/commands/'],
  ['completion', '^src/completion/'],
  ['cli', '^src/cli/'],
];

/** The layers inside of the compiler, which stands beside those from status to view. */
const COMPILER = [
  ['words', '^src/compile/words/'],
  ['sources', '^src/compile/sources/'],
  ['sentence', '^src/compile/sentence/'],
  ['table', '^src/compile/table/'],
  ['recognise', '^src/compile/recognise/'],
  ['record', '^src/compile/record/'],
  ['kinds', '^src/compile/(?:kinds|facts)\\.ts$'],
  ['merge', '^src/compile/merge/'],
  ['foreign', '^src/compile/foreign/'],
  ['compile', '^src/compile/(?:compile|text)\\.ts$'],
];

/**
 * What a room of `recognise/` may import of another room, though it is another kind of fact. Files that lie in `recognise/`
 * itself belong to all rooms.
 */
const DOORS = [
  // The levels of representation, and the resumption of a mission's work, are read once: from the steps of missions.
  '^src/compile/recognise/missions/levels\\.ts$',
  '^src/compile/recognise/missions/steps/told\\.ts$',
];

/** What the rest of the program may import of the compiler. */
const COMPILER_DOORS = [
  '^src/compile/(?:compile|text)\\.ts$',
  '^src/compile/merge/(?:records|standing|world)\\.ts$',
  '^src/compile/record/(?:report|left-out)\\.ts$',
  '^src/compile/sources/document\\.ts$',
];

const pathOf = ([, path]) => path;
const any = (layers) => layers.map(pathOf).join('|');

/** None of these layers imports from one above it. */
const downwards = (layers, prefix) =>
  layers.slice(0, -1).map((layer, at) => ({
    name: `${prefix}${layer[0]}`,
    comment: `${layer[0]} lies below ${layers
      .slice(at + 1)
      .map(([name]) => name)
      .join(', ')}`,
    severity: 'error',
    from: { path: layer[1] },
    to: { path: any(layers.slice(at + 1)) },
  }));

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...downwards(LAYERS, 'layer-'),
    ...downwards(COMPILER, 'compiler-'),
    {
      name: 'text-stands-alone',
      comment: 'text and the model know nothing of the program',
      severity: 'error',
      from: { path: '^src/(?:text/|model\\.ts$)' },
      to: { path: '^src/', pathNot: '^src/text/' },
    },
    {
      name: 'compiler-uses',
      comment: 'the compiler meets the rest of the program only at text, errors, the model, dates and countries',
      severity: 'error',
      from: { path: '^src/compile/' },
      to: { path: '^src/', pathNot: '^src/(?:compile|text|dates|countries)/|^src/(?:errors|model)\\.ts$' },
    },
    {
      name: 'compiler-doors',
      comment: 'only these files of the compiler are for the rest of the program',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/compile/' },
      to: { path: '^src/compile/', pathNot: COMPILER_DOORS },
    },
    {
      name: 'compiler-when-needed',
      comment: 'a lookup never loads the compiler: it is imported when it is needed, or for its types',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/compile/|^src/commands/compile/' },
      to: { path: '^src/compile/', dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'] },
    },
    {
      name: 'rooms-of-recognise',
      comment: 'a kind of fact is read in its own room; see DOORS',
      severity: 'error',
      from: { path: '^src/compile/recognise/([^/]+)/' },
      to: { path: '^src/compile/recognise/[^/]+/', pathNot: ['^src/compile/recognise/$1/', ...DOORS] },
    },
    {
      name: 'rooms-of-commands',
      comment: 'a command is a room of its own; what several need is in shared/, and the table knows all of them',
      severity: 'error',
      from: { path: '^src/commands/([^/]+)/', pathNot: '^src/commands/shared/' },
      to: { path: '^src/commands/[^/]+/', pathNot: ['^src/commands/$1/', '^src/commands/shared/'] },
    },
    {
      name: 'library',
      comment: 'the library prints nothing',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/(?:view|help|commands|completion|cli)/' },
    },
    {
      name: 'nobody-imports-the-library',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'every-file-has-a-layer',
      severity: 'error',
      from: { path: '^src/', pathNot: `${any(LAYERS)}|${any(COMPILER)}|^src/index\\.ts$` },
      to: {},
    },
  ],
  options: {
    // Types count: a type in the wrong file is an arrow that runs up.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};

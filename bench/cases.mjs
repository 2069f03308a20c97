// The command lines that are measured: what a user types, and what one would type without this program.

/** @param made The large dataset and its articles, or null for the bundled one. */
export function casesOf(made) {
  // The bench's own articles hold invented words; the bundled ones are of the world.
  const [words, typo, common] = made
    ? ['nohelas toke', 'noehlas', 'agreement parliament']
    : ['tito hoxha', 'hoxah', 'agreement president'];
  const pair = made ? ['albania', 'algeria'] : ['albania', 'serbia'];
  const lookups = [
    ['show, JSON', ['show', ...pair, '--json']],
    ['show, plain', ['show', ...pair]],
    ['timeline, JSON', ['timeline', ...pair, '--json']],
    ['timeline of a country, plain', ['timeline', 'albania']],
    ['trade, CSV', ['trade', ...pair, '--format', 'csv']],
    ['missions, JSON', ['missions', ...pair, '--json']],
    ['search, a name spelt right', ['search', words, '--limit', '5']],
    ['search, a name with a typo', ['search', typo, '--limit', '5']],
    ['search, words of most articles', ['search', common, '--limit', '5']],
    ['--help', ['--help']],
    ['completion of a country', ['__complete', 'bash', '', 'relations show alb']],
  ];
  const tables = [
    ['show, card with colour', ['show', ...pair]],
    ['timeline, drawn with colour', ['timeline', ...pair]],
    ['missions, drawn with colour', ['missions', ...pair]],
  ].map(([name, argv]) => ({ name, argv: [...argv, '--format', 'table', '--color', 'always'], table: true }));
  const instead = made
    ? [
        {
          name: 'instead: jq, one relation',
          shell: ['jq', `.relations[] | select(.id == "${pair.join('-')}")`, made.dataset],
        },
        { name: 'instead: rg over the articles', shell: ['rg', '-i', '-m', '5', 'fisheries', made.texts] },
      ]
    : [];
  return [...lookups.map(([name, argv]) => ({ name, argv })), ...tables, ...instead];
}

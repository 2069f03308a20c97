/** What the program says of itself. */
export const NAME = 'relations';
export const DESCRIPTION =
  'Look up how two countries deal with each other: offline, every fact traced to its sentence.';
export const EXAMPLES = ['show albania serbia', 'timeline bulgaria --since 1900', 'search hoxha tito'];

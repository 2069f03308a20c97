/** The search for misspelt words: loaded when it is needed. The package's entry takes it from the command line's files. */
export const fuzzy = (): Promise<typeof import('fuse.js')> => import('fuse.js');

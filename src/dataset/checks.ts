/**
 * The reader of datasets that may come from anywhere, with a validator of JSON Schema: loaded when it is needed. The package's entry takes
 * it from the command line's files, so that the package contains it once.
 */
export const checks = (): Promise<typeof import('./outside.js')> => import('./outside.js');

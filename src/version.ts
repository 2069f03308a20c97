/** The version of the package: put in when it is built. */
declare const RELATIONS_VERSION: string | undefined;

export const VERSION = typeof RELATIONS_VERSION === 'string' ? RELATIONS_VERSION : '0.0.0-source';

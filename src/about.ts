/** What the program says of itself. */
export const NAME = 'relations';
/** What npm calls it. */
export const PACKAGE = 'bilateral-relations';
export const DESCRIPTION =
  'Look up how two countries deal with each other: offline, every fact traced to its sentence.';
export const EXAMPLES = ['show albania serbia', 'timeline bulgaria --since 1900', 'search hoxha tito'];

/** The version of the package: put in when it is built. */
declare const RELATIONS_VERSION: string | undefined;

export const VERSION = typeof RELATIONS_VERSION === 'string' ? RELATIONS_VERSION : '0.0.0-source';

/** A digest of the sources and tables that a build was made of; null when they run as they are. */
declare const RELATIONS_BUILD: string | undefined;

export const BUILD = typeof RELATIONS_BUILD === 'string' ? RELATIONS_BUILD : null;

/** The day, as EDTF, of the articles that the world table of this build was made from; put in when it is built. */
declare const RELATIONS_TABLE_DAY: string | undefined;

/** Null when the sources run as they are. */
export const TABLE_DAY = typeof RELATIONS_TABLE_DAY === 'string' ? RELATIONS_TABLE_DAY : null;

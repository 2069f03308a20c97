/** Where the package keeps its data. This file lies as deep in src/ as what it becomes in dist/: data/ is beside both. */

/** A file in data/. */
export const inData = (name: string): URL => new URL(`../data/${name}`, import.meta.url);

/** A file in dist/. */
export const inDist = (name: string): URL => new URL(`../dist/${name}`, import.meta.url);

import fc from 'fast-check';

/** The same values on every run; `FC_SEED` tries others. fast-check prints the seed with a failure. */
export const SEED = Number(process.env.FC_SEED ?? 20_261_123);
fc.configureGlobal({ seed: SEED });

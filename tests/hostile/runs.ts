/** How often a property is tried: `npm run fuzz` tries it many times more, each time with another seed. */
const TIMES = Number(process.env.FC_TIMES ?? 1);

export const runs = (usual: number): { numRuns: number } => ({ numRuns: usual * TIMES });

/** Options of a test that takes some seconds as it is. */
export const patient = { timeout: 120_000 * TIMES };

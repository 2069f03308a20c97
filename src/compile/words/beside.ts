/**
 * Codes of former states that stood beside the state which they joined, or from which they broke away for a time: what they did, that
 * state did not, and who recognised them did not recognise it.
 */
export const STOOD_BESIDE: ReadonlySet<string> = new Set([
  'DDR', // beside the Federal Republic of Germany
  'YMD', // beside the Yemen Arab Republic
  'south-vietnam', // beside the Democratic Republic of Vietnam
  'biafra',
  'artsakh',
  'tibet',
  'sikkim',
  'zanzibar',
  'confederate-states',
]);

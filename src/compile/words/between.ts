/** The small words that may stand between a mission and its verb, as data. */

/** All that may stand between a verb and its mission besides other missions, places, states and dates. */
export const FILLING = new Set<string>(
  (
    'a an the its their own his her first second third new another other one ones two three four five six seven eight nine ten ' +
    'eleven twelve several numerous some both each all resident permanent full full-fledged fully-fledged career large small ' +
    'joint honorary non-resident nonresident accredited separate modest major regional general active of in on at by through ' +
    'via with from to for into as under and or but also plus along together besides well addition additionally alongside ' +
    'further more additional only single same since until till year years then later again now today currently already ' +
    'respectively namely city cities capital capitals town towns port ports island total number network consisting comprising ' +
    'including mission missions diplomatic consular post posts presence form neighbouring neighbour neighbor country countries level rank status ' +
    'time turn return kingdom republic state soil territory there here it side party eventually soon subsequently early mid late ' +
    'next following st january february march april may june july august september october november december office offices ' +
    'present current interests agreement reciprocal mutual corresponding concurrently concurrent accreditation means way represented maintained s'
  ).split(' '),
);
/** What may stand between a mission and the verb behind it. */
export const LINKS = new Set<string>(
  (
    'which that where it they was were is are has have had having been be being also then later first officially formally ceremonially ' +
    'finally again subsequently eventually soon temporarily provisionally briefly permanently only both itself themselves and but ' +
    'once more in on of year the same since respectively not until only now currently today still long already originally initially ' +
    'to and re there concurrently jointly one would remained stayed'
  ).split(' '),
);

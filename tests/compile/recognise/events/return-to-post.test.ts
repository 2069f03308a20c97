import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.js';

describe('an envoy who comes back', () => {
  it.each<[string, string]>([
    ['Peru recalled its ambassador, Ana Roa, in May 2021. Roa returned to Tokyo on 20 March 2022.', 'representation'],
    [
      'Peru recalled its ambassador, Ana Roa, in 2021. The sky was blue. On 20 March 2022 Roa came back to Tokyo.',
      'representation',
    ],
    // Who was not recalled makes a visit; another than the one who was recalled, too.
    ['President Ana Roa was in Tokyo in May 2021. Roa returned to Tokyo on 20 March 2022.', 'visit'],
    ['Peru recalled its ambassador, Ana Roa, in May 2021. Paz returned to Tokyo on 20 March 2022.', 'visit'],
  ])('%s', (text, kind) => {
    expect(eventsOf(text).map(([, told]) => told)).toEqual([kind]);
  });
});

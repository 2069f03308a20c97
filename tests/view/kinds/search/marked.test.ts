import { describe, expect, it } from 'vitest';
import { relations } from '../../../cli/fake-io.js';

describe('hits', () => {
  const plain = { env: { NO_COLOR: '1' }, columns: 80 };

  it('mark matches without colour', async () => {
    expect((await relations('search hoxha tito', plain)).stdout).toContain(
      'Enver «Hoxha» met Josip Broz «Tito» in 1947.',
    );
  });
});

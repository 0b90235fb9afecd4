import { describe, expect, test } from 'vitest';
import { whyNotAName } from './name.ts';

describe('the name of a cooperative (Permenkumham 14/2019)', () => {
  test.each(['Koperasi Bersih', 'Koperasi  Bersih 2026', ''])('of fewer than three words is refused: "%s"', (name) => {
    expect(whyNotAName(name)).toMatchObject({
      code: 'founding.name_too_short',
      path: 'name',
      article: 'Permenkumham 14/2019',
    });
  });

  test('of three words is taken', () => {
    expect(whyNotAName('Koperasi Bersih Jaya')).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { foreignWords, whyNotAName } from './name.ts';

describe('the name of a cooperative (Permenkumham 14/2019)', () => {
  test.each(['Koperasi Bersih', 'Koperasi  Bersih 2026', ''])('of fewer than three words is refused: "%s"', (name) => {
    expect(whyNotAName(name)).toMatchObject({
      code: 'founding.name_too_short',
      path: 'name',
      article: 'Permenkumham 14/2019',
    });
  });

  test('of three words is taken, and a foreign word is only pointed at', () => {
    expect(whyNotAName('Koperasi Bersih Jaya')).toBeNull();
    expect(foreignWords('Koperasi Bersih Jaya')).toEqual([]);
    expect(foreignWords('Koperasi Creative Hub Tuban')).toEqual(['Creative', 'Hub']);
  });
});

import { describe, expect, test } from 'vitest';
import { slugOf, whyNotAName } from './name.ts';

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

test.each([
  ['Koperasi Bersih Jaya', 'bersih-jaya'],
  ['Koperasi Jum’at Barokah & Kéram', 'jumat-barokah-keram'],
  ['Sumber Rejeki 2026', 'sumber-rejeki-2026'],
  [`Koperasi ${'Panjang '.repeat(12)}`, `${'panjang-'.repeat(6)}pa`],
  ['Koperasi Ab', 'koperasi-ab'],
  ['Koperasi تعاونية', 'koperasi'],
])('an address for "%s" where nobody chose one is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
  expect(slug).toMatch(/^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$/u);
});

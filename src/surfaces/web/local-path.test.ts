import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

const here = new URL('https://sokoguru.example/bahasa');

test('a page of ours is kept with its query', () => {
  expect(localPath('/k/bersih/anggota?search=Ani&page=2', here)).toBe('/k/bersih/anggota?search=Ani&page=2');
});

test.each([
  'https://jahat.example/',
  '//jahat.example/',
  '/\\jahat.example/',
  '/.//jahat.example/',
  '/\t/jahat.example/',
  'javascript:alert(1)',
  'anggota',
  '',
  null,
  undefined,
  `/${'a'.repeat(3000)}`,
])('a way out of the house leads to the front page: %s', (text) => {
  expect(localPath(text, here)).toBe('/');
});

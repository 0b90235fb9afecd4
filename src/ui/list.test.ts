import { expect, test } from 'vitest';
import { carriedParams, withParams } from './list.ts';

const url = (text: string): URL => new URL(text, 'http://localhost');

test('a link to the next page keeps the search', () => {
  expect(withParams(url('/anggota?search=Ani&page=1'), { page: '2' })).toBe('/anggota?search=Ani&page=2');
});

test('an empty value takes the parameter away', () => {
  expect(withParams(url('/anggota?search=Ani'), { search: '' })).toBe('/anggota');
});

test('the name of a form action is not carried along', () => {
  expect(withParams(url('/anggota?/admit=&search=Ani'), { page: '2' })).toBe('/anggota?search=Ani&page=2');
});

test('a new search starts at the first page and keeps the filters of others', () => {
  expect(carriedParams(url('/anggota?search=Ani&page=4&status=aktif&/x='), ['search'])).toEqual([['status', 'aktif']]);
});

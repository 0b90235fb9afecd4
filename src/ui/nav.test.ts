import { expect, test } from 'vitest';
import { currentItem, splitForPhone, type NavItem } from './nav.ts';

const item = (href: string): NavItem => ({ href, label: href, icon: 'home' });
const items = ['/k/bersih', '/k/bersih/anggota', '/k/bersih/rapat'].map(item);

test('a page inside a section marks the section, not the home it lies under', () => {
  expect(currentItem(items, '/k/bersih/anggota/7')?.href).toBe('/k/bersih/anggota');
  expect(currentItem(items, '/k/bersih/lain')?.href).toBe('/k/bersih');
});

test('a name that only begins alike is another place', () => {
  expect(currentItem(items, '/k/bersih-jaya')).toBeNull();
});

test('five items fit the bar of a phone, of six the last two stand behind More', () => {
  const six = ['/a', '/b', '/c', '/d', '/e', '/f'].map(item);
  expect(splitForPhone(six.slice(0, 5)).more).toHaveLength(0);
  expect(splitForPhone(six).bar.map((each) => each.href)).toEqual(['/a', '/b', '/c', '/d']);
  expect(splitForPhone(six).more.map((each) => each.href)).toEqual(['/e', '/f']);
});

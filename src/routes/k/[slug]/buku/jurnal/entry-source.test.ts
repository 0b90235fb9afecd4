import { expect, test } from 'vitest';
import { sourceOfEntry } from './entry-source.ts';

const entry = (source: string) => ({
  source,
  lines: [{ memberId: null }, { memberId: 'mem_1' }],
});
const pathOf = (source: string, readsBooks = true) => sourceOfEntry(entry(source), { readsBooks }).path;

test('an entry leads to the fact behind it', () => {
  expect(pathOf('order:ord_1')).toBe('/pesanan/ord_1');
  expect(pathOf('surplus:2025')).toBe('/shu/2025');
  expect(pathOf('surplus:2025:mem_7')).toBe('/shu/2025/anggota/mem_7');
  expect(pathOf('receipt:rcp_1')).toBe('/anggota/mem_1');
  expect(pathOf('non-member-pay:nmh_1')).toBe('/jam/bukan-anggota');
  expect(pathOf('capital-interest:2025')).toBe('/modal');
  expect(pathOf('entry:ent_1')).toBe('/buku/jurnal/ent_1');
});

test('a member who reads an entry on the own name is led to the own pages, not to those of others', () => {
  expect(pathOf('surplus:2025:mem_1', false)).toBe('/shu/2025/saya');
  expect(pathOf('receipt:rcp_1', false)).toBe('/saya');
  expect(pathOf('pay:pay_1', false)).toBe('/jam');
  expect(pathOf('payment:rcp_1', false)).toBeNull();
});

test('what was entered by hand, and what no page shows, is called so', () => {
  expect(sourceOfEntry(entry('manual:act_1'), { readsBooks: true })).toEqual({
    label: 'ledger.source.by_hand',
    path: null,
  });
});

import { describe, expect, test } from 'vitest';
import { maskContact, parseContact } from './contact.ts';

describe('a phone number is the same however it is typed', () => {
  test.each([
    '081234567890',
    '0812-3456-7890',
    '0812 3456 7890',
    '+62 812 3456 7890',
    '6281234567890',
    '+62 0812 3456 7890',
    '006281234567890',
    '81234567890',
    ' (0812) 3456.7890 ',
  ])('%s', (typed) => {
    expect(parseContact(typed)).toEqual({ ok: true, value: { kind: 'phone', value: '+6281234567890' } });
  });

  test('a foreign number keeps its own country code', () => {
    expect(parseContact('+60 12-345 6789')).toEqual({ ok: true, value: { kind: 'phone', value: '+60123456789' } });
  });
});

test('an e-mail address is read in lower case', () => {
  expect(parseContact(' Ani.Rahayu@Koperasi.Example ')).toEqual({
    ok: true,
    value: { kind: 'email', value: 'ani.rahayu@koperasi.example' },
  });
});

test.each([
  ['', 'identity.contact_missing'],
  ['   ', 'identity.contact_missing'],
  ['0812', 'identity.phone_unreadable'],
  ['08123456789012345', 'identity.phone_unreadable'],
  ['0812345abc90', 'identity.phone_unreadable'],
  ['(021) 5550123', 'identity.phone_unreadable'],
  ['+0812345678', 'identity.phone_unreadable'],
  ['ani@', 'identity.email_unreadable'],
  ['ani@koperasi', 'identity.email_unreadable'],
  ['a b@koperasi.example', 'identity.email_unreadable'],
  ['ani@koperasi.example\nbcc:budi@koperasi.example', 'identity.email_unreadable'],
  [`${'a'.repeat(65)}@koperasi.example`, 'identity.email_unreadable'],
])('not a contact: %s', (typed, code) => {
  expect(parseContact(typed)).toMatchObject({ ok: false, refusal: { code, path: 'contact' } });
});

test('a masked contact is recognised by its owner and of no use to others', () => {
  expect(maskContact({ kind: 'phone', value: '+6281234567890' })).toBe('+62 ••• 890');
  expect(maskContact({ kind: 'email', value: 'ani@koperasi.example' })).toBe('a•••@koperasi.example');
});

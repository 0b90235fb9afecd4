import { expect, test } from 'vitest';
import { masked } from './masked.ts';

test('what reaches or identifies a person is unreadable in the log, wherever it stands (UU 27/2022)', () => {
  const logged = {
    name: 'Ani Lestari',
    phone: '+6281234567890',
    initiator: { contact: 'ani@contoh.example' },
    founders: [{ nationalIdNumber: '3302124101900001', birthDate: '1990-01-01', bornIn: null }],
    address: '',
    amountRupiah: '100000',
  };
  const shown = JSON.stringify(masked(logged));
  for (const secret of ['1234567', 'ani@', '33021241', '1990']) expect(shown).not.toContain(secret);
});

test('the rest of what was done stays as it was', () => {
  const logged = { memberId: 'mem_1', lines: [{ account: '11200', debit: '5000' }], reason: null, agreed: true };
  expect(masked(logged)).toEqual(logged);
});

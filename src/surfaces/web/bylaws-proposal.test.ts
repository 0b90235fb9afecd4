import { expect, test } from 'vitest';
import { proposalIn, proposalText } from './bylaws-proposal.ts';

const at = (text: string): URL => new URL(`http://koperasi.example/ubah?usul=${text}`);

test('a proposal comes out of an address as it went in', () => {
  const changes = [
    { path: 'surplus.pools.riset', value: { key: 'riset', name: 'Riset & “inovasi”', bps: 500, to: 'reserve' } },
    { path: 'surplus.pools.social', value: null },
  ];
  expect(proposalIn(at(proposalText(changes)))).toEqual(changes);
  expect(proposalText([])).toBe('');
});

test.each(['', 'bukan-usul', '%F0%9F', Buffer.from('{"path":1}').toString('base64url')])(
  'an address that carries nothing readable (%s) proposes nothing',
  (text) => expect(proposalIn(at(text))).toEqual([]),
);

import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress } from './compress.ts';

const asking = (encoding: string | null): Request =>
  new Request('http://localhost/', encoding === null ? {} : { headers: { 'Accept-Encoding': encoding } });
const page = (text = '<p>Koperasi</p>', headers: Record<string, string> = {}): Response =>
  new Response(text, {
    status: 422,
    headers: { 'Content-Type': 'text/html', 'Content-Length': String(text.length), ...headers },
  });

test('a page arrives in gzip, with its status and the same text inside', async () => {
  const answer = compress(asking('gzip, deflate, br'), page());
  expect(answer.status).toBe(422);
  expect(answer.headers.get('Content-Encoding')).toBe('gzip');
  expect(answer.headers.has('Content-Length')).toBe(false);
  expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe('<p>Koperasi</p>');
});

test.each([
  ['nobody asked', asking(null), page()],
  ['gzip is refused by weight', asking('br, gzip;q=0'), page()],
  ['already compressed', asking('gzip'), page('x', { 'Content-Encoding': 'br' })],
  ['a picture', asking('gzip'), page('x', { 'Content-Type': 'image/png' })],
  ['a stream of events', asking('gzip'), page('x', { 'Content-Type': 'text/event-stream' })],
  ['no body', asking('gzip'), new Response(null, { status: 304, headers: { 'Content-Type': 'text/html' } })],
])('left as it is: %s', (_why, request, response) => {
  expect(compress(request, response)).toBe(response);
});

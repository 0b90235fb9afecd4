import { error } from '@sveltejs/kit';
import decoder from 'qr/decode.js?raw';
import encoder from 'qr?raw';
import type { RequestHandler } from './$types';

/** The library that reads QR codes in the browser, as it comes: `static/qris-scan.js` loads it when it is needed. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['decode.js', decoder],
  ['index.js', encoder],
]);

export const GET: RequestHandler = ({ params }) => {
  const text = FILES.get(params.file);
  if (text === undefined) return error(404);
  return new Response(text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  });
};

import { error } from '@sveltejs/kit';
import encodeQr from 'qr';
import { parseQris } from '#modules/payments/qris-document.ts';
import type { RequestHandler } from './$types';

/** The quiet zone around the squares that a reader needs (ISO/IEC 18004: four modules). */
const BORDER_MODULES = 4;

/** A picture of its own: with a size, sharp edges, and the white ground that readers want, in a dark room too. */
const onWhite = (svg: string): string =>
  svg
    .replace('<svg ', '<svg width="480" height="480" shape-rendering="crispEdges" ')
    .replace('<path ', '<rect width="100%" height="100%" fill="#fff"/><path ');

/**
 * The picture of a QRIS code (`?kode=…`), as a file with `&unduh`. Only what reads as QRIS is drawn: this is no maker of
 * pictures that lead anywhere.
 */
export const GET: RequestHandler = ({ url, locals: { t } }) => {
  const code = url.searchParams.get('kode') ?? '';
  if (!parseQris(code).ok) return error(400, t('payments.qris.picture.none'));
  const drawn = encodeQr(code, 'svg', { ecc: 'medium', border: BORDER_MODULES });
  return new Response(onWhite(drawn), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      ...(url.searchParams.has('unduh') ? { 'Content-Disposition': 'attachment; filename="qris.svg"' } : {}),
    },
  });
};

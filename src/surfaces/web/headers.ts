/** Told to every browser with every answer. The content policy of pages is added by SvelteKit (`csp` in `vite.config.ts`). */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // A position only from our own pages: a worker who is asked for it. Everything else is never used.
  'Permissions-Policy':
    'accelerometer=(), camera=(self), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
};

/**
 * Adds what protects the reader. Pages differ by person and language and may lie on a shared phone: unless a route says
 * otherwise, they are kept by nobody in between and asked for again each time.
 */
export function protect(response: Response): Response {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'private, no-cache');
  if (response.headers.get('Content-Type')?.startsWith('text/html'))
    response.headers.append('Vary', 'Cookie, Accept-Language');
  return response;
}

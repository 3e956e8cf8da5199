/*
 * [Note: Headers on every response]
 *
 * A worker takes its policy from its own response, not from the page that started it, and a font or picture without
 * a declared type is guessed at. So one function gives the headers of whatever either host answers, refusals included,
 * and test/shell fails on a response without them.
 */

/** What a page of Bảng Vàng may load and run: its own bundle, and nothing from anywhere else. */
export const contentSecurityPolicy = Object.entries({
  'default-src': "'none'",
  'script-src': "'self'",
  // The hash is that of the empty text: emotion inserts an empty <style> and fills it through the style sheet's own
  // methods, which no policy forbids. It is not 'unsafe-inline': a <style> with one character in it is refused.
  'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  'font-src': "'self'",
  // blob: for the pictures that the council itself brings in (a scan, a drawn signature).
  'img-src': "'self' blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
})
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** What every answer of either host carries, be it a page, a worker, a font or a refusal. */
export const headersOf = (contentType: string, keep: 'never' | 'forever'): Readonly<Record<string, string>> => ({
  'content-type': contentType,
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), display-capture=()',
  'cache-control': keep === 'forever' ? 'public, max-age=31536000, immutable' : 'no-store',
});

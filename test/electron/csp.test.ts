import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, headersOf } from '#electron/csp.ts';

const sourcesBy = new Map(
  contentSecurityPolicy.split('; ').map((part) => {
    const [directive = '', ...sources] = part.split(' ');
    return [directive, sources];
  }),
);

test('nothing is allowed that is not named', () => expect(sourcesBy.get('default-src')).toEqual(["'none'"]));

test('no source is unsafe, a wildcard, a scheme of the network or data', () => {
  for (const source of [...sourcesBy.values()].flat()) {
    expect(source).not.toMatch(/unsafe|\*|https?:|wss?:|data:|filesystem:/u);
  }
});

test('every directive that default-src does not cover is shut', () => {
  for (const directive of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
    expect([directive, sourcesBy.get(directive)]).toEqual([directive, ["'none'"]]);
  }
});

test('scripts, workers, fonts and requests come from the bundle alone', () => {
  for (const directive of ['script-src', 'worker-src', 'font-src', 'connect-src']) {
    expect([directive, sourcesBy.get(directive)]).toEqual([directive, ["'self'"]]);
  }
});

test('the one style that may stand in the page is the empty one', () => {
  const empty = createHash('sha256').update('').digest('base64');
  expect(sourcesBy.get('style-src')).toEqual(["'self'", `'sha256-${empty}'`]);
});

test('the policy goes with every answer, and only what is named by its content is kept', () => {
  expect(headersOf('text/html', 'never')).toMatchObject({
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(headersOf('font/woff2', 'forever')['cache-control']).toContain('immutable');
});

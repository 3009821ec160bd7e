/** What every host must send, whatever its configuration looks like. */
import { headerPolicy } from '../policy.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
}

const denied = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Headers of every answer. HSTS covers this host only: other hosts of the same
 * domain are the publisher's business.
 */
export const securityHeaders: readonly Header[] = [
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'Content-Security-Policy', value: headerPolicy() },
  { name: 'X-Frame-Options', value: 'DENY' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Permissions-Policy', value: denied.map((name) => `${name}=()`).join(', ') },
];

/** Files whose name changes with their content. */
export const immutable = 'public, max-age=31536000, immutable';

/** Everything else: asked for again each time, answered with 304 when unchanged. */
export const revalidate = 'no-cache';

/** Folders in which every file name carries a fingerprint. */
export const fingerprinted: readonly string[] = [
  'assets/',
  'pagefind/fragment/',
  'pagefind/index/',
  'pagefind/filter/',
];

export const isFingerprinted = (path: string): boolean =>
  fingerprinted.some((folder) => path.startsWith(folder));

/** Media types that servers do not know or send without their encoding. */
export const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  wasm: 'application/wasm',
};

/** Files worth compressing beforehand. */
export const isCompressible = (path: string): boolean =>
  /\.(?:html|css|js|json|jsonld|webmanifest|xml|txt|csv|svg|ttl|tbx|wasm)$/u.test(path);

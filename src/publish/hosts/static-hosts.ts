/** Hosts that take a folder: Netlify, Cloudflare Pages, GitHub Pages, S3 with CloudFront. */
import { fingerprinted, immutable, revalidate, securityHeaders } from './headers.ts';
import { madeBy, type Host, type HostOptions } from './host.ts';

/** The format of Netlify and Cloudflare. Cloudflare joins what several rules say, so each header stands once. */
const headersFile = ({ base }: HostOptions): string =>
  [
    `# ${madeBy}`,
    `${base}*`,
    ...securityHeaders.map(({ name, value }) => `  ${name}: ${value}`),
    ...fingerprinted.flatMap((folder) => [`${base}${folder}*`, `  Cache-Control: ${immutable}`]),
    '',
  ].join('\n');

export const netlify: Host = {
  precompressed: [],
  below: 'root',
  files: (options) => [
    { path: 'site/_headers', text: headersFile(options) },
    {
      path: 'site/_redirects',
      text: [
        `# ${madeBy}`,
        ...options.languages.map(
          (language) => `${options.base}${language}/* ${options.base}${language}/404.html 404`,
        ),
        '',
      ].join('\n'),
    },
    {
      path: 'netlify.toml',
      text: `# ${madeBy}\n[build]\n  publish = "site"\n[build.processing]\n  skip_processing = true\n`,
    },
  ],
  steps: () => [
    'Run "netlify deploy --prod --dir site" in this folder. Netlify compresses by itself and serves HTML with "max-age=0, must-revalidate".',
  ],
};

export const cloudflare: Host = {
  precompressed: [],
  below: 'root',
  files: (options) => [{ path: 'site/_headers', text: headersFile(options) }],
  steps: () => [
    'Run "wrangler pages deploy site" in this folder. Cloudflare Pages compresses by itself and finds the nearest 404.html.',
  ],
};

export const githubPages: Host = {
  precompressed: [],
  below: 'any-path',
  files: () => [{ path: 'site/.nojekyll', text: '' }],
  steps: ({ base }) => [
    `Push the content of site/ to the branch that GitHub Pages serves (below ${base}).`,
    'GitHub Pages sends no headers of ours: the policy inside the pages holds, but HSTS, frame-ancestors and long caching are missing, and only 404.html at the root is used.',
  ],
};

const syncLine = (options: string, cache: string): string =>
  `aws s3 sync site/ "s3://$BUCKET/$PREFIX" --cache-control "${cache}" ${options}`;

/** Immutable files first, pages next, old files last: no page ever names a file that is not there. */
const uploadScript = ({ base }: HostOptions): string =>
  [
    '#!/bin/sh',
    `# ${madeBy}`,
    '# Usage: BUCKET=my-bucket sh upload.sh',
    'set -eu',
    ': "${BUCKET:?Set BUCKET to the name of the bucket.}"',
    `PREFIX="${base.slice(1)}"`,
    syncLine(`--exclude '*' ${fingerprinted.map((folder) => `--include '${folder}*'`).join(' ')}`, immutable),
    syncLine(
      `${fingerprinted.map((folder) => `--exclude '${folder}*'`).join(' ')} --exclude '*.html' --exclude '*.webmanifest'`,
      revalidate,
    ),
    syncLine(
      "--exclude '*' --include '*.webmanifest' --content-type 'application/manifest+json'",
      revalidate,
    ),
    syncLine("--exclude '*' --include '*.html' --content-type 'text/html; charset=utf-8'", revalidate),
    'aws s3 sync site/ "s3://$BUCKET/$PREFIX" --delete --size-only',
    '',
  ].join('\n');

const headersPolicy = (): string => {
  const custom = securityHeaders.map(({ name, value }) => ({ Header: name, Value: value, Override: true }));
  return `${JSON.stringify({ Name: 'dalil', CustomHeadersConfig: { Quantity: custom.length, Items: custom } }, null, 2)}\n`;
};

export const s3: Host = {
  precompressed: [],
  below: 'any-path',
  files: (options) => [
    { path: 'upload.sh', text: uploadScript(options) },
    { path: 'cloudfront-headers.json', text: headersPolicy() },
  ],
  steps: ({ base }) => [
    'Run "BUCKET=my-bucket sh upload.sh" in this folder.',
    `In CloudFront: default root object index.html, error page for 403 and 404 is ${base}404.html with status 404, "compress objects" on.`,
    'Make the headers policy once with "aws cloudfront create-response-headers-policy --response-headers-policy-config file://cloudfront-headers.json" and attach it.',
    'A bucket without CloudFront sends none of our headers; the policy inside the pages still holds.',
  ],
};

/** nginx: locations to include in a server block, at a root or below a path. */
import { fingerprinted, immutable, revalidate, securityHeaders, types } from './headers.ts';
import { madeBy, type Host, type HostOptions } from './host.ts';

const quote = (value: string): string => `"${value.replace(/["\\]/gu, '\\$&')}"`;

const headers = (): string =>
  [
    `# ${madeBy}`,
    ...securityHeaders.map(({ name, value }) => `add_header ${name} ${quote(value)} always;`),
    '',
  ].join('\n');

/** Types are listed in full: nginx replaces its own list by the first one it meets. */
const typeLines = (): readonly string[] => {
  const lines = Object.entries(types).map(
    ([extension, type]) => `    ${(type.split(';')[0] ?? type).padEnd(26)} ${extension};`,
  );
  return [
    '  types {',
    ...lines,
    '  }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    `  charset_types ${[
      ...new Set(
        Object.values(types)
          .filter((type) => type.includes('charset') && !type.startsWith('text/html'))
          .map((type) => type.split(';')[0]),
      ),
    ].join(' ')};`,
  ];
};

const location = (
  { base, root }: HostOptions,
  folder: string,
  cache: string,
  notFound: string,
): readonly string[] => [
  `location ${base}${folder} {`,
  `  alias ${quote(`${root}/${folder}`)};`,
  '  index index.html;',
  ...typeLines(),
  '  gzip_static on;',
  "  # brotli_static on;  # with Debian's libnginx-mod-http-brotli-static",
  '  absolute_redirect off;',
  `  error_page 404 ${base}${notFound};`,
  `  add_header Cache-Control ${quote(cache)} always;`,
  '  include dalil-headers.conf;',
  '}',
  '',
];

const locations = (options: HostOptions): string =>
  [
    `# ${madeBy}`,
    ...(options.base === '/'
      ? []
      : [
          `location = ${options.base.slice(0, -1)} { absolute_redirect off; return 301 ${options.base}; }`,
          '',
        ]),
    ...location(options, '', revalidate, '404.html'),
    ...options.languages.flatMap((language) =>
      location(options, `${language}/`, revalidate, `${language}/404.html`),
    ),
    ...fingerprinted.flatMap((folder) => location(options, folder, immutable, '404.html')),
  ].join('\n');

const server = ({ hostName }: HostOptions): string =>
  [
    `# ${madeBy}`,
    '# A server of its own. To publish below a path of an existing server, include',
    '# dalil-locations.conf in its server block instead.',
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    `  server_name ${hostName ?? '_'};`,
    '  server_tokens off;',
    '  include dalil-locations.conf;',
    '}',
    '',
  ].join('\n');

export const nginx: Host = {
  precompressed: ['gz', 'br'],
  below: 'any-path',
  files: (options) => [
    { path: 'dalil-headers.conf', text: headers() },
    { path: 'dalil-locations.conf', text: locations(options) },
    { path: 'sites-available-dalil.conf', text: server(options) },
  ],
  steps: ({ root }) => [
    `Copy site/ to ${root}/ on the server.`,
    'Copy dalil-headers.conf and dalil-locations.conf to /etc/nginx/.',
    'Copy sites-available-dalil.conf to /etc/nginx/sites-available/dalil.conf and link it from sites-enabled, or include dalil-locations.conf in your own server block.',
    'Add the certificate (certbot --nginx), run "nginx -t", then "systemctl reload nginx".',
  ],
};

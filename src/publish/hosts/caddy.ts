/** Caddy: one Caddyfile, at a root or below a path. */
import { fingerprinted, immutable, revalidate, securityHeaders, types } from './headers.ts';
import { madeBy, type Host, type HostOptions } from './host.ts';

const quote = (value: string): string => `"${value.replace(/["\\]/gu, '\\$&')}"`;

const sentHeaders = ({ base }: HostOptions): readonly string[] => [
  ...securityHeaders.map(({ name, value }) => `\theader ${name} ${quote(value)}`),
  // Each file matches one of the two: Caddy runs named matchers first, and the last one would win.
  `\t@revalidate not path ${fingerprinted.map((folder) => `${base}${folder}*`).join(' ')}`,
  `\theader @revalidate Cache-Control ${quote(revalidate)}`,
  `\t@immutable path ${fingerprinted.map((folder) => `${base}${folder}*`).join(' ')}`,
  `\theader @immutable Cache-Control ${quote(immutable)}`,
  ...Object.entries(types).flatMap(([extension, type]) => [
    `\t@type-${extension} path *.${extension}`,
    `\theader @type-${extension} Content-Type ${quote(type)}`,
  ]),
];

const errorPages = ({ base, root, languages }: HostOptions): readonly string[] => [
  '\thandle_errors {',
  ...securityHeaders.map(({ name, value }) => `\t\theader ${name} ${quote(value)}`),
  `\t\theader Cache-Control ${quote(revalidate)}`,
  '\t\theader Content-Type "text/html; charset=utf-8"',
  `\t\troot * ${quote(root)}`,
  ...languages.flatMap((language) => [
    `\t\t@${language} expression \`{http.error.status_code} == 404 && {http.request.orig_uri.path}.startsWith("${base}${language}/")\``,
    `\t\thandle @${language} {`,
    `\t\t\trewrite * /${language}/404.html`,
    '\t\t\tfile_server',
    '\t\t}',
  ]),
  '\t\thandle {',
  '\t\t\trewrite * /404.html',
  '\t\t\tfile_server',
  '\t\t}',
  '\t}',
];

const caddyfile = (options: HostOptions): string => {
  const { base, root, hostName } = options;
  return [
    `# ${madeBy}`,
    `${hostName ?? ':80'} {`,
    ...sentHeaders(options),
    ...(base === '/' ? [] : [`\tredir ${base.slice(0, -1)} ${base} 301`]),
    `\thandle_path ${base}* {`,
    `\t\troot * ${quote(root)}`,
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t\thide .htaccess',
    '\t\t}',
    '\t}',
    ...(base === '/' ? [] : ['\thandle {', '\t\terror 404', '\t}']),
    ...errorPages(options),
    '}',
    '',
  ].join('\n');
};

export const caddy: Host = {
  precompressed: ['gz', 'br'],
  below: 'any-path',
  files: (options) => [{ path: 'Caddyfile', text: caddyfile(options) }],
  steps: ({ root }) => [
    `Copy site/ to ${root}/ on the server.`,
    'Copy Caddyfile to /etc/caddy/Caddyfile, or import it from yours; put your host name in its first line, and Caddy fetches the certificate.',
    'Run "caddy validate --config /etc/caddy/Caddyfile", then "systemctl reload caddy".',
  ],
};

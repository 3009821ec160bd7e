/** Apache: everything in .htaccess files, so that shared hosting needs no more than a copy. */
import { fingerprinted, immutable, revalidate, securityHeaders, types } from './headers.ts';
import { madeBy, type Host, type HostOptions } from './host.ts';

const precompressed = ({ base }: HostOptions): readonly string[] => [
  '<IfModule mod_rewrite.c>',
  '  RewriteEngine On',
  `  RewriteBase ${base}`,
  '  RewriteCond %{HTTP:Accept-Encoding} (?:^|[\\s,])gzip(?:[\\s,;]|$)',
  '  RewriteCond %{REQUEST_FILENAME}.gz -f',
  '  RewriteRule ^(.+)$ $1.gz [L,E=no-gzip:1]',
  '</IfModule>',
  ...Object.entries(types).map(
    ([extension, type]) =>
      `<FilesMatch "\\.${extension}\\.gz$">\n  ForceType "${type}"\n  Header always set Content-Encoding gzip\n  Header always append Vary Accept-Encoding\n</FilesMatch>`,
  ),
];

const rootFile = (options: HostOptions): string =>
  [
    `# ${madeBy}`,
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'DirectorySlash On',
    `ErrorDocument 404 ${options.base}404.html`,
    'FileETag MTime Size',
    ...Object.entries(types).map(
      ([extension, type]) => `<FilesMatch "\\.${extension}$">\n  ForceType "${type}"\n</FilesMatch>`,
    ),
    ...securityHeaders.map(({ name, value }) => `Header always set ${name} "${value}"`),
    `Header always set Cache-Control "${revalidate}"`,
    ...precompressed(options),
    '',
  ].join('\n');

/** Only its own lines: the rest comes from the file above it. */
const languageFile = ({ base }: HostOptions, language: string): string =>
  `# ${madeBy}\nErrorDocument 404 ${base}${language}/404.html\n`;

const fingerprintedFile = (): string => `# ${madeBy}\nHeader always set Cache-Control "${immutable}"\n`;

const configuration = ({ base, root }: HostOptions): string =>
  [
    `# ${madeBy}`,
    '# For your own server. Shared hosting needs only the files in site/.',
    ...(base === '/'
      ? [`DocumentRoot "${root}"`]
      : [`RedirectMatch 301 "^${base.slice(0, -1)}$" "${base}"`, `Alias "${base}" "${root}/"`]),
    `<Directory "${root}/">`,
    '  AllowOverride FileInfo Indexes Options=Indexes,MultiViews',
    '  Require all granted',
    '</Directory>',
    '',
  ].join('\n');

export const apache: Host = {
  precompressed: ['gz'],
  below: 'any-path',
  files: (options) => [
    { path: 'dalil.conf', text: configuration(options) },
    { path: 'site/.htaccess', text: rootFile(options) },
    ...options.languages.map((language) => ({
      path: `site/${language}/.htaccess`,
      text: languageFile(options, language),
    })),
    ...fingerprinted.map((folder) => ({ path: `site/${folder}.htaccess`, text: fingerprintedFile() })),
  ],
  steps: ({ root }) => [
    `Copy site/, with its hidden .htaccess files, to ${root}/ on the server.`,
    'On your own server: run "a2enmod headers rewrite", copy dalil.conf to /etc/apache2/conf-available/, run "a2enconf dalil" and "systemctl reload apache2".',
    'On shared hosting: nothing else; ask the host whether mod_headers and mod_rewrite are on.',
  ],
};

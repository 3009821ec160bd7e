/**
 * What search engines and browsers look for: sitemap, canonical and alternate
 * addresses, robots, OpenSearch, web app manifest. Absolute addresses appear
 * only where a site address is known.
 */
import { escapeHtml } from '../lib/html.ts';
import { relativeUrl } from './site-paths.ts';

/** A page as the outside sees it. */
export interface PublicPage {
  readonly path: string;
  readonly language: string;
  /** Same page in other languages, itself included; only those that exist in that language. */
  readonly alternates: readonly { readonly language: string; readonly path: string }[];
  /** Address that stands for all of them. */
  readonly fallback: string;
  /** Page to credit: itself, or the one whose words it borrows. */
  readonly canonical: string;
  readonly changed?: string;
}

/** Address of the site with a slash at its end; throws on an address nobody could open. */
export const siteAddress = (given: string): string => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol))
    throw new Error(`SITE_URL is "${given}", expected an address such as https://example.org/guide/.`);
  return `${url.origin}${url.pathname.replace(/\/?$/u, '/')}`;
};

const absolute = (site: string, path: string): string => escapeHtml(new URL(path, site).href);

const links = (page: PublicPage): readonly { readonly language: string; readonly path: string }[] => [
  ...page.alternates,
  { language: 'x-default', path: page.fallback },
];

/** Canonical and alternate links for the head of a page. */
export const alternateLinks = (site: string, page: PublicPage): string =>
  [
    `<link rel="canonical" href="${absolute(site, page.canonical)}">`,
    ...(page.canonical === page.path ? links(page) : []).map((one) =>
      one.language === ''
        ? ''
        : `<link rel="alternate" hreflang="${one.language}" href="${absolute(site, one.path)}">`,
    ),
  ].join('');

/** The sitemap: pages that stand for themselves, each with all its languages. */
export const sitemap = (site: string, pages: readonly PublicPage[]): string => {
  const entry = (page: PublicPage): string =>
    [
      `<url><loc>${absolute(site, page.path)}</loc>`,
      page.changed === undefined ? '' : `<lastmod>${page.changed}</lastmod>`,
      ...links(page).map(
        (one) =>
          `<xhtml:link rel="alternate" hreflang="${one.language}" href="${absolute(site, one.path)}"/>`,
      ),
      '</url>\n',
    ].join('');
  const own = pages.filter((page) => page.canonical === page.path);
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';
  return `${head}${own.map(entry).join('')}</urlset>\n`;
};

/** Everything may be read; the sitemap is named where its address is known. */
export const robots = (site: string | undefined): string =>
  `User-agent: *\nAllow: /\n${site === undefined ? '' : `Sitemap: ${new URL('sitemap.xml', site).href}\n`}`;

export interface SiteWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly tagline: string;
}

/** OpenSearch needs an absolute address. The words go into the fragment, which no server sees. */
export const openSearch = (site: string, words: SiteWords): string => {
  const template = `${new URL(`${words.language}/a-z.html`, site).href}#search={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n',
    `<ShortName>${escapeHtml(words.title)}</ShortName>\n<Description>${escapeHtml(words.tagline)}</Description>\n`,
    `<Language>${words.language}</Language>\n<InputEncoding>UTF-8</InputEncoding>\n`,
    `<Image width="16" height="16" type="image/svg+xml">${absolute(site, 'favicon.svg')}</Image>\n`,
    `<Url type="text/html" template="${escapeHtml(template)}"/>\n</OpenSearchDescription>\n`,
  ].join('');
};

export const iconSizes = [180, 192, 512] as const;

/** The manifest of the app in one language; it lies in the folder of that language. */
export const webManifest = (words: SiteWords): string =>
  `${JSON.stringify(
    {
      name: `${words.title} – ${words.tagline}`,
      short_name: words.title,
      lang: words.language,
      dir: words.direction,
      id: 'index.html',
      start_url: 'index.html',
      scope: './',
      display: 'minimal-ui',
      background_color: '#ffffff',
      theme_color: '#0b4f9e',
      icons: [
        { src: '../favicon.svg', type: 'image/svg+xml', sizes: 'any' },
        ...iconSizes.map((size) => ({
          src: `../icons/${size}.png`,
          type: 'image/png',
          sizes: `${size}x${size}`,
        })),
      ],
    },
    null,
    2,
  )}\n`;

/** Links to icon, manifest and search description, for the head of a page of a language. */
export const discoveryLinks = (page: string, language: string, site: string | undefined): string => {
  const to = (path: string): string => escapeHtml(relativeUrl(page, path));
  return [
    `<link rel="apple-touch-icon" href="${to('icons/180.png')}">`,
    `<link rel="manifest" href="${to(`${language}/app.webmanifest`)}">`,
    site === undefined
      ? ''
      : `<link rel="search" type="application/opensearchdescription+xml" title="Dalil" href="${to(`${language}/opensearch.xml`)}">`,
  ].join('');
};

import { describe, expect, it } from 'vitest';
import {
  alternateLinks,
  openSearch,
  robots,
  siteAddress,
  sitemap,
  webManifest,
  type PublicPage,
} from '../../../src/publish/discovery.ts';
import { structuredDataElement } from '../../../src/publish/structured-data.ts';

const site = 'https://example.org/a/';

const own: PublicPage = {
  path: 'fr/x.html',
  language: 'fr',
  alternates: [
    { language: 'en', path: 'en/x.html' },
    { language: 'fr', path: 'fr/x.html' },
  ],
  fallback: 'en/x.html',
  canonical: 'fr/x.html',
  changed: '2026-11-22',
};

const borrowed: PublicPage = { ...own, path: 'ckb/x.html', language: 'ckb', canonical: 'en/x.html' };

describe('addresses for search engines', () => {
  it('lie below the path of the site', () => {
    expect(alternateLinks(site, own)).toBe(
      '<link rel="canonical" href="https://example.org/a/fr/x.html">' +
        '<link rel="alternate" hreflang="en" href="https://example.org/a/en/x.html">' +
        '<link rel="alternate" hreflang="fr" href="https://example.org/a/fr/x.html">' +
        '<link rel="alternate" hreflang="x-default" href="https://example.org/a/en/x.html">',
    );
  });

  it('credit the English page where a page borrows its words', () => {
    expect(alternateLinks(site, borrowed)).toBe(
      '<link rel="canonical" href="https://example.org/a/en/x.html">',
    );
    expect(sitemap(site, [own, borrowed])).not.toContain('ckb');
  });

  it('are not made up without SITE_URL', () => {
    expect(robots(undefined)).not.toContain('Sitemap');
    expect(robots(site)).toContain('Sitemap: https://example.org/a/sitemap.xml');
  });

  it.each(['example.org', 'ftp://example.org', ''])('SITE_URL "%s" is refused in words', (given) => {
    expect(() => siteAddress(given)).toThrow(/expected an address such as/u);
  });
});

describe('other descriptions', () => {
  const words = { language: 'ar', direction: 'rtl', title: 'دليل', tagline: 'a & b' } as const;

  it('OpenSearch keeps what is searched for away from servers', () => {
    expect(openSearch(site, words)).toContain(
      'template="https://example.org/a/ar/a-z.html#search={searchTerms}"',
    );
    expect(openSearch(site, words)).toContain('a &amp; b');
  });

  it('the web app manifest has relative addresses only', () => {
    expect(webManifest(words)).not.toMatch(/": "(?:\/|https?:)/u);
  });

  it('no text ends a JSON-LD block', () => {
    const page = {
      kind: 'definition',
      name: '</script><b>',
      description: '',
      language: 'en',
      checked: '2026-01-01',
      aliases: [],
      countries: [],
      data: {},
    } as const;
    expect(structuredDataElement(page).match(/<\/script>/gu)).toHaveLength(1);
  });
});

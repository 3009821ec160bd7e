/** A build with an address and a ledger: sitemap, canonical links, redirects, and no lost address. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment } from '../support/environment.ts';
import { attribute, withTag } from '../support/html.ts';
import { pagePaths, readPage, siteFolder } from '../support/site.ts';

const folder = resolve('.cache/address');
const out = join(folder, 'dist');
const site = 'https://example.org/guide/';

const build = (published: Readonly<Record<string, string>>) => {
  mkdirSync(join(folder, 'published'), { recursive: true });
  for (const [name, text] of Object.entries(published)) writeFileSync(join(folder, 'published', name), text);
  return spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--out', out, '--content', join(folder, 'content')],
    { encoding: 'utf8', env: cleanEnvironment({ SITE_URL: site }) },
  );
};

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', join(folder, 'content'), { recursive: true });
  const result = build({
    'urls.txt': 'fr/index.html\nfr/definitions/old-name.html\n',
    'redirects.txt': 'fr/definitions/old-name.html fr/definitions/index.html # renamed\n',
  });
  if (result.status !== 0) throw new Error(`${result.stdout}${result.stderr}`);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readPage(path, out);

const linksOf = (html: string, rel: string) =>
  withTag(html, 'link').filter((one) => attribute(one, 'rel') === rel);

describe('a site with an address', () => {
  it('names each page of the sitemap once, with languages that name it back', () => {
    const entries = read('sitemap.xml').split('<url>').slice(1);
    const alternates = new Map(
      entries.map((entry) => [
        /<loc>(.*?)<\/loc>/u.exec(entry)?.[1] ?? '',
        [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/gu)].map(([, language, href]) => ({
          language,
          href,
        })),
      ]),
    );
    expect(alternates.size).toBe(entries.length);
    const faults: string[] = [];
    for (const [loc, list] of alternates) {
      if (!list.some((one) => one.language === 'x-default')) faults.push(`${loc}: no x-default`);
      if (!list.some((one) => one.href === loc)) faults.push(`${loc}: not its own alternate`);
      for (const { href = '' } of list)
        if (!(alternates.get(href) ?? []).some((one) => one.href === loc))
          faults.push(`${href} does not name ${loc}`);
    }
    expect(faults).toEqual([]);
    expect(entries.length).toBeGreaterThan(600);
  });

  it('has a file for every address of the sitemap', () => {
    const files = new Set(pagePaths(out));
    const locs = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, loc = '']) => loc);
    expect(locs.filter((loc) => !loc.startsWith(site) || !files.has(loc.slice(site.length)))).toEqual([]);
  });

  it('says the same in the pages', () => {
    const html = read('fr/index.html');
    expect(linksOf(html, 'canonical').map((one) => attribute(one, 'href'))).toEqual([`${site}fr/index.html`]);
    expect(linksOf(html, 'alternate').map((one) => attribute(one, 'hreflang'))).toContain('x-default');
    expect(read('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
    expect(read('fr/opensearch.xml')).toContain(`template="${site}fr/a-z.html#search={searchTerms}"`);
  });

  it('has JSON-LD that is JSON on every page of a record', () => {
    const blocks = [
      ...read('fr/definitions/debt-bondage.html').matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gsu,
      ),
    ];
    expect(blocks.map(([, text = '']) => (JSON.parse(text) as { '@type': string })['@type'])).toEqual([
      'DefinedTerm',
    ]);
  });

  it('has relative links only, but for those that must be absolute', () => {
    const absolute = pagePaths(out).flatMap((path) => (/(?:href|src)="\//u.test(read(path)) ? [path] : []));
    expect(absolute).toEqual([]);
  });

  it('leads old addresses on, without a server rule', () => {
    const html = read('fr/definitions/old-name.html');
    expect(parse(html).childNodes.length).toBeGreaterThan(0);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=index.html">');
    expect(html).toMatch(/<head><meta http-equiv="Content-Security-Policy"/u);
    expect(html).toContain('<html lang="fr"');
  });

  it('without an address makes none up', () => {
    const html = readPage('fr/index.html');
    expect(linksOf(html, 'canonical')).toEqual([]);
    expect(readFileSync(join(siteFolder, 'robots.txt'), 'utf8')).not.toContain('http');
  });
});

describe('a build that would lose an address', () => {
  it('is an error that says which line to add, and leaves the site as it was', () => {
    const before = read('SHA256SUMS');
    const { status, stdout, stderr } = build({
      'urls.txt': 'fr/index.html\nfr/terms/debt-bondage.html\n',
      'redirects.txt': '',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('published/urls.txt:2:1  error  lost-url');
    expect(stdout).toContain(
      'add this line to published/redirects.txt: fr/terms/debt-bondage.html fr/definitions/debt-bondage.html',
    );
    expect(stderr).toContain('is as it was');
    expect(read('SHA256SUMS')).toBe(before);
  }, 300_000);
});

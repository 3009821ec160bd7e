/** The same bytes at a root, below a path, behind a proxy that renames the path, and from a disk. */
import { createServer, request, type Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, listen } from '../../src/cli/serve.ts';
import { launchChromium } from '../support/chromium.ts';
import { walkPages } from '../support/page-walk.ts';
import { pagePaths, siteFolder } from '../support/site.ts';

/** `DALIL_EVERY=1` walks all pages; by default every 25th, and those of the root. */
const every = Number(process.env['DALIL_EVERY'] ?? '25');
const sample = pagePaths().filter(
  (path, index) => index % every === 0 || !path.includes('/') || path.endsWith('/404.html'),
);

const servers: Server[] = [];
let browser: Browser;

const serve = async (server: Server): Promise<string> => {
  servers.push(server);
  return listen(server, 0);
};

/** Hands `/public/name/…` on to `/inner/…` of another server. */
const renamingProxy = (target: string): Server =>
  createServer((incoming, answer) => {
    const path = (incoming.url ?? '').replace(/^\/public\/name\//u, '/inner/');
    request(new URL(path, target), { headers: incoming.headers, method: incoming.method }, (inner) => {
      answer.writeHead(inner.statusCode ?? 500, inner.headers);
      inner.pipe(answer);
    }).end();
  });

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

describe('the policy and the promises to readers hold', () => {
  const walk = async (address: string, search: 'open' | 'closed') => {
    const { faults, visited } = await walkPages(browser, { address, pages: sample, search });
    expect(faults).toEqual([]);
    expect(visited).toBe(sample.length);
  };

  it(
    'at the root of a host',
    async () => walk(await serve(createStaticServer(siteFolder)), 'open'),
    1_800_000,
  );

  it(
    'below a path',
    async () => walk(`${await serve(createStaticServer(siteFolder, '/a/b/c/'))}a/b/c/`, 'open'),
    1_800_000,
  );

  it('behind a proxy that renames the path', async () => {
    const inner = await serve(createStaticServer(siteFolder, '/inner/'));
    await walk(`${await serve(renamingProxy(inner))}public/name/`, 'open');
  }, 1_800_000);

  it('from a disk', async () => walk(`${pathToFileURL(siteFolder).href}/`, 'closed'), 1_800_000);
});

describe('from a disk', () => {
  it('a reader goes from page to page and changes the language', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${pathToFileURL(siteFolder).href}/index.html`);
    await page.locator('a[hreflang=fr]').click();
    await page.locator('nav.sections a').nth(1).click();
    await page.locator('main a[href$=".html"]').last().click();
    const french = page.url();
    expect(french).toMatch(/^file:.*\/fr\/.+\.html$/u);
    await page.locator('details.languages summary').click();
    await page.locator('details.languages a[hreflang=ar]').click();
    expect(page.url()).toBe(french.replace('/fr/', '/ar/'));
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  });

  it('styles apply and the theme can be chosen', async () => {
    const page = await (await browser.newContext({ colorScheme: 'light' })).newPage();
    await page.goto(`${pathToFileURL(siteFolder).href}/en/index.html`);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.locator('[data-theme-select]').selectOption('dark');
    expect(await paper()).not.toBe('rgb(255, 255, 255)');
    await page.reload();
    expect(await paper()).not.toBe('rgb(255, 255, 255)');
  });
});

describe('a plain host that shows 404.html at any address', () => {
  it('gets working links where the address names a language', async () => {
    const address = await serve(createStaticServer(siteFolder, '/x/'));
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${address}x/fr/definitions/no/where.html`);
    await page.waitForLoadState('load');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.locator('a.site-title').evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      `${address}x/fr/index.html`,
    );
  });
});

/** The presets on the real servers, at a root and below a path. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/schema/languages.ts';
import { launchChromium } from '../support/chromium.ts';
import { cleanEnvironment } from '../support/environment.ts';
import { walkPages } from '../support/page-walk.ts';
import { pagePaths, siteFolder } from '../support/site.ts';
import { runCommand, serverKinds, startServer, type StartedServer } from '../support/web-servers.ts';

const every = Number(process.env['DALIL_EVERY'] ?? '40');
const sample = pagePaths().filter((_, index) => index % every === 0);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const cases = (['nginx', 'apache', 'caddy'] as const).flatMap((name) =>
  ['/', '/a/b/c/'].map((base) => [name, base] as const),
);

describe.each(cases)('%s at %s', (name, base) => {
  let folder: string;
  let server: StartedServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), `dalil-${name}-`));
    runCommand(
      [
        'src/cli/publish.ts',
        '--host',
        name,
        '--base',
        base,
        '--root',
        join(folder, 'site'),
        '--from',
        siteFolder,
        '--to',
        folder,
        '--no-ledger',
      ],
      cleanEnvironment(),
    );
    server = await startServer(serverKinds[name], folder, base);
  }, 120_000);

  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.address}${path}`, { redirect: 'manual', headers });

  it('sends the security headers with every answer', async () => {
    for (const path of ['', 'index.html', 'fr/index.html', 'favicon.svg', 'fr/nowhere.html']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('strict-transport-security'), path).toBe('max-age=31536000');
      expect(headers.get('content-security-policy'), path).toBe("frame-ancestors 'none'");
      expect(headers.get('permissions-policy'), path).toContain('geolocation=()');
      expect(headers.get('set-cookie'), path).toBe(null);
    }
  });

  it('caches by kind of file', async () => {
    const page = await get('fr/index.html');
    const style = /href="\.\.\/(assets\/[^"]+\.css)"/u.exec(await page.text())?.[1] ?? '';
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/iu);
    const sheet = await get(style);
    expect(sheet.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(sheet.headers.get('content-type')).toMatch(/^text\/css; ?charset=utf-8$/iu);
    const etag = page.headers.get('etag') ?? '';
    expect((await get('fr/index.html', { 'if-none-match': etag })).status).toBe(304);
  });

  it('sends what is compressed beforehand', async () => {
    const page = await get('fr/a-z.html', { 'accept-encoding': 'gzip' });
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(page.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/iu);
    expect(await page.text()).toContain('<html lang="fr"');
    expect(
      (await get('fr/a-z.html', { 'accept-encoding': 'identity' })).headers.get('content-encoding'),
    ).toBe(null);
  });

  it.each(languages)(
    'answers an unknown address in %s with 404, in words and links that work',
    async (language) => {
      for (const path of [`${language}/nowhere.html`, `${language}/definitions/deep/er/nowhere`]) {
        const answer = await get(path);
        const text = await answer.text();
        expect(answer.status).toBe(404);
        expect(text).toContain(`<html lang="${language}"`);
        expect(text).toContain(`href="${base}${language}/index.html"`);
      }
      expect((await get('nowhere')).status).toBe(404);
    },
  );

  it('serves folders, and the types the browser asks for', async () => {
    expect((await get('fr/')).status).toBe(200);
    expect((await get('fr')).status).toBeGreaterThanOrEqual(301);
    expect((await get('fr/app.webmanifest')).headers.get('content-type')).toMatch(
      /^application\/manifest\+json/u,
    );
    expect((await get('scripts/app.js')).headers.get('content-type')).toMatch(/^text\/javascript/u);
    if (base !== '/') {
      const answer = await fetch(server.address.slice(0, -1), { redirect: 'manual' });
      expect([answer.status, new URL(answer.headers.get('location') ?? '', server.address).pathname]).toEqual(
        [301, base],
      );
    }
  });

  it(`works in a browser (every ${every}th page, search open)`, async () => {
    const { faults, visited } = await walkPages(browser, { address: server.address, pages: sample });
    expect(faults).toEqual([]);
    expect(visited).toBe(sample.length);
  }, 900_000);
});

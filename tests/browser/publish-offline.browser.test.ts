/** The offline copy: only when asked for, whole or not at all, and gone when removed. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeOffline } from '../../src/astro/offline.ts';
import { createStaticServer, listen } from '../../src/cli/serve.ts';
import { launchChromium } from '../support/chromium.ts';
import { pagePaths, siteFolder } from '../support/site.ts';

const root = mkdtempSync(join(tmpdir(), 'dalil-offline-'));
const base = '/a/b/';
const page404 = /404\.html$/u;

let browser: Browser;
let server: Server;
let address: string;
let context: BrowserContext;
let page: Page;

const serve = async (port: number): Promise<void> => {
  server = createStaticServer(root, base);
  address = `${await listen(server, port)}${base.slice(1)}`;
};

const stopServing = (): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

const port = (): number => Number(new URL(address).port);

/** A new version of the site: one page changed, the worker written again. */
const publishNew = async (): Promise<void> => {
  const file = join(root, 'fr/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' nouveau</h1>'));
  await writeOffline({ root, day: '2027-01-01', state: 'on' });
};

const status = () => page.locator('[data-offline-status]');

const saveCopy = async (): Promise<void> => {
  await page.goto(`${address}fr/offline.html`);
  await page.locator('[data-offline-save]').click();
  await page.waitForFunction(
    () =>
      /: version |failed|échou|n'a pas pu/u.test(
        document.querySelector('[data-offline-status]')?.textContent ?? '',
      ),
    undefined,
    { timeout: 60_000 },
  );
};

beforeAll(async () => {
  browser = await launchChromium();
});

beforeEach(async () => {
  rmSync(root, { recursive: true, force: true });
  cpSync(siteFolder, root, { recursive: true });
  await context?.close();
  if (server?.listening) await stopServing();
  await serve(0);
  context = await browser.newContext();
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  await stopServing();
  rmSync(root, { recursive: true, force: true });
});

describe('the offline copy of a language', () => {
  it('is not made before the reader asks, who is told the size first', async () => {
    await page.goto(`${address}fr/index.html`);
    await page.goto(`${address}fr/offline.html`);
    await page.waitForFunction(
      () => (document.querySelector('[data-offline-size]')?.textContent ?? '') !== '',
    );
    const offer = JSON.parse(readFileSync(join(root, 'fr/offline.json'), 'utf8')) as { bytes: number };
    expect(await page.locator('[data-offline-size]').textContent()).toContain(
      (offer.bytes / 1_000_000).toFixed(1),
    );
    expect(
      await page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    ).toEqual([0, 0]);
  });

  it('opens every page of the language and the search without a server', async () => {
    await saveCopy();
    expect(await status().textContent()).toMatch(/version 20\d\d-\d\d-\d\d \([0-9a-f]{8}\)/u);
    await stopServing();
    const pages = pagePaths(root).filter((path) => path.startsWith('fr/') && !page404.test(path));
    const failed: string[] = [];
    for (const path of pages) {
      const answer = await page.goto(`${address}${path}`, { waitUntil: 'load' }).catch(() => undefined);
      if (answer?.status() !== 200 || (await page.locator('h1').count()) !== 1) failed.push(path);
    }
    expect(failed).toEqual([]);
    expect(pages.length).toBeGreaterThan(200);
    await page.goto(`${address}fr/`);
    await page.locator('[data-search-open]').first().click();
    await page.locator('dialog[open] input[type=search]').fill('traite');
    await page.locator('dialog[open] .results a').first().waitFor();
    await serve(port());
  }, 300_000);

  it('takes a new version when the reader says so', async () => {
    await saveCopy();
    const before = await status().textContent();
    await publishNew();
    await page.reload();
    await page.locator('[data-offline-use]').waitFor({ state: 'visible' });
    await page.goto(`${address}fr/index.html`);
    expect(await page.locator('h1').first().textContent()).not.toContain('nouveau');
    await page.goto(`${address}fr/offline.html`);
    await page.locator('[data-offline-use]').click();
    await page.waitForFunction(
      (old) =>
        /version 2027/u.test(document.querySelector('[data-offline-status]')?.textContent ?? '') &&
        document.body.textContent !== old,
      before,
    );
    await page.goto(`${address}fr/index.html`);
    expect(await page.locator('h1').first().textContent()).toContain('nouveau');
  }, 120_000);

  it('stays whole when an update is broken', async () => {
    await saveCopy();
    const before = await status().textContent();
    await publishNew();
    writeFileSync(join(root, 'fr/a-z.html'), 'half a page');
    writeFileSync(
      join(root, 'fr/offline-worker.js'),
      `${readFileSync(join(root, 'fr/offline-worker.js'), 'utf8').replace(/(fr\/a-z\.html",revision:")[0-9a-f]+/u, '$10')}\n`,
    );
    await page.reload();
    await page.waitForTimeout(4000);
    expect(await page.locator('[data-offline-use]').isVisible()).toBe(false);
    expect(await status().textContent()).toBe(before);
    await stopServing();
    await page.goto(`${address}fr/index.html`);
    expect(await page.locator('h1').first().textContent()).not.toContain('nouveau');
    await page.goto(`${address}fr/a-z.html`);
    expect(await page.locator('h1').count()).toBe(1);
    await serve(port());
  }, 120_000);

  it('says so when it cannot be saved, and leaves nothing behind that answers', async () => {
    renameSync(join(root, 'fr/a-z.html'), join(root, 'fr/a-z.gone'));
    await saveCopy();
    expect(await status().textContent()).toContain("n'a pas pu être enregistrée");
    expect(
      await page.evaluate(
        async () =>
          (await navigator.serviceWorker.getRegistrations()).filter((one) => one.active !== null).length,
      ),
    ).toBe(0);
  }, 120_000);

  it('is removed by the reader', async () => {
    await saveCopy();
    await page.locator('[data-offline-remove]').click();
    await page.waitForFunction(() =>
      /supprimée/u.test(document.querySelector('[data-offline-status]')?.textContent ?? ''),
    );
    expect(
      await page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    ).toEqual([0, 0]);
  }, 120_000);

  it('is removed by the kill switch', async () => {
    await saveCopy();
    await writeOffline({ root, day: '2027-01-01', state: 'off' });
    await page.goto(`${address}fr/index.html`);
    await page
      .evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()))
      .catch(() => undefined);
    const left = (): Promise<readonly number[]> =>
      page
        .evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ])
        .catch(() => [-1]);
    await expect.poll(left, { timeout: 20_000 }).toEqual([0, 0]);
  }, 120_000);
});

/** What a reader's browser does: bytes, requests and milliseconds until results stand there. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { listen } from '../../src/cli/serve.ts';

export interface Cold {
  /** Until the first result stands there, from the moment the reader opens the search and types. */
  readonly first: { readonly ms: number; readonly bytes: number; readonly requests: number };
  /** Until nothing more comes. */
  readonly full: { readonly ms: number; readonly bytes: number; readonly requests: number };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A host that compresses what is text, as any host does. */
export const serveCompressed = async (
  folder: string,
): Promise<{ readonly address: string; readonly server: Server }> => {
  const server = createServer((request, response) => {
    void (async () => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/u, '/index.html');
      const file = await readFile(join(folder, path)).catch(() => undefined);
      const type = types[extname(path)];
      if (file === undefined) response.writeHead(404).end();
      else if (type === undefined)
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file);
      else
        response
          .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
          .end(gzipSync(file, { level: 9 }));
    })();
  });
  return { address: await listen(server, 0), server };
};

const slow3G = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1024) / 8,
  uploadThroughput: (400 * 1024) / 8,
};

/** A page with an empty cache and a processor four times slower. */
export const openSlow = async (
  browser: Browser,
  address: string,
  line: 'slow' | 'fast',
): Promise<{ readonly page: Page; readonly session: CDPSession }> => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (line === 'slow') await session.send('Network.emulateNetworkConditions', slow3G);
  return { page, session };
};

export interface Warm {
  readonly median: number;
  readonly worst: number;
}

/** How a reader uses one search. */
export interface Interface {
  /** Opens the search and puts the query in. */
  readonly ask: (page: Page, query: string) => Promise<void>;
  /** Selector of a result. */
  readonly result: string;
}

/** Our dialog. */
export const ours: Interface = {
  ask: async (page, query) => {
    await page.keyboard.press('Control+k');
    await page.locator('#search-input').fill(query);
  },
  result: 'dialog .results a',
};

/** Pagefind’s own interface. */
export const plain: Interface = {
  ask: async (page, query) => {
    await page.locator('.pagefind-ui__search-input').fill(query);
  },
  result: '.pagefind-ui__result-link',
};

/** Counts what has come over the line. */
const countTraffic = (session: CDPSession): { bytes: number; requests: number; last: number } => {
  const count = { bytes: 0, requests: 0, last: performance.now() };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    count.requests += 1;
    count.bytes += encodedDataLength;
    count.last = performance.now();
  });
  return count;
};

/** The first question of a reader on a slow line. */
export const askCold = async (
  browser: Browser,
  address: string,
  { ask, result }: Interface,
  query: string,
): Promise<Cold> => {
  const { page, session } = await openSlow(browser, address, 'slow');
  const count = countTraffic(session);
  const begin = performance.now();
  await ask(page, query);
  await page.locator(result).first().waitFor({ timeout: 180_000 });
  const first = { ms: performance.now() - begin, bytes: count.bytes, requests: count.requests };
  for (let before = -1; before !== count.requests;) {
    before = count.requests;
    await page.waitForTimeout(4000);
  }
  const full = { ms: count.last - begin, bytes: count.bytes, requests: count.requests };
  await page.context().close();
  return { first, full };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds from the key stroke to the first result once everything is loaded: middle and worst of the queries. */
export const askWarm = async (
  browser: Browser,
  address: string,
  { ask, result }: Interface,
  queries: readonly string[],
): Promise<Warm> => {
  const { page } = await openSlow(browser, address, 'fast');
  await ask(page, queries[0] ?? '');
  await page.locator(result).first().waitFor({ timeout: 180_000 });
  await page.waitForTimeout(6000);
  const times: number[] = [];
  for (const query of queries) times.push(await page.evaluate(askOnce, { query, result }));
  await page.context().close();
  return { median: median(times), worst: Math.max(...times) };
};

/** Runs in the page: types a query whose results replace those before, and waits for the first of them. */
const askOnce = async ({ query, result }: { query: string; result: string }): Promise<number> => {
  const input = document.querySelector<HTMLInputElement>('input');
  if (input === null) return Number.NaN;
  const put = (text: string): void => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const shown = (): boolean => document.querySelector(result) !== null;
  const until = async (done: () => boolean): Promise<void> => {
    for (let tries = 0; !done() && tries < 1000; tries += 1) await new Promise((next) => setTimeout(next, 4));
  };
  put('');
  await until(() => !shown());
  const begin = performance.now();
  put(query);
  if (!shown()) await until(shown);
  return performance.now() - begin;
};

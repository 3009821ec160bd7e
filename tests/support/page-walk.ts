/** Opens every page of a site in Chromium and notes whatever breaks a promise of the site. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface WalkOptions {
  /** Address of the root of the site: `http://localhost:1234/a/b/` or `file:///…/`. */
  readonly address: string;
  readonly pages: readonly string[];
  /** Whether the search is opened and asked on every page. */
  readonly search?: 'open' | 'closed';
  /** Pages open at the same time. */
  readonly tabs?: number;
}

export interface WalkReport {
  readonly visited: number;
  readonly faults: readonly string[];
}

/** Runs in every page before its own scripts: keeps what the policy refuses. */
const watchPolicy = (): void => {
  const kept: string[] = [];
  Object.assign(globalThis, { dalilViolations: kept });
  document.addEventListener('securitypolicyviolation', (event) =>
    kept.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
  );
};

const watchPage = (page: Page, address: string, note: (fault: string) => void): void => {
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      note(`request outside the site: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`answer ${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      note(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('pageerror', (error) => note(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
};

const themes = ['dark', 'light', 'auto'] as const;

const useThemes = async (page: Page): Promise<void> => {
  for (const theme of themes)
    await page.evaluate((value) => {
      const select = document.querySelector<HTMLSelectElement>('[data-theme-select]');
      if (select === null) return;
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }, theme);
};

const useSearch = async (page: Page): Promise<void> => {
  const opener = page.locator('[data-search-open]').first();
  if ((await opener.count()) === 0) return;
  await opener.click();
  const box = page.locator('dialog[open] input[type=search]').first();
  await box.fill('a');
  await page.waitForFunction(
    () =>
      (
        document.querySelector('dialog[open] .status, dialog[open] [role=status]')?.textContent ?? ''
      ).trim() !== '',
    undefined,
    { timeout: 10_000 },
  );
};

const visit = async (
  page: Page,
  url: string,
  search: 'open' | 'closed',
  note: (fault: string) => void,
): Promise<void> => {
  await page.goto(url, { waitUntil: 'load' });
  await useThemes(page);
  if (search === 'open')
    await useSearch(page).catch((error: Error) => note(`search: ${error.message.split('\n')[0] ?? ''}`));
  const violations = await page.evaluate(
    () => (globalThis as unknown as { dalilViolations: string[] }).dalilViolations,
  );
  for (const one of violations) note(`policy: ${one}`);
  const stored = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(document.cookie === '' ? [] : ['cookie']),
  ]);
  for (const one of stored.filter((key) => key !== 'dalil-theme')) note(`stored: ${one}`);
};

const walkTab = async (
  context: BrowserContext,
  options: WalkOptions,
  queue: string[],
  faults: string[],
): Promise<void> => {
  const page = await context.newPage();
  let current = '';
  const note = (fault: string): void => void faults.push(`${current}: ${fault}`);
  watchPage(page, options.address, note);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    current = next;
    await visit(page, `${options.address}${next}`, options.search ?? 'open', note).catch((error: Error) =>
      note(error.message),
    );
  }
};

/** Visits all pages: each in three themes and with the search open. */
export const walkPages = async (browser: Browser, options: WalkOptions): Promise<WalkReport> => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.addInitScript(watchPolicy);
  const queue = [...options.pages];
  const faults: string[] = [];
  await Promise.all(
    Array.from({ length: options.tabs ?? 3 }, () => walkTab(context, options, queue, faults)),
  );
  const cookies = await context.cookies();
  await context.close();
  return {
    visited: options.pages.length,
    faults: [...faults, ...cookies.map((cookie) => `cookie ${cookie.name}`)],
  };
};

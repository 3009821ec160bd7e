/** The search dialog in a real browser: every language, keyboard, filters, and every way it can be cut off. */
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowserSite, type BrowserSite } from '../support/browser-site.ts';
import { siteFolder } from '../support/site.ts';

let site: BrowserSite;

beforeAll(async () => {
  site = await startBrowserSite('/deep/path/');
});

afterAll(async () => {
  await site.close();
});

const field = (page: Page) => page.locator('dialog[open] input[type=search]');
const links = (page: Page) => page.locator('dialog[open] .results a');
const status = (page: Page) => page.locator('dialog[open] [role=status]');

const openSearch = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
};

const ask = async (page: Page, query: string): Promise<void> => {
  await field(page).fill(query);
  await page.waitForFunction(
    () =>
      (document.querySelector('dialog[open] [role=status]')?.textContent ?? '').match(/[0-9٠-٩]|\S/u) !==
      null,
  );
};

const firstPath = async (page: Page): Promise<string> =>
  new URL(
    await links(page)
      .first()
      .evaluate((link: HTMLAnchorElement) => link.href),
  ).pathname;

const queries = [
  ['en', 'traficking in persons', 'definitions/trafficking-in-persons'],
  ['fr', 'l’exploitation', 'definitions/exploitation'],
  ['ar', 'والاتجار بالأشخاص', 'definitions/trafficking-in-persons'],
  ['ar', '٢٧-١٤', 'frameworks/morocco'],
  ['ckb', 'بازرگانيكردن بە مرۆڤ', 'definitions/trafficking-in-persons'],
] as const;

describe('finding', () => {
  it.each(queries)('%s: %s', async (language, query, id) => {
    const page = await site.open(`${language}/definitions/act.html`);
    await openSearch(page);
    await ask(page, query);
    await links(page).first().waitFor();
    expect(await firstPath(page)).toBe(`/deep/path/${language}/${id}.html`);
    expect(await page.locator('dialog').evaluate((dialog) => getComputedStyle(dialog).direction)).toBe(
      ['ar', 'ckb'].includes(language) ? 'rtl' : 'ltr',
    );
    await field(page).press('Enter');
    await page.waitForURL(`**/${language}/${id}.html`);
    await page.context().close();
  });

  it('answers a term with its meaning, its marks and its comparison', async () => {
    const page = await site.open('en/definitions/act.html');
    await openSearch(page);
    await ask(page, 'human trafficking');
    const answer = page.locator('dialog[open] .answer');
    await answer.getByText('Compare:').waitFor();
    expect(await answer.locator('h2').textContent()).toBe('Trafficking in persons');
    await page.waitForFunction(() =>
      (document.querySelector('.answer p')?.textContent ?? '').startsWith('A crime'),
    );
    expect(await answer.locator('mark').allTextContents()).toEqual(['human', 'trafficking']);
    expect(await page.locator('dialog[open] .results h2.group').count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it('finds a sentence that only the page holds, and shows it', async () => {
    const page = await site.open('en/index.html');
    await openSearch(page);
    await ask(page, 'lawful entry with a valid visa excludes nothing');
    await page.getByText('lawful entry with a valid visa excludes nothing').waitFor();
    expect(await firstPath(page)).toContain('/en/definitions/trafficking-in-persons.html');
    await page.context().close();
  });

  it('says that there is no result, and gives the nearest terms and the A–Z', async () => {
    const page = await site.open('en/index.html');
    await openSearch(page);
    await ask(page, 'qqqqq zzzzz');
    await page.waitForFunction(() =>
      (document.querySelector('dialog [role=status]')?.textContent ?? '').includes('qqqqq'),
    );
    await page.keyboard.type(' extradxxx');
    await links(page).first().waitFor();
    expect(await page.locator('dialog[open] a[href$="a-z.html"]').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('filters', () => {
  it('list records in order when nothing is typed, and narrow a query', async () => {
    const page = await site.open('fr/index.html');
    await openSearch(page);
    await page.locator('dialog summary').click();
    const country = page.locator('dialog select[data-filter=country]');
    await country.locator('option[value=ma]').waitFor({ state: 'attached' });
    await country.selectOption('ma');
    const titles = await links(page).allTextContents();
    expect(titles.length).toBeGreaterThan(3);
    expect(titles).toContain('Maroc');
    await page.locator('dialog select[data-filter=kind]').selectOption('framework');
    expect(await links(page).allTextContents()).toEqual(['Maroc']);
    await ask(page, 'peines');
    expect(await links(page).count()).toBeLessThanOrEqual(1);
    await page.locator('[data-search-reset]').click();
    await page.waitForFunction(() => document.querySelectorAll('dialog .results a').length > 1);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('opens from everywhere and closes back to where it was', async () => {
    const page = await site.open('ar/index.html');
    for (const open of [
      () => page.keyboard.press('/'),
      () => page.keyboard.press('Meta+k'),
      () => page.locator('a.search-field').click(),
      () => page.locator('.search-link').click(),
    ]) {
      await open();
      await field(page).waitFor();
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }
    expect(await page.locator('.search-link').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('walks through the results with real focus, which the results wait for', async () => {
    const page = await site.open('en/index.html');
    await openSearch(page);
    await ask(page, 'smuggling');
    await links(page).nth(2).waitFor();
    const focused = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('dialog .results a, dialog .results button')].indexOf(
          document.activeElement ?? document.body,
        ),
      );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(1);
    const before = await links(page).allTextContents();
    await page.waitForTimeout(1500);
    expect(await focused()).toBe(1);
    expect(await links(page).allTextContents()).toEqual(before);
    await page.keyboard.press('End');
    expect(await focused()).toBeGreaterThan(1);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(-1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('!');
    expect(await field(page).inputValue()).toBe('smuggling!');
    await page.context().close();
  });

  it('does not take a slash from a reader who is typing', async () => {
    const page = await site.open('en/index.html');
    await openSearch(page);
    await page.keyboard.type('27/14');
    expect(await field(page).inputValue()).toBe('27/14');
    await page.context().close();
  });
});

describe('screen readers', () => {
  it.each(['en', 'ar'])('meet no axe violation in the open dialog (%s)', async (language) => {
    const page = await site.open(`${language}/definitions/act.html`);
    await openSearch(page);
    await ask(page, language === 'ar' ? 'الاتجار بالبشر' : 'human trafficking');
    await page.locator('dialog summary').click();
    await page.waitForTimeout(1000);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.context().close();
  });

  it('are told how many results there are, politely', async () => {
    const page = await site.open('en/index.html');
    await openSearch(page);
    await ask(page, 'red notice');
    await page.waitForFunction(() =>
      /^Results: \d+$/u.test(document.querySelector('dialog [role=status]')?.textContent ?? ''),
    );
    expect(await status(page).getAttribute('aria-live')).toBeNull();
    await page.context().close();
  });
});

describe('cut off', () => {
  it('keeps the quick layer where WebAssembly is refused', async () => {
    const page = await site.open('en/index.html');
    await page.context().route('**/*.html', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" },
      });
    });
    await page.goto(`${site.address}en/definitions/act.html`);
    await openSearch(page);
    await ask(page, 'red notice');
    await links(page).first().waitFor();
    await page.waitForTimeout(1500);
    expect(await firstPath(page)).toContain('/definitions/red-notice.html');
    await page.context().close();
  });

  it('keeps the quick layer when the line breaks', async () => {
    const page = await site.open('fr/index.html');
    await openSearch(page);
    await page.waitForFunction(
      () => document.querySelectorAll('dialog select[data-filter=kind] option').length > 1,
    );
    await page.context().setOffline(true);
    await ask(page, 'notice rouge');
    await links(page).first().waitFor();
    await page.waitForTimeout(1000);
    expect(await firstPath(page)).toContain('/definitions/red-notice.html');
    await page.context().close();
  });

  it('searches names when the texts never come', async () => {
    const page = await site.open('en/index.html');
    await page.context().route('**/search/texts.*', (route) => route.abort());
    await page.context().route('**/pagefind/**', (route) => route.abort());
    await openSearch(page);
    await ask(page, 'people smuggling');
    await links(page).first().waitFor();
    expect(await firstPath(page)).toContain('/definitions/smuggling-of-migrants.html');
    await page.context().close();
  });

  it('says so when nothing can be loaded, and tries again', async () => {
    const page = await site.open('en/index.html');
    await page.context().route('**/search/**', (route) => route.abort());
    await openSearch(page);
    await page.waitForFunction(() =>
      (document.querySelector('dialog [role=status]')?.textContent ?? '').includes('could not be loaded'),
    );
    await page.context().unroute('**/search/**');
    await page.keyboard.press('Escape');
    await openSearch(page);
    await ask(page, 'red notice');
    await links(page).first().waitFor();
    await page.context().close();
  });

  it('works from a disk', async () => {
    const page = await (await site.browser.newContext()).newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${pathToFileURL(siteFolder).href}/ar/definitions/act.html`);
    await openSearch(page);
    await ask(page, 'ضحايا الاتجار');
    await links(page).first().click();
    await page.waitForURL('**/ar/definitions/victim-of-trafficking.html');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('what is typed', () => {
  const hostile = [
    'x'.repeat(10_000),
    '\u0007\u001B[31m\u202Etrafficking\u2066',
    '<img src=x onerror="document.title=1"><script>document.title=2</script>',
    '"><svg onload=alert(1)>',
    '${7*7} {{7*7}} %00 ../../etc/passwd',
    '__proto__ constructor',
    '🇲🇦 👩‍👩‍👧‍👦 😀',
    '(((((.*+?^$|[]\\',
  ];

  it.each(['en', 'fr', 'ar', 'ckb'])('is never more than text (%s)', async (language) => {
    const page = await site.open(`${language}/index.html`);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', () => faults.push('a script of the query ran'));
    const title = await page.title();
    await openSearch(page);
    for (const query of hostile) {
      await ask(page, query);
      await page.waitForTimeout(400);
      expect(await page.locator('dialog img, dialog script, dialog svg, dialog iframe').count()).toBe(0);
    }
    await ask(page, 'TIP');
    await links(page).first().waitFor();
    expect(await page.title()).toBe(title);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is not stored, enters no address, and is gone when the page is left', async () => {
    const page = await site.open('en/index.html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openSearch(page);
    await ask(page, 'forced begging');
    await page.waitForTimeout(1500);
    await links(page).first().click();
    await page.waitForURL('**/definitions/forced-begging.html');
    const words = /forced%20begging|forced\+begging|[?#].*begging/iu;
    expect(asked.filter((url) => words.test(url))).toEqual([]);
    expect(words.test(page.url())).toBe(false);
    expect(
      await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]),
    ).toEqual([[], [], '']);
    await page.goBack();
    expect(await page.locator('#search-input').inputValue()).toBe('');
    expect(await page.locator('dialog .results a').count()).toBe(0);
    await page.context().close();
  });

  it('does not bar the way out on pages that carry the exit', async () => {
    const page = await site.open('en/index.html');
    await page
      .context()
      .route('https://www.wikipedia.org/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
      );
    await page.goto(`${site.address}en/referral/steps.html`);
    await openSearch(page);
    await page.locator('[data-search-exit]').click();
    await page.waitForURL('https://www.wikipedia.org/');
    await page.goBack();
    expect(page.url()).toBe(`${site.address}en/index.html`);
    await page.context().close();
  });
});

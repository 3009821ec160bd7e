/** What readers do, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowserSite, type BrowserSite } from '../support/browser-site.ts';

let site: BrowserSite;

beforeAll(async () => {
  site = await startBrowserSite();
});

afterAll(async () => {
  await site.close();
});

describe('reading', () => {
  it('chooses a language at the root without JavaScript', async () => {
    const page = await site.open('', { javaScriptEnabled: false });
    await page.getByRole('link', { name: /العربية/u }).click();
    expect(new URL(page.url()).pathname).toBe('/ar/index.html');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.context().close();
  });

  it('keeps the page when the language is switched, without JavaScript', async () => {
    const page = await site.open('en/definitions/act.html', { javaScriptEnabled: false });
    await page.locator('details.languages summary').click();
    await page.getByRole('link', { name: 'Français' }).click();
    expect(new URL(page.url()).pathname).toBe('/fr/definitions/act.html');
    await page.context().close();
  });

  it('reaches a law from the home page by links alone', async () => {
    const page = await site.open('en/index.html', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Find the law of a country' }).click();
    await page.locator('main').getByRole('link', { name: 'Morocco', exact: true }).first().click();
    expect(await page.locator('h1').textContent()).toBe('Morocco');
    expect(await page.getByText('Law as at').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it.each(['en', 'ar'])('never scrolls sideways at 320 px (%s)', async (language) => {
    const page = await site.open(`${language}/frameworks/morocco.html`, {
      viewport: { width: 320, height: 800 },
    });
    for (const path of [
      'index',
      'definitions/trafficking-in-persons',
      'comparisons/trafficking-and-smuggling',
      'coverage',
      'sources',
    ]) {
      await page.goto(`${site.address}${language}/${path}.html`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, overflow]).toEqual([path, 0]);
    }
    await page.context().close();
  });
});

describe('privacy', () => {
  it('asks no other origin, sets no cookie and stores only the theme', async () => {
    const page = await site.open('en/index.html');
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address)) foreign.push(request.url());
    });
    for (const path of [
      'en/definitions/act.html',
      'ar/referral/steps.html',
      'fr/frameworks/mali.html',
      'en/sources.html',
    ]) {
      await page.goto(`${site.address}${path}`);
    }
    await page.locator('[data-theme-select]').selectOption('dark');
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const stored = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
    expect(stored).toEqual([['dalil-theme'], []]);
    await page.context().close();
  });

  it('keeps the chosen theme on the next page', async () => {
    const page = await site.open('en/index.html', { colorScheme: 'light' });
    await page.locator('[data-theme-select]').selectOption('dark');
    await page.goto(`${site.address}fr/definitions/act.html`);
    expect(await page.locator('html').getAttribute('data-choice')).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(18, 22, 28)',
    );
    await page.context().close();
  });
});

describe('the exit control', () => {
  const neutral = 'https://www.wikipedia.org/';

  it('leaves at once, and Back does not return to the page', async () => {
    const page = await site.open('en/index.html');
    await page
      .context()
      .route(neutral, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }));
    await page.goto(`${site.address}en/referral/steps.html`);
    await page.locator('[data-exit]').click();
    await page.waitForURL(neutral);
    await page.goBack();
    expect(page.url()).toBe(`${site.address}en/index.html`);
    await page.context().close();
  });

  it('is a plain link without JavaScript, reached right after the skip link', async () => {
    const page = await site.open('ar/referral/do-and-do-not.html', { javaScriptEnabled: false });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator('[data-exit]').getAttribute('href')).toBe(neutral);
    expect(await page.locator('[data-exit]').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('is not on low-risk pages', async () => {
    const page = await site.open('en/referral/data-protection.html');
    expect(await page.locator('[data-exit]').count()).toBe(0);
    await page.context().close();
  });
});

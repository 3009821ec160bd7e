/** The tools in a real browser: what they narrow, find, tick and forget. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowserSite, type BrowserSite } from '../support/browser-site.ts';

let site: BrowserSite;

beforeAll(async () => {
  site = await startBrowserSite();
});

afterAll(async () => {
  await site.close();
});

const heads = 'main table thead th:visible';
const rows = 'main table tbody tr:visible';

describe('the comparison', () => {
  it('is narrowed by checkboxes, with the choice in the fragment only', async () => {
    const page = await site.open('en/compare/index.html');
    await page.locator('details.choice summary').first().click();
    await page.getByLabel('Morocco').check();
    await page.getByLabel('Tunisia').check();
    await page.locator('details.choice summary').nth(1).click();
    await page.getByLabel('Rule for children').check();
    expect([await page.locator(heads).count(), await page.locator(rows).count()]).toEqual([3, 1]);
    const { search, hash } = new URL(page.url());
    expect([search, hash]).toEqual(['', '#jurisdiction=ma,tn&question=child-rule']);
    await page.locator('a[data-keep]').click();
    await page.waitForFunction(() => document.querySelectorAll('main thead th:not([hidden])').length === 3);
    expect(await page.locator(rows).count()).toBe(1);
    await page.context().close();
  });

  it('takes nothing from the fragment that the form does not offer', async () => {
    const page = await site.open('ar/compare/morocco-tunisia.html#question=consent,nonsense&other=x');
    expect(await page.locator(rows).count()).toBe(1);
    expect(new URL(page.url()).hash).toBe('#question=consent');
    await page.locator('[data-action=reset]').click();
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator(rows).count()).toBeGreaterThan(20);
    await page.context().close();
  });

  it('shows everything without JavaScript, and no form', async () => {
    const page = await site.open('en/compare/index.html', { javaScriptEnabled: false });
    expect(await page.locator('form.controls').isVisible()).toBe(false);
    expect(await page.locator(rows).count()).toBeGreaterThan(20);
    await page.context().close();
  });

  it.each(['en', 'ar'])('keeps the heads of the wide table in sight (%s)', async (language) => {
    const page = await site.open(`${language}/compare/index.html`);
    const box = page.locator('.table.wide');
    await box.evaluate((element) => element.scrollBy(document.dir === 'rtl' ? -600 : 600, 500));
    const frame = await box.boundingBox();
    const corner = await page.locator('.wide thead th').first().boundingBox();
    expect(Math.abs((corner?.y ?? 0) - (frame?.y ?? 0))).toBeLessThan(4);
    await page.context().close();
  });
});

describe('the glossary', () => {
  it('is found in any spelling', async () => {
    const page = await site.open('ar/glossary.html');
    const box = page.locator('[data-controls=find] input');
    await box.fill('الإختطاف');
    expect(await page.locator(rows).count()).toBe(1);
    await box.fill('debt BONDAGE');
    expect(await page.locator(rows).count()).toBe(1);
    expect(new URL(page.url()).hash).toBe('');
    await page.context().close();
  });
});

describe('the checklist', () => {
  it('sums up what was ticked and forgets it when the page is left', async () => {
    const page = await site.open('en/checklist/general.html');
    const boxes = page.locator('.ticks input');
    await boxes.nth(0).check();
    await boxes.nth(3).check();
    expect(await page.locator('[data-summary]').textContent()).toMatch(/^Signs ticked: 2 \(.*GEN-0/u);
    const all = await page.locator('.ticks > li').count();
    await page.locator('[data-controls=checklist] select').selectOption('border-officer');
    expect(await page.locator('.ticks > li:visible').count()).toBeLessThan(all);
    expect(await boxes.nth(0).isVisible()).toBe(true);
    await page.goto(`${site.address}en/index.html`);
    await page.goBack();
    expect(await page.locator('.ticks input:checked').count()).toBe(0);
    expect(
      await page.evaluate(() => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        document.cookie,
        location.hash,
      ]),
    ).toEqual(['', '']);
    await page.context().close();
  });
});

describe('the projects', () => {
  it('are narrowed in the table, the grid and the picture alike', async () => {
    const page = await site.open('en/projects/overview.html');
    await page.locator('select[name=country]').selectOption('ma');
    const shown = await page.locator('#list ~ .table tbody tr:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(await page.locator('#countries ~ .table tbody tr:visible').count()).toBe(shown);
    expect(await page.locator('.timeline g[data-row]:visible').count()).toBe(shown);
    await page.context().close();
  });
});

describe('a linked term', () => {
  it('explains itself to the keyboard, and Escape puts the explanation away', async () => {
    const page = await site.open('en/frameworks/morocco.html');
    const term = page.locator('a.term').first();
    const tip = () => term.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await tip()).toBe('none');
    await page.locator('main').press('Tab');
    await term.focus();
    expect(await tip()).toContain('.');
    await page.keyboard.press('Escape');
    expect(await tip()).toBe('none');
    await page.context().close();
  });
});

describe('on a small screen', () => {
  const pages = [
    'compare/index',
    'compare/child-rule',
    'compare/morocco-tunisia',
    'treaties',
    'glossary',
    'checklist',
    'checklist/general',
    'projects/overview',
    'training/coaching-handout',
    'countries/morocco',
  ];

  it.each(['en', 'ar'])('no tool scrolls the page sideways at 320 px (%s)', async (language) => {
    const page = await site.open(`${language}/index.html`, { viewport: { width: 320, height: 800 } });
    for (const path of pages) {
      await page.goto(`${site.address}${language}/${path}.html`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, overflow]).toEqual([path, 0]);
    }
    await page.context().close();
  });
});

/** Accessibility of one page of each template, in a left-to-right and a right-to-left language, in both themes. */
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templatePages } from '../support/templates.ts';
import { startBrowserSite, type BrowserSite } from '../support/browser-site.ts';

let site: BrowserSite;

beforeAll(async () => {
  site = await startBrowserSite();
});

afterAll(async () => {
  await site.close();
});

/** Both languages in both themes; widths shared out, since a page in 2 × 2 × 2 ways takes minutes. */
const combinations = [
  { language: 'en', colorScheme: 'light', width: 1280 },
  { language: 'en', colorScheme: 'dark', width: 320 },
  { language: 'ar', colorScheme: 'light', width: 320 },
  { language: 'ar', colorScheme: 'dark', width: 1280 },
] as const;

describe.each(combinations)(
  'axe in $language, $colorScheme, $width px',
  ({ language, colorScheme, width }) => {
    it('finds nothing', async () => {
      const page = await site.open(`${language}/index.html`, {
        colorScheme,
        viewport: { width, height: 800 },
      });
      for (const path of templatePages) {
        await page.goto(`${site.address}${language}/${path}.html`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
        );
        expect([path, found]).toEqual([path, []]);
      }
      await page.context().close();
    }, 180_000);
  },
);

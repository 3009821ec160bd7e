/** The built site served on this machine, and a browser to open it with. */
import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createStaticServer, listen } from '../../src/cli/serve.ts';
import { launchChromium } from './chromium.ts';
import { siteFolder } from './site.ts';

export interface BrowserSite {
  readonly address: string;
  readonly browser: Browser;
  /** A page in a context of its own, closed with the site. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/** Serves the site below `base` and starts a browser. */
export const startBrowserSite = async (base = '/'): Promise<BrowserSite> => {
  const server = createStaticServer(siteFolder, base);
  const address = `${await listen(server, 0)}${base.slice(1)}`;
  const browser = await launchChromium();
  return {
    address,
    browser,
    open: async (path, options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(`${address}${path}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await closeServer(server);
    },
  };
};

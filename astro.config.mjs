// Wiring only: what the site is made of is decided in src/astro.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { dalil } from './src/astro/integration.ts';
import { starlightOptions } from './src/astro/starlight-options.ts';

const site = process.env.SITE_URL;

export default defineConfig({
  ...(site === undefined || site === '' ? {} : { site }),
  outDir: process.env.DALIL_OUT ?? './dist',
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  trailingSlash: 'ignore',
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [...dalil(), starlight(starlightOptions)],
});

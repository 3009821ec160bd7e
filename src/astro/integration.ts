/**
 * Our build hooks: index files where hosts look for them, the search index, and
 * the finished site. A page with a defect fails the build.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toText } from '../check/reporters/text.ts';
import { siteAddress } from '../publish/discovery.ts';
import { currentCorpus } from './corpus-store.ts';
import { finishSite } from './finish.ts';
import { moveIndexFiles } from './index-files.ts';
import { writeSearchIndex } from './search-index.ts';

/**
 * Starlight stores which sidebar groups are open in the session. Our sidebar has
 * none, and nothing but the theme may be stored: the script becomes empty.
 */
const withoutSidebarState = () => ({
  name: 'dalil:without-sidebar-state',
  enforce: 'pre' as const,
  load: (id: string) => (id.includes('components-internals/SidebarPersistState') ? 'export {};' : undefined),
});

/** Starlight adds a sitemap of its own unless one of this name is there; ours knows translations. */
const ownSitemap = (): AstroIntegration => ({ name: '@astrojs/sitemap', hooks: {} });

/** Ends with the command that started it (src/cli/astro-build.ts), even when that one is killed. */
const endWithParent = (): void => {
  if (process.channel === undefined) return;
  process.once('disconnect', () => process.exit(1));
  process.channel.unref();
};

const build = (): AstroIntegration => {
  let site: string | undefined;
  return {
    name: 'dalil',
    hooks: {
      'astro:config:setup': ({ updateConfig, config, injectRoute }) => {
        endWithParent();
        injectRoute({
          pattern: '/[language]/offline',
          entrypoint: './src/astro/OfflinePage.astro',
          prerender: true,
        });
        site = config.site === undefined ? undefined : siteAddress(config.site);
        updateConfig({ vite: { plugins: [withoutSidebarState()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const loaded = await currentCorpus();
        await moveIndexFiles(root, loaded.pages.keys());
        const count = await writeSearchIndex(root);
        logger.info(`search index: ${count} pages`);
        const problems = await finishSite({ root, site, loaded });
        if (problems.length === 0) return;
        logger.error(`\n${toText(problems, { colour: 'off' })}`);
        throw new Error('The built pages have the defects listed above.');
      },
    },
  };
};

/** All our integrations; they must stand before Starlight. */
export const dalil = (): AstroIntegration[] => [build(), ownSitemap()];

/** Our build hooks: puts index files where hosts look for them and writes the search index. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentCorpus } from './corpus-store.ts';
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

export const dalil = (): AstroIntegration => ({
  name: 'dalil',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [withoutSidebarState()] } });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const { pages } = await currentCorpus();
      await moveIndexFiles(root, pages.keys());
      const count = await writeSearchIndex(root);
      logger.info(`search index: ${count} pages`);
    },
  },
});

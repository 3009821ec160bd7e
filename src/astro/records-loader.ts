/**
 * Feeds Starlight's `docs` collection from content/. Starlight assumes
 * src/content/docs; every entry therefore carries a virtual file path below it,
 * so that Markdown is rendered in the right language (labels of asides, direction).
 * In `dev` it watches content/ itself: a changed, new or deleted file shows at once.
 */

import type { Loader, LoaderContext } from 'astro/loaders';
import { toText } from '../check/reporters/text.ts';
import { digest } from '../lib/digest.ts';
import { isolateInHtml } from '../lib/html.ts';
import { plain } from '../lib/text.ts';
import type { Page } from '../views/pages.ts';
import { versionToShow } from '../views/version.ts';
import { contentRoot, reloadCorpus, type Loaded } from './corpus-store.ts';

const virtualPath = (language: string, page: Page): string =>
  `src/content/docs/${language}/${page.id.slice(page.language.length + 1)}.md`;

const render = async (context: LoaderContext, page: Page) => {
  if (page.type !== 'record') return undefined;
  const version = versionToShow(page.record, page.language);
  if (version.body.trim() === '') return undefined;
  const path = virtualPath(version.language, page);
  const fileURL = new URL(path, context.config.root);
  const rendered = await context.renderMarkdown(version.body, { fileURL });
  return { ...rendered, html: isolateInHtml(rendered.html) };
};

const titleOf = (page: Page): string =>
  page.type === 'record' ? plain(versionToShow(page.record, page.language).data.title) : page.id;

const bodyDigest = (page: Page): string => {
  if (page.type !== 'record') return page.type;
  const version = versionToShow(page.record, page.language);
  return digest(`${version.language}\n${titleOf(page)}\n${version.body}`);
};

/** Puts one page into the store unless it is already there unchanged. */
const put = async (context: LoaderContext, page: Page, revision: string): Promise<void> => {
  const own = `${bodyDigest(page)}${page.id.endsWith('/index') ? revision : ''}`;
  if (context.store.get(page.id)?.digest === own) return;
  const rendered = await render(context, page);
  const data = await context.parseData({ id: page.id, data: { title: titleOf(page) } });
  context.store.set({
    id: page.id,
    data,
    digest: own,
    filePath: virtualPath(page.language, page),
    ...(rendered === undefined ? {} : { rendered }),
  });
};

const sync = async (context: LoaderContext, revision: string): Promise<Loaded> => {
  const loaded = await reloadCorpus();
  if (loaded.problems.some((problem) => problem.severity === 'error')) {
    context.logger.error(`\n${toText(loaded.problems, { colour: 'off' })}`);
    return loaded;
  }
  for (const id of context.store.keys()) if (!loaded.pages.has(id)) context.store.delete(id);
  for (const page of loaded.pages.values()) await put(context, page, revision);
  return loaded;
};

const watch = (context: LoaderContext): void => {
  const folder = contentRoot();
  const { watcher } = context;
  if (watcher === undefined) return;
  watcher.add(folder);
  let waiting: NodeJS.Timeout | undefined;
  let revision = 0;
  const changed = (path: string): void => {
    if (!path.startsWith(folder)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      revision += 1;
      sync(context, String(revision)).catch((error: unknown) => context.logger.error(String(error)));
    }, 30);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
};

/** The loader of the `docs` collection. Throws when the content has errors and the site is built. */
export const recordsLoader = (): Loader => ({
  name: 'dalil-records',
  load: async (context) => {
    const loaded = await sync(context, '');
    const isBuild = context.watcher === undefined;
    if (isBuild && loaded.problems.some((problem) => problem.severity === 'error')) {
      throw new Error('The content has errors; nothing was built. Mend what is listed above.');
    }
    watch(context);
  },
});

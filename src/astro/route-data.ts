/** Gives every page its model before it is rendered; components read nothing else. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { buildPage } from '../views/page-model.ts';
import { currentCorpus } from './corpus-store.ts';

export const onRequest = defineRouteMiddleware(async (context) => {
  const { corpus, pages, today } = await currentCorpus();
  const { id, entry } = context.locals.starlightRoute;
  const page = pages.get(id);
  if (page === undefined) throw new Error(`There is no page "${id}".`);
  const { html, metadata } = entry.rendered ?? {};
  const finished = (metadata?.imagePaths ?? []).length === 0 ? html : undefined;
  context.locals.dalil = buildPage(corpus, page, today, finished);
});

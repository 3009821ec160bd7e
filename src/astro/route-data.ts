/** Gives every page its model before it is rendered; components read nothing else. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { buildPage } from '../views/page-model.ts';
import { currentCorpus } from './corpus-store.ts';

export const onRequest = defineRouteMiddleware(async (context) => {
  const { corpus, pages, today } = await currentCorpus();
  const page = pages.get(context.locals.starlightRoute.id);
  if (page === undefined) throw new Error(`There is no page "${context.locals.starlightRoute.id}".`);
  context.locals.dalil = buildPage(corpus, page, today);
});

/** Names of pairs and links to their pages. */
import type { LinkView } from '../blocks.ts';
import { labelText, type ViewContext } from '../context.ts';
import { toolPageId } from '../tool-pages.ts';
import { linkBetween } from '../urls.ts';
import type { Pair } from './jurisdictions.ts';

/** `Morocco and Tunisia`. */
export const pairTitle = (context: ViewContext, pair: Pair): string => {
  const [first = '', second = ''] = [pair.first, pair.second].map((record) =>
    labelText(context, 'countries', record.source.data.jurisdiction),
  );
  return context.t('dalil.compare.pairTitle', { first, second });
};

export const pairLink = (context: ViewContext, pair: Pair): LinkView => ({
  href: linkBetween(context.pageId, toolPageId(context.language, 'compare-pair', pair.id)),
  text: pairTitle(context, pair),
});

/** All countries, or all themes, with the number of records on each. */
import { labelText, type ViewContext } from '../context.ts';
import { recordsWith } from '../facet-index.ts';
import { collatorOf } from '../order.ts';
import { entryPageId } from '../pages.ts';
import { linkBetween } from '../urls.ts';
import type { GeneratedView } from './generated-view.ts';

export const entryIndex = (
  context: ViewContext,
  type: 'country' | 'theme',
  vocabulary: string,
  title: string,
): GeneratedView => {
  const collator = collatorOf(context.language);
  const items = [...(context.corpus.vocabularies.get(vocabulary)?.entries.keys() ?? [])]
    .map((entry) => ({
      href: linkBetween(context.pageId, entryPageId(context.corpus, context.language, type, entry)),
      text: labelText(context, vocabulary, entry),
      label: String(recordsWith(context.corpus, type, entry).length),
    }))
    .sort((a, b) => collator.compare(a.text, b.text));
  return { title, description: title, lead: [{ type: 'links', items }], sections: [] };
};

/** Everything on one theme. */
import { labelText, type ViewContext } from '../context.ts';
import { recordsWith } from '../facet-index.ts';
import type { GeneratedView } from './generated-view.ts';
import { sectionsByKind } from './record-links.ts';

export const theme = (context: ViewContext, entry: string): GeneratedView => {
  const name = labelText(context, 'themes', entry);
  return {
    title: name,
    description: context.t('dalil.theme.intro', { theme: name }),
    lead: [],
    sections: sectionsByKind(context, recordsWith(context.corpus, 'theme', entry)),
  };
};

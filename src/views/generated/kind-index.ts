/** All records of one kind, and the tools made from them. */
import type { KindName } from '../../schema/kind-names.ts';
import { kindsLabel, type ViewContext } from '../context.ts';
import { ordersOf } from '../order.ts';
import { kindOfTool, toolsInSection } from '../tool-pages.ts';
import { toolLink } from '../tool-links.ts';
import { wordKey } from '../words.ts';
import type { GeneratedView } from './generated-view.ts';
import { linksWithoutKind } from './record-links.ts';

export const kindIndex = (context: ViewContext, kind: KindName): GeneratedView => ({
  title: kindsLabel(context, kind),
  description: context.t(wordKey('dalil.kindIntro.', kind)),
  lead: [
    {
      type: 'links',
      items: toolsInSection
        .filter((tool) => kindOfTool[tool] === kind)
        .map((tool) => toolLink(context, tool)),
    },
    {
      type: 'links',
      items: linksWithoutKind(
        context,
        ordersOf(context.corpus, context.language)[kind].list.map(({ record }) => record),
      ),
    },
  ]
    .filter((block) => block.items.length > 0)
    .map((block) => ({ type: 'links', items: block.items })),
  sections: [],
});

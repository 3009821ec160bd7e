/** Two jurisdictions side by side, question by question. */
import { section, type Block, type Section } from '../blocks.ts';
import { dateOf, type ViewContext } from '../context.ts';
import { answerCell, jurisdictionRun, toJurisdiction, type Jurisdiction } from '../comparison/answer.ts';
import { comparisonLead, questionField } from '../comparison/controls.ts';
import { dimensionsIn, groups, type Group } from '../comparison/dimensions.ts';
import { pairsOf, type Pair } from '../comparison/jurisdictions.ts';
import { pairTitle } from '../comparison/pair-links.ts';
import { asRun } from '../parts.ts';
import { questionPageId } from '../tool-pages.ts';
import { linkBetween } from '../urls.ts';
import { wordKey } from '../words.ts';
import type { GeneratedView } from './generated-view.ts';

const groupSection = (
  context: ViewContext,
  group: Group,
  both: readonly Jurisdiction[],
): readonly Section[] => {
  const title = context.t(wordKey('dalil.compare.group.', group));
  const table: Block = {
    type: 'table',
    caption: title,
    columns: [context.t('dalil.compare.question'), ...both.map((one) => jurisdictionRun(context, one))],
    rows: dimensionsIn(group).map((one) => ({
      id: one.id,
      tags: { question: one.id },
      head: {
        content: {
          ...asRun(one.label(context)),
          href: linkBetween(context.pageId, questionPageId(context.language, one.id)),
        },
      },
      cells: both.map((jurisdiction) => answerCell(context, jurisdiction, one.find(context, jurisdiction))),
    })),
  };
  return section(group, title, [table]);
};

const lawAsAt = (context: ViewContext, both: readonly Jurisdiction[]): Block => ({
  type: 'facts',
  rows: both.map((one) => ({
    term: jurisdictionRun(context, one).text,
    values: [{ content: context.t('dalil.framework.lawAsAt', { date: dateOf(context, one.data.checked) }) }],
  })),
});

export const comparePair = (context: ViewContext, id: string): GeneratedView => {
  const pair: Pair | undefined = pairsOf(context.corpus).find((one) => one.id === id);
  if (pair === undefined) throw new Error(`There is no pair "${id}" to compare.`);
  const both = [pair.first, pair.second].map((record) => toJurisdiction(context, record));
  return {
    title: pairTitle(context, pair),
    description: context.t('dalil.compare.pairIntro'),
    lead: [...comparisonLead(context, [questionField(context)]), lawAsAt(context, both)],
    sections: groups.flatMap((group) => groupSection(context, group, both)),
  };
};

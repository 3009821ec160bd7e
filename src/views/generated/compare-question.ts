/** One question in every jurisdiction. */
import type { Block, Row } from '../blocks.ts';
import type { ViewContext } from '../context.ts';
import {
  jurisdictionRun,
  sourcesRun,
  stateRun,
  toJurisdiction,
  type Answer,
  type Jurisdiction,
} from '../comparison/answer.ts';
import { comparisonLead, jurisdictionField } from '../comparison/controls.ts';
import { findDimension, type Dimension } from '../comparison/dimensions.ts';
import { frameworksInOrder } from '../comparison/jurisdictions.ts';
import { inlineText } from '../parts.ts';
import type { GeneratedView } from './generated-view.ts';

const row = (context: ViewContext, jurisdiction: Jurisdiction, answer: Answer, index: number): Row => ({
  ...(index === 0 ? { id: jurisdiction.record.slug } : {}),
  tags: { jurisdiction: jurisdiction.id },
  head: { content: jurisdictionRun(context, jurisdiction) },
  cells: [
    { content: answer.text === '' ? '–' : answer.text },
    { content: stateRun(context, jurisdiction, answer) },
    { content: answer.articles ?? '–' },
    { content: sourcesRun(context, jurisdiction, answer) },
  ],
});

const table = (context: ViewContext, dimension: Dimension): Block => ({
  type: 'table',
  caption: inlineText(dimension.label(context)),
  columns: [
    context.t('dalil.framework.jurisdiction'),
    context.t('dalil.framework.finding'),
    context.t('dalil.framework.status'),
    context.t('dalil.framework.articles'),
    context.t('dalil.sources'),
  ],
  rows: frameworksInOrder(context.corpus, context.language)
    .map((record) => toJurisdiction(context, record))
    .flatMap((jurisdiction) =>
      dimension.find(context, jurisdiction).map((answer, index) => row(context, jurisdiction, answer, index)),
    ),
});

export const compareQuestion = (context: ViewContext, id: string): GeneratedView => {
  const dimension = findDimension(id);
  if (dimension === undefined) throw new Error(`There is no question "${id}" to compare.`);
  const label = dimension.label(context);
  return {
    title: label,
    description: context.t('dalil.compare.questionIntro'),
    lead: [
      ...comparisonLead(context, [
        jurisdictionField(context, frameworksInOrder(context.corpus, context.language)),
      ]),
      table(context, dimension),
    ],
    sections: [],
  };
};

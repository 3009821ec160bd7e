/** Every statement of every jurisdiction in one table, for readers who choose their own columns and rows. */
import type { Block } from '../blocks.ts';
import type { ViewContext } from '../context.ts';
import { answerCell, jurisdictionRun, toJurisdiction } from '../comparison/answer.ts';
import { comparisonLead, jurisdictionField, questionField } from '../comparison/controls.ts';
import { dimensions } from '../comparison/dimensions.ts';
import { frameworksInOrder } from '../comparison/jurisdictions.ts';
import type { GeneratedView } from './generated-view.ts';

const table = (context: ViewContext): Block => {
  const jurisdictions = frameworksInOrder(context.corpus, context.language).map((record) =>
    toJurisdiction(context, record),
  );
  return {
    type: 'table',
    layout: 'wide',
    caption: context.t('dalil.compare.statements'),
    columns: [
      context.t('dalil.compare.question'),
      ...jurisdictions.map((one) => ({
        content: jurisdictionRun(context, one),
        tags: { jurisdiction: one.id },
      })),
    ],
    rows: dimensions.map((one) => ({
      tags: { question: one.id },
      head: { content: one.label(context) },
      cells: jurisdictions.map((jurisdiction) =>
        answerCell(context, jurisdiction, one.find(context, jurisdiction)),
      ),
    })),
  };
};

export const compareStatements = (context: ViewContext): GeneratedView => ({
  title: context.t('dalil.compare.statements'),
  description: context.t('dalil.compare.statementsIntro'),
  lead: [
    ...comparisonLead(context, [
      jurisdictionField(context, frameworksInOrder(context.corpus, context.language)),
      questionField(context),
    ]),
    table(context),
  ],
  sections: [],
});

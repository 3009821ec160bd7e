/** The state of every question in every jurisdiction, and the ways into the comparison. */
import { section, type Block } from '../blocks.ts';
import type { ViewContext } from '../context.ts';
import { jurisdictionRun, stateRuns, toJurisdiction } from '../comparison/answer.ts';
import { comparisonLead, jurisdictionField, questionField } from '../comparison/controls.ts';
import { dimensions } from '../comparison/dimensions.ts';
import { frameworksInOrder, pairsOf } from '../comparison/jurisdictions.ts';
import { pairLink } from '../comparison/pair-links.ts';
import { asRun } from '../parts.ts';
import { questionPageId, toolPageId } from '../tool-pages.ts';
import { linkBetween } from '../urls.ts';
import type { GeneratedView } from './generated-view.ts';

/** Rows are questions, columns are jurisdictions; each cell leads to the framework page. */
const matrix = (context: ViewContext): Block => {
  const { corpus, language, pageId, t } = context;
  const jurisdictions = frameworksInOrder(corpus, language).map((record) => toJurisdiction(context, record));
  return {
    type: 'table',
    layout: 'wide',
    caption: t('dalil.compare.matrix'),
    columns: [
      t('dalil.compare.question'),
      ...jurisdictions.map((one) => ({
        content: jurisdictionRun(context, one),
        tags: { jurisdiction: one.id },
      })),
    ],
    rows: dimensions.map((one) => ({
      tags: { question: one.id },
      head: {
        content: {
          ...asRun(one.label(context)),
          href: linkBetween(pageId, questionPageId(language, one.id)),
        },
      },
      cells: jurisdictions.map((jurisdiction) => ({
        content: stateRuns(context, jurisdiction, one.find(context, jurisdiction)).flatMap((run, index) =>
          index === 0 ? [run] : [' ', run],
        ),
      })),
    })),
  };
};

export const compareIndex = (context: ViewContext): GeneratedView => {
  const { corpus, language, pageId, t } = context;
  const statements = linkBetween(pageId, toolPageId(language, 'compare-statements'));
  return {
    title: t('dalil.compare.title'),
    description: t('dalil.compare.intro'),
    lead: comparisonLead(context, [
      jurisdictionField(context, frameworksInOrder(corpus, language)),
      questionField(context),
    ]),
    sections: [
      ...section('matrix', t('dalil.compare.matrix'), [
        {
          type: 'links',
          items: [
            {
              href: statements,
              text: t('dalil.compare.statements'),
              description: t('dalil.compare.statementsIntro'),
              keepsChoice: 'yes',
            },
          ],
        },
        matrix(context),
      ]),
      ...section('pairs', t('dalil.compare.pairs'), [
        { type: 'links', items: pairsOf(corpus).map((pair) => pairLink(context, pair)) },
      ]),
    ],
  };
};

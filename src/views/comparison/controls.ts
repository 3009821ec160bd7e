/** The form that narrows a comparison, and what each comparison page says before its tables. */
import type { CorpusRecord } from '../../corpus/corpus.ts';
import type { Block } from '../blocks.ts';
import type { Field } from '../controls.ts';
import { labelText, type ViewContext } from '../context.ts';
import { factRow, inlineText } from '../parts.ts';
import { narrowControls } from '../narrow.ts';
import { wordKey } from '../words.ts';
import { dimensions, type Dimension } from './dimensions.ts';

export const jurisdictionField = (
  context: ViewContext,
  records: readonly CorpusRecord<'framework'>[],
): Field => ({
  type: 'checkboxes',
  name: 'jurisdiction',
  label: context.t('dalil.compare.chooseJurisdictions'),
  options: records.map((record) => ({
    value: record.source.data.jurisdiction,
    label: labelText(context, 'countries', record.source.data.jurisdiction),
  })),
});

export const questionField = (context: ViewContext, list: readonly Dimension[] = dimensions): Field => ({
  type: 'checkboxes',
  name: 'question',
  label: context.t('dalil.compare.chooseQuestions'),
  options: list.map((one) => ({ value: one.id, label: inlineText(one.label(context)) })),
});

const states = ['confirmed', 'unconfirmed', 'no-provision-found', 'not-researched'] as const;

/** What the four states mean, folded away. */
export const legend = (context: ViewContext): Block => ({
  type: 'details',
  summary: context.t('dalil.coverage.legend'),
  blocks: [
    {
      type: 'facts',
      rows: states.flatMap((state) =>
        factRow(context.t(wordKey('dalil.state.', state)), {
          content: context.t(wordKey('dalil.stateMeaning.', state)),
        }),
      ),
    },
  ],
});

/** The notice, the legend and the form that stand before the tables. */
export const comparisonLead = (context: ViewContext, fields: readonly Field[]): readonly Block[] => [
  { type: 'notice', tone: 'caution', items: [context.t('dalil.compare.notice')] },
  legend(context),
  narrowControls(context, fields),
];

/** The page of a case exercise: facts and questions first, the answer folded away. */
import { wordKey } from '../words.ts';
import type { Block } from '../blocks.ts';
import { section } from '../blocks.ts';
import { runsToKind, textOf, type ViewContext } from '../context.ts';
import type { KindInput, KindViewOf } from '../kind-view.ts';
import { cell, factRow, joined } from '../parts.ts';
import { indicatorRuns } from './indicator-runs.ts';

type Input = KindInput<'case'>;

const numbered = (
  context: ViewContext,
  items: readonly { readonly id: string; readonly text: string }[],
): Block => ({
  type: 'list',
  ordered: 'yes',
  items: items.map((one) => ({ id: one.id, text: textOf(context, one.text) })),
});

const reasoning = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.case.reasoning'),
    columns: [t('dalil.definition.element'), t('dalil.case.finding'), t('dalil.case.why')],
    rows: data.reasoning.map((one) => ({
      id: one.id,
      head: { content: [textOf(context, one.element), ` – ${t(wordKey('dalil.crime.', one.crime))}`] },
      cells: [
        { content: t(wordKey('dalil.case.finding.', one.finding)) },
        { content: textOf(context, one.text) },
      ],
    })),
  };
};

export const caseView: KindViewOf<'case'> = (input) => {
  const { context, data } = input;
  const { t } = context;
  const answer: Block = {
    type: 'details',
    summary: t('dalil.case.showAnswer'),
    blocks: [
      {
        type: 'text',
        text: [
          { text: t(wordKey('dalil.case.answer.', data.answer)), as: 'strong' },
          ' – ',
          textOf(context, data.conclusion),
        ],
      },
      reasoning(input),
    ],
  };
  return {
    lead: [{ type: 'notice', tone: 'note', items: [t('dalil.case.composite')] }],
    sections: [
      ...section('facts', t('dalil.case.facts'), [numbered(context, data.facts)]),
      ...section('questions', t('dalil.case.questions'), [numbered(context, data.questions)]),
      ...section('answer', t('dalil.case.answer'), [answer]),
      ...section('first-steps', t('dalil.case.firstSteps'), [numbered(context, data.first_steps)]),
      ...section('material', t('dalil.training.material'), [
        {
          type: 'facts',
          rows: [
            ...factRow(t('dalil.training.level'), cell(t(wordKey('dalil.level.', data.level)))),
            ...factRow(
              t('dalil.referral.indicators'),
              cell(joined(context, indicatorRuns(context, data.indicators))),
            ),
            ...factRow(
              t('dalil.record.terms'),
              cell(joined(context, runsToKind(context, 'definition', data.terms))),
            ),
          ],
        },
      ]),
    ],
  };
};

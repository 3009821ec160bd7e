/** The page that sets two neighbouring crimes side by side. */
import { kinds } from '../../schema/kinds.ts';
import type { Block } from '../blocks.ts';
import { section } from '../blocks.ts';
import { evidenceOf, runTo, textOf } from '../context.ts';
import type { KindInput, KindViewOf } from '../kind-view.ts';

type Input = KindInput<'comparison'>;

const dimensions = ({ context, data }: Input): Block => {
  const { t } = context;
  const crime = (slug: string) => runTo(context, `${kinds.definition.folder}/${slug}`);
  return {
    type: 'table',
    caption: t('dalil.comparison.dimensions'),
    columns: [
      t('dalil.comparison.dimension'),
      crime(data.left),
      crime(data.right),
      t('dalil.comparison.test'),
      t('dalil.comparison.trap'),
    ],
    rows: data.dimensions.map((one) => ({
      id: one.id,
      head: { content: textOf(context, one.title), evidence: evidenceOf(context, one) },
      cells: [one.left, one.right, one.test, one.trap].map((text) => ({ content: textOf(context, text) })),
    })),
  };
};

const decisions = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'list',
    ordered: 'yes',
    items: data.decisions.map((one) => ({
      id: `step-${one.id}`,
      title: textOf(context, one.question),
      list: [
        [{ text: `${t('dalil.comparison.yes')}: `, as: 'strong' }, textOf(context, one.yes)],
        [{ text: `${t('dalil.comparison.no')}: `, as: 'strong' }, textOf(context, one.no)],
      ],
      evidence: evidenceOf(context, one),
    })),
  };
};

const misconceptions = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.comparison.misconceptions'),
    columns: [t('dalil.comparison.wrong'), t('dalil.comparison.right')],
    rows: data.misconceptions.map((one) => ({
      id: `misconception-${one.id}`,
      head: { content: textOf(context, one.wrong) },
      cells: [{ content: textOf(context, one.right), evidence: evidenceOf(context, one) }],
    })),
  };
};

export const comparisonView: KindViewOf<'comparison'> = (input) => {
  const { t } = input.context;
  return {
    lead: [],
    sections: [
      ...section('decision-aid', t('dalil.comparison.decisionAid'), [decisions(input)]),
      ...section('dimensions', t('dalil.comparison.dimensions'), [dimensions(input)]),
      ...section('misconceptions', t('dalil.comparison.misconceptions'), [misconceptions(input)]),
    ],
  };
};

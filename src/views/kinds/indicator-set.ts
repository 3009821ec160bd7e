/** The page of a set of signs, grouped by what they are about. */
import { wordKey } from '../words.ts';
import type { Block, Inline } from '../blocks.ts';
import { section } from '../blocks.ts';
import {
  code,
  evidenceOf,
  labelOf,
  labelText,
  linksToKind,
  runsToKind,
  stateOf,
  textOf,
  textsOf,
} from '../context.ts';
import type { KindInput, KindViewOf } from '../kind-view.ts';
import { cell, factRow, joined, statementList } from '../parts.ts';
import { toolPageId } from '../tool-pages.ts';
import { linkBetween } from '../urls.ts';

type Input = KindInput<'indicator-set'>;
type Indicator = Input['data']['indicators'][number];

const strengthOf = ({ context }: Input, { strength }: Indicator) => ({
  content: [
    context.t(wordKey('dalil.indicatorSet.strength.', strength.value)),
    ...(strength.basis === undefined ? [] : [' – ', labelOf(context, 'strength-bases', strength.basis)]),
  ] as readonly Inline[],
  ...(strength.value === 'unrated' || strength.confirmed
    ? {}
    : { evidence: { state: stateOf(context, { confirmed: false }), citations: [] } }),
});

const group = (input: Input, category: string, signs: readonly Indicator[]): Block => {
  const { context } = input;
  const { t } = context;
  return {
    type: 'table',
    caption: labelText(context, 'indicator-categories', category),
    columns: [
      t('dalil.indicatorSet.code'),
      t('dalil.indicatorSet.indicator'),
      t('dalil.indicatorSet.strength'),
      t('dalil.indicatorSet.observers'),
    ],
    rows: signs.map((sign) => ({
      id: sign.id,
      head: {
        content: code(sign.id),
        ...(sign.codes === undefined ? {} : { list: sign.codes.map((one) => code(one)) }),
      },
      cells: [
        { content: textOf(context, sign.text), evidence: evidenceOf(context, sign) },
        strengthOf(input, sign),
        {
          content:
            joined(
              context,
              sign.observers.map((one) => labelOf(context, 'observers', one)),
            ) ?? '–',
        },
      ],
    })),
  };
};

const byCategory = (signs: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> => {
  const groups = new Map<string, Indicator[]>();
  for (const sign of signs) groups.set(sign.category, [...(groups.get(sign.category) ?? []), sign]);
  return groups;
};

export const indicatorSetView: KindViewOf<'indicator-set'> = (input) => {
  const { context, record, data } = input;
  const { t } = context;
  const terms = runsToKind(context, 'definition', data.points_to);
  return {
    lead: [
      {
        type: 'links',
        items: [
          {
            href: linkBetween(context.pageId, toolPageId(context.language, 'checklist', record.slug)),
            text: t('dalil.checklist.link'),
          },
        ],
      },
      {
        type: 'notice',
        tone: 'caution',
        title: t('dalil.indicatorSet.caveat'),
        items: [textOf(context, data.caveat)],
      },
      {
        type: 'facts',
        rows: [
          ...factRow(t('dalil.definition.alsoCalled'), cell(joined(context, textsOf(context, data.aliases)))),
          ...factRow(t('dalil.indicatorSet.pointsTo'), cell(joined(context, terms))),
        ],
      },
    ],
    sections: [
      ...section('next-steps', t('dalil.indicatorSet.nextStep'), [
        statementList(context, data.next_steps, 'yes'),
      ]),
      ...[...byCategory(data.indicators)].flatMap(([category, signs]) =>
        section(`signs-${category}`, labelText(context, 'indicator-categories', category), [
          group(input, category, signs),
        ]),
      ),
      ...section('terms', t('dalil.indicatorSet.terms'), [
        { type: 'links', items: linksToKind(context, 'definition', data.points_to) },
      ]),
    ],
  };
};

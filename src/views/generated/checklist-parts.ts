/** Signs as boxes to tick, for checklists and for handouts. */
import type { DataOf } from '../../schema/kinds.ts';
import type { Block, Item } from '../blocks.ts';
import { code, labelText, textOf, type ViewContext } from '../context.ts';
import { wordKey } from '../words.ts';

export type Indicator = DataOf<'indicator-set'>['indicators'][number];

/** Observers that can see at least one of the signs, in the order of the vocabulary. */
export const observersOf = (context: ViewContext, signs: readonly Indicator[]): readonly string[] => {
  const seen = new Set(signs.flatMap((sign) => sign.observers));
  return [...(context.corpus.vocabularies.get('observers')?.entries.keys() ?? [])].filter((id) =>
    seen.has(id),
  );
};

const tick = (context: ViewContext, sign: Indicator): Item => ({
  id: sign.id,
  tags: { strength: sign.strength.value, observer: sign.observers.join(' ') },
  title: code(sign.id),
  text: textOf(context, sign.text),
  list: [
    [
      `${context.t('dalil.indicatorSet.strength')}: ${context.t(wordKey('dalil.indicatorSet.strength.', sign.strength.value))}`,
      ...(sign.strength.value === 'unrated' || sign.strength.confirmed
        ? []
        : [` (${context.t('dalil.state.unconfirmed')})`]),
      ' · ',
      sign.observers.map((id) => labelText(context, 'observers', id)).join(context.t('dalil.listSeparator')),
      ...(sign.confirmed
        ? []
        : [' · ', { text: context.t('dalil.state.unconfirmed'), state: 'unconfirmed' as const }]),
    ],
  ],
});

export const tickList = (context: ViewContext, label: string, signs: readonly Indicator[]): Block => ({
  type: 'tick-list',
  label,
  items: signs.map((sign) => tick(context, sign)),
});

/** The situations for which there is a checklist, and how many signs each observer can see. */
import type { CorpusRecord } from '../../corpus/corpus.ts';
import type { Block } from '../blocks.ts';
import { labelOf, runTo, textOf, titleOf, type ViewContext } from '../context.ts';
import { ordersOf } from '../order.ts';
import { asRun } from '../parts.ts';
import { toolPageId } from '../tool-pages.ts';
import { linkBetween } from '../urls.ts';
import { versionToShow } from '../version.ts';
import { observersOf } from './checklist-parts.ts';
import type { GeneratedView } from './generated-view.ts';

type Set = CorpusRecord<'indicator-set'>;

const setsOf = (context: ViewContext): readonly Set[] =>
  ordersOf(context.corpus, context.language)['indicator-set'].list.map(({ record }) => record as Set);

const situations = (context: ViewContext, sets: readonly Set[]): Block => ({
  type: 'links',
  items: sets.map((record) => ({
    href: linkBetween(context.pageId, toolPageId(context.language, 'checklist', record.slug)),
    text: titleOf(context, record),
    description: textOf(context, versionToShow(record, context.language).data.description),
  })),
});

const whoSees = (context: ViewContext, sets: readonly Set[]): Block => {
  const { t } = context;
  const observers = observersOf(
    context,
    sets.flatMap((record) => record.source.data.indicators),
  );
  return {
    type: 'table',
    layout: 'wide',
    caption: t('dalil.checklist.whoSees'),
    columns: [
      t('dalil.checklist.situation'),
      ...observers.map((id) => labelOf(context, 'observers', id)),
      t('dalil.coverage.total'),
    ],
    rows: sets.map((record) => {
      const { indicators } = record.source.data;
      const counts = [
        ...observers.map((id) => indicators.filter((one) => one.observers.includes(id)).length),
        indicators.length,
      ];
      return {
        head: {
          content: {
            ...asRun(runTo(context, record.id)),
            href: linkBetween(context.pageId, toolPageId(context.language, 'checklist', record.slug)),
          },
        },
        cells: counts.map((count) => ({ content: String(count) })),
      };
    }),
  };
};

export const checklistIndex = (context: ViewContext): GeneratedView => {
  const { t } = context;
  const sets = setsOf(context);
  return {
    title: t('dalil.nav.checklist'),
    description: t('dalil.checklist.intro'),
    lead: [{ type: 'notice', tone: 'note', items: [t('dalil.indicatorSet.checklistNote')] }],
    sections: [
      { id: 'situations', title: t('dalil.checklist.choose'), blocks: [situations(context, sets)] },
      { id: 'observers', title: t('dalil.checklist.whoSees'), blocks: [whoSees(context, sets)] },
    ],
  };
};

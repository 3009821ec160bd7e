/** Who is bound by which treaty, and since when. */
import { kinds } from '../../schema/kinds.ts';
import type { Block, Cell, Inline } from '../blocks.ts';
import { hrefTo, runTo, type ViewContext } from '../context.ts';
import { jurisdictionRun, toJurisdiction, type Jurisdiction } from '../comparison/answer.ts';
import { jurisdictionField } from '../comparison/controls.ts';
import { frameworksInOrder } from '../comparison/jurisdictions.ts';
import { treatyDate, type Treaty } from '../kinds/treaty.ts';
import { narrowControls } from '../narrow.ts';
import { wordKey } from '../words.ts';
import type { GeneratedView } from './generated-view.ts';

/** Instruments in the order in which most jurisdictions speak of them. */
const instrumentsOf = (jurisdictions: readonly Jurisdiction[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { data } of jurisdictions)
    for (const { id } of data.treaties) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
};

const cellOf = (context: ViewContext, jurisdiction: Jurisdiction, treaty: Treaty | undefined): Cell => {
  if (treaty === undefined)
    return { content: { text: context.t('dalil.state.not-researched'), state: 'not-researched' } };
  const status = {
    text: context.t(wordKey('dalil.framework.treatyStatus.', treaty.status)),
    href: `${hrefTo(context, jurisdiction.record.id)}#treaties`,
  };
  const date = [treatyDate(context, treaty)].flat() as Inline[];
  const doubt: readonly Inline[] =
    treaty.confirmed || treaty.status === 'not-researched'
      ? []
      : [' ', { text: context.t('dalil.state.unconfirmed'), state: 'unconfirmed' }];
  return { content: [status, ...(date[0] === '–' ? [] : [': ', ...date]), ...doubt] };
};

const table = (context: ViewContext): Block => {
  const jurisdictions = frameworksInOrder(context.corpus, context.language).map((record) =>
    toJurisdiction(context, record),
  );
  return {
    type: 'table',
    layout: 'wide',
    caption: context.t('dalil.treaties.title'),
    columns: [
      context.t('dalil.framework.treaty'),
      ...jurisdictions.map((one) => ({
        content: jurisdictionRun(context, one),
        tags: { jurisdiction: one.id },
      })),
    ],
    rows: instrumentsOf(jurisdictions).map((id) => ({
      id,
      tags: { treaty: id },
      head: { content: runTo(context, `${kinds.instrument.folder}/${id}`) },
      cells: jurisdictions.map((one) =>
        cellOf(
          context,
          one,
          one.data.treaties.find((treaty) => treaty.id === id),
        ),
      ),
    })),
  };
};

export const treaties = (context: ViewContext): GeneratedView => ({
  title: context.t('dalil.treaties.title'),
  description: context.t('dalil.treaties.intro'),
  lead: [
    { type: 'notice', tone: 'caution', items: [context.t('dalil.treaties.notice')] },
    narrowControls(context, [
      jurisdictionField(context, frameworksInOrder(context.corpus, context.language)),
    ]),
    table(context),
  ],
  sections: [],
});

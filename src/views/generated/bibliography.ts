/** Everything this reference was read from, by publisher. */
import type { Rich, Row, Run } from '../blocks.ts';
import type { ViewContext } from '../context.ts';
import type { BibliographyEntry } from '../../corpus/corpus.ts';
import { collatorOf } from '../order.ts';
import type { GeneratedView } from './generated-view.ts';

const entry = (source: BibliographyEntry): Rich => {
  const title: Run = {
    text: source.title,
    dir: 'auto',
    ...(source.language === undefined ? {} : { lang: source.language }),
  };
  const linked = source.url === undefined ? title : { ...title, href: source.url, external: true };
  return source.date === undefined ? linked : [linked, ` (${source.date})`];
};

export const bibliography = ({ t, corpus }: ViewContext): GeneratedView => {
  const groups = Map.groupBy(corpus.sources.values(), (source) => source.publisher);
  const collator = collatorOf('en');
  const rows: readonly Row[] = [...groups]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([publisher, sources]) => ({
      head: { content: { text: publisher, dir: 'auto' } },
      cells: [{ list: sources.map(entry) }],
    }));
  return {
    title: t('dalil.nav.sources'),
    description: t('dalil.nav.sourcesIntro'),
    lead: [
      {
        type: 'table',
        caption: t('dalil.nav.sources'),
        columns: [t('dalil.source.publisher'), t('dalil.framework.title')],
        rows,
      },
    ],
    sections: [],
  };
};

/** A country: what its law says in short, then every record that concerns it. */
import type { CorpusRecord } from '../../corpus/corpus.ts';
import { kinds } from '../../schema/kinds.ts';
import type { KindName } from '../../schema/kind-names.ts';
import { frameworkOf, pairsOf } from '../comparison/jurisdictions.ts';
import { pairLink } from '../comparison/pair-links.ts';
import { toJurisdiction } from '../comparison/answer.ts';
import { section, type Block, type Cell, type FactRow, type Inline } from '../blocks.ts';
import { dateOf, hrefTo, kindLabel, labelText, runTo, titleOf, type ViewContext } from '../context.ts';
import { recordsWith } from '../facet-index.ts';
import { lawsFor } from '../kinds/framework-law.ts';
import { treatyDate } from '../kinds/treaty.ts';
import { asRun, factRow } from '../parts.ts';
import { countsOf, stateNames } from '../statement-counts.ts';
import { wordKey } from '../words.ts';
import type { GeneratedView } from './generated-view.ts';
import { sectionsByKind } from './record-links.ts';

type Framework = CorpusRecord<'framework'>;

const countryOrder: readonly KindName[] = [
  'framework',
  'project',
  'training',
  'case',
  'instrument',
  'referral',
  'investigation',
  'indicator-set',
  'definition',
  'comparison',
];

/** The two treaties whose crimes this site is about. */
const protocols = ['tip-protocol', 'som-protocol'];

const treatyRows = (context: ViewContext, record: Framework): readonly FactRow[] =>
  record.source.data.treaties
    .filter((treaty) => protocols.includes(treaty.id))
    .flatMap((treaty) => {
      const instrument = context.corpus.records.get(`${kinds.instrument.folder}/${treaty.id}`);
      const status = context.t(wordKey('dalil.framework.treatyStatus.', treaty.status));
      const date = [treatyDate(context, treaty)].flat() as Inline[];
      const name = instrument === undefined ? treaty.id : asRun(titleOf(context, instrument)).text;
      return factRow(name, {
        content: [
          { text: status, href: `${hrefTo(context, record.id)}#treaties` },
          ...(date[0] === '–' ? [] : [': ', ...date]),
        ],
      });
    });

const countCell = (context: ViewContext, record: Framework): Cell => {
  const counts = countsOf(record);
  const runs = stateNames
    .filter((state) => counts[state] > 0)
    .map((state): Inline => ({
      text: `${context.t(wordKey('dalil.state.', state))} ${counts[state]}`,
      state,
    }));
  return { content: runs.flatMap((run, index) => (index === 0 ? [run] : [' ', run])) };
};

const facts = (context: ViewContext, record: Framework): Block => {
  const { t } = context;
  const { data } = toJurisdiction(context, record);
  return {
    type: 'facts',
    rows: [
      ...factRow(
        kindLabel(context, record.kind),
        { content: runTo(context, record.id) },
        { content: t('dalil.framework.lawAsAt', { date: dateOf(context, data.checked) }) },
      ),
      ...factRow(t('dalil.crime.trafficking'), ...lawsFor(context, data, 'trafficking', 'both')),
      ...factRow(t('dalil.crime.smuggling'), ...lawsFor(context, data, 'smuggling', 'both')),
      ...treatyRows(context, record),
      ...factRow(t('dalil.coverage.statements'), countCell(context, record)),
      ...factRow(
        t('dalil.framework.contacts'),
        ...(data.contacts.length === 0
          ? []
          : [
              {
                content: {
                  text: t('dalil.country.contactsAt'),
                  href: `${hrefTo(context, record.id)}#contacts`,
                },
              },
            ]),
      ),
    ],
  };
};

const comparisons = (context: ViewContext, record: Framework): Block => ({
  type: 'links',
  items: pairsOf(context.corpus)
    .filter(({ first, second }) => first.id === record.id || second.id === record.id)
    .map((pair) => pairLink(context, pair)),
});

const notice = (context: ViewContext, word: 'dalil.country.none' | 'dalil.country.noFramework'): Block => ({
  type: 'notice',
  tone: 'note',
  items: [context.t(word)],
});

export const country = (context: ViewContext, entry: string): GeneratedView => {
  const records = recordsWith(context.corpus, 'country', entry);
  const own = frameworkOf(context.corpus, entry);
  const name = labelText(context, 'countries', entry);
  const missing = notice(context, records.length === 0 ? 'dalil.country.none' : 'dalil.country.noFramework');
  return {
    title: name,
    description: context.t('dalil.country.intro', { country: name }),
    lead:
      own === undefined
        ? [missing]
        : [
            { type: 'notice', tone: 'caution', items: [context.t('dalil.footer.notLegalAdvice')] },
            facts(context, own),
          ],
    sections: [
      ...sectionsByKind(
        context,
        records.filter((record) => record !== own),
        countryOrder.slice(0, 1),
      ),
      ...(own === undefined
        ? []
        : section('compare', context.t('dalil.compare.pairs'), [comparisons(context, own)])),
      ...sectionsByKind(context, records, countryOrder.slice(1)),
    ],
  };
};

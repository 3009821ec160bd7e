/** The tables of the coverage page. */
import { recordsOf, statusOf, versionFor, type CorpusRecord } from '../../corpus/corpus.ts';
import { addMonths } from '../../lib/dates.ts';
import { kinds } from '../../schema/kinds.ts';
import { frameworkTopics } from '../../schema/kinds/framework.ts';
import { languageInfo, languages, sourceLanguage, type Language } from '../../schema/languages.ts';
import type { Block, Inline, Row, Run } from '../blocks.ts';
import { dateOf, kindLabel, kindsLabel, labelText, runTo, stateOf, type ViewContext } from '../context.ts';
import { jurisdictionRun, toJurisdiction } from '../comparison/answer.ts';
import { frameworksInOrder } from '../comparison/jurisdictions.ts';
import { listedKinds } from '../order.ts';
import { countsOf, stateNames, sumOf, totalOf, type Counts } from '../statement-counts.ts';
import { wordKey } from '../words.ts';

const statusLines = (
  context: ViewContext,
  records: readonly CorpusRecord[],
  language: Language,
): readonly string[] => {
  const counts = Map.groupBy(records, (record) => statusOf(record, language));
  const lines = [...counts].map(
    ([status, list]) => `${context.t(wordKey('dalil.translation.status.', status))}: ${list.length}`,
  );
  if (language === sourceLanguage) return lines;
  const reviewed = records.filter(
    (record) => record.versions.has(language) && versionFor(record, language).reviewed,
  ).length;
  return [...lines, `${context.t('dalil.coverage.reviewed')}: ${reviewed}`];
};

/** Where each kind stands in each language. */
export const translationTable = (context: ViewContext): Block => ({
  type: 'table',
  caption: context.t('dalil.coverage.byLanguage'),
  columns: [
    context.t('dalil.filter.kind'),
    ...languages.map((one): Run => ({ text: languageInfo[one].name, lang: one, dir: languageInfo[one].dir })),
  ],
  rows: listedKinds(context.corpus, context.language).map((kind) => {
    const records = recordsOf(context.corpus, kind);
    return {
      head: { content: kindsLabel(context, kind) },
      cells: languages.map((language) => ({ list: statusLines(context, records, language) })),
    };
  }),
});

/** Every question in every jurisdiction: state, and the last check where it differs from that of the record. */
export const topicTable = (context: ViewContext): Block => ({
  type: 'table',
  layout: 'wide',
  caption: context.t('dalil.coverage.byCountry'),
  columns: [
    context.t('dalil.framework.jurisdiction'),
    context.t('dalil.coverage.lastCheck'),
    ...frameworkTopics.map((id) => labelText(context, 'topics', id)),
  ],
  rows: frameworksInOrder(context.corpus, context.language).map((record): Row => {
    const one = toJurisdiction(context, record);
    return {
      head: { content: jurisdictionRun(context, one) },
      cells: [
        { content: dateOf(context, one.data.checked) },
        ...frameworkTopics.map((id) => {
          const topic = one.data.topics.find((each) => each.id === id);
          const { state, label } = stateOf(context, topic ?? { absent: 'not-researched' });
          const run: Inline = { text: label, state };
          return {
            content: topic?.checked === undefined ? run : [run, ` ${dateOf(context, topic.checked)}`],
          };
        }),
      ],
    };
  }),
});

const countRow = (head: string, records: number, counts: Counts): Row => ({
  head: { content: head },
  cells: [records, ...stateNames.map((state) => counts[state]), totalOf(counts)].map((number) => ({
    content: String(number),
  })),
});

/** Records and statements of each kind. */
export const statementTable = (context: ViewContext): Block => {
  const { t, corpus } = context;
  const rows = listedKinds(corpus, context.language).map((kind) => {
    const records = recordsOf(corpus, kind);
    return {
      label: kindsLabel(context, kind),
      records: records.length,
      counts: sumOf(records.map(countsOf)),
    };
  });
  const total = countRow(
    t('dalil.coverage.total'),
    rows.reduce((sum, row) => sum + row.records, 0),
    sumOf(rows.map((row) => row.counts)),
  );
  return {
    type: 'table',
    layout: 'wide',
    caption: t('dalil.coverage.byKind'),
    columns: [
      t('dalil.filter.kind'),
      t('dalil.coverage.records'),
      ...stateNames.map((state): Run => ({ text: t(wordKey('dalil.state.', state)), state })),
      t('dalil.coverage.total'),
    ],
    rows: [...rows.map((row) => countRow(row.label, row.records, row.counts)), total],
  };
};

/** Records whose facts are due for another check, the longest overdue first. */
export const overdueTable = (context: ViewContext): Block => {
  const { t, corpus, today } = context;
  const due = [...corpus.records.values()]
    .filter((record) => kinds[record.kind].listed)
    .map((record) => ({
      record,
      day: addMonths(record.source.data.checked, kinds[record.kind].reviewMonths),
    }))
    .filter(({ day }) => day < today)
    .sort((a, b) => a.day.localeCompare(b.day));
  return {
    type: 'table',
    caption: t('dalil.coverage.overdue'),
    columns: [
      t('dalil.coverage.records'),
      t('dalil.filter.kind'),
      t('dalil.coverage.lastCheck'),
      t('dalil.coverage.due'),
    ],
    rows: due.map(({ record, day }) => ({
      head: { content: runTo(context, record.id) },
      cells: [
        { content: kindLabel(context, record.kind) },
        { content: dateOf(context, record.source.data.checked) },
        { content: dateOf(context, day) },
      ],
    })),
  };
};

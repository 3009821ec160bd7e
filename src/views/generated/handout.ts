/** What participants of a training module take home: to print, and without the answers. */
import type { CorpusRecord } from '../../corpus/corpus.ts';
import { kinds, type DataOf } from '../../schema/kinds.ts';
import type { KindName } from '../../schema/kind-names.ts';
import { section, type Block, type Section } from '../blocks.ts';
import { code, runTo, textOf, textsOf, titleOf, type ViewContext } from '../context.ts';
import { asRun, factRow, plainList } from '../parts.ts';
import { firstSentenceOf } from '../terms/tips.ts';
import { versionToShow } from '../version.ts';
import { tickList, type Indicator } from './checklist-parts.ts';
import type { GeneratedView } from './generated-view.ts';

type Module = DataOf<'training'>;

const recordOf = <K extends KindName>(
  context: ViewContext,
  kind: K,
  slug: string,
): CorpusRecord<K> | undefined =>
  context.corpus.records.get(`${kinds[kind].folder}/${slug}`) as CorpusRecord<K> | undefined;

const timetable = (context: ViewContext, data: Module): Block => ({
  type: 'table',
  caption: context.t('dalil.training.sessions'),
  columns: [
    context.t('dalil.training.days'),
    context.t('dalil.training.session'),
    context.t('dalil.training.topics'),
    context.t('dalil.training.method'),
  ],
  rows: data.sessions.map((one) => ({
    head: { content: context.t('dalil.training.day', { number: one.day }) },
    cells: [
      { content: textOf(context, one.title) },
      { list: textsOf(context, one.topics) },
      { content: textOf(context, one.method) },
    ],
  })),
});

const terms = (context: ViewContext, data: Module): Block => ({
  type: 'table',
  caption: context.t('dalil.training.terms'),
  columns: [context.t('dalil.definition.term'), context.t('dalil.handout.meaning')],
  rows: [...new Set(data.sessions.flatMap((one) => one.terms))].flatMap((slug) => {
    const record = recordOf(context, 'definition', slug);
    return record === undefined
      ? []
      : [
          {
            head: { content: runTo(context, record.id) },
            cells: [{ content: firstSentenceOf(context, record) }],
          },
        ];
  }),
});

/** Signs taught, found in their sets in the language of the page. */
const signsOf = (context: ViewContext, data: Module): readonly Indicator[] =>
  [...new Set(data.sessions.flatMap((one) => one.indicators))].flatMap((id) => {
    const set = context.corpus.records.get(context.corpus.indicators.get(id) ?? '') as
      CorpusRecord<'indicator-set'> | undefined;
    return set === undefined
      ? []
      : versionToShow(set, context.language).data.indicators.filter((one) => one.id === id);
  });

const numbered = (context: ViewContext, items: readonly { readonly text: string }[]): Block => ({
  type: 'list',
  ordered: 'yes',
  items: items.map((one) => ({ text: textOf(context, one.text) })),
});

const exercise = (context: ViewContext, slug: string): readonly Section[] => {
  const record = recordOf(context, 'case', slug);
  if (record === undefined) return [];
  const { data } = versionToShow(record, context.language);
  const { t } = context;
  return section(
    `exercise-${slug}`,
    t('dalil.handout.exercise', { title: asRun(titleOf(context, record)).text }),
    [
      { type: 'notice', tone: 'note', items: [t('dalil.case.composite')] },
      { type: 'text', text: { text: t('dalil.case.facts'), as: 'strong' } },
      numbered(context, data.facts),
      { type: 'text', text: { text: t('dalil.case.questions'), as: 'strong' } },
      numbered(context, data.questions),
      { type: 'blank-lines', label: t('dalil.handout.answers'), count: 6 },
    ],
  );
};

const facts = (context: ViewContext, data: Module): Block => {
  const { t } = context;
  return {
    type: 'facts',
    rows: [
      ...factRow(t('dalil.training.audience'), { list: textsOf(context, data.audience) }),
      ...factRow(t('dalil.training.days'), { content: code(String(data.days)) }),
      ...(data.hours === undefined
        ? []
        : factRow(t('dalil.training.hours'), { content: code(String(data.hours)) })),
    ],
  };
};

export const handout = (context: ViewContext, slug: string): GeneratedView => {
  const { t } = context;
  const record = recordOf(context, 'training', slug);
  if (record === undefined) throw new Error(`There is no training module "${slug}".`);
  const { data } = versionToShow(record, context.language);
  const title = asRun(titleOf(context, record));
  const cases = [...new Set([...data.sessions.flatMap((one) => one.exercises), ...data.exercises])];
  return {
    title: { ...title, text: t('dalil.handout.title', { module: title.text }) },
    description: textOf(context, data.description),
    lead: [
      {
        type: 'controls',
        controls: {
          name: 'print',
          label: t('dalil.print'),
          fields: [],
          buttons: [{ action: 'print', text: t('dalil.print') }],
          words: {},
        },
      },
      facts(context, data),
    ],
    sections: [
      ...section('objectives', t('dalil.training.objectives'), [plainList(context, data.objectives)]),
      ...section('timetable', t('dalil.training.sessions'), [timetable(context, data)]),
      ...section('terms', t('dalil.training.terms'), [terms(context, data)]),
      ...section('signs', t('dalil.training.indicators'), [
        tickList(context, t('dalil.training.indicators'), signsOf(context, data)),
      ]),
      ...cases.flatMap((one) => exercise(context, one)),
      ...section('notes', t('dalil.handout.notes'), [
        { type: 'text', text: t('dalil.handout.notesFor') },
        { type: 'blank-lines', label: '', count: 10 },
      ]),
    ],
  };
};

/**
 * What one jurisdiction answers to one question of the comparison: some texts,
 * each with its state in words and the place on the framework page that has the sources.
 */
import type { CorpusRecord } from '../../corpus/corpus.ts';
import type { DataOf } from '../../schema/kinds.ts';
import { hrefTo, labelOf, stateOf, type ViewContext } from '../context.ts';
import type { Cell, Inline, Rich, Run, StateView } from '../blocks.ts';
import { asRun } from '../parts.ts';
import { versionToShow } from '../version.ts';

export interface Answer {
  readonly text: Rich;
  readonly articles?: Rich;
  readonly state: StateView;
  /** Number of sources behind it. */
  readonly sources: number;
  /** Place on the framework page that says it in full. */
  readonly anchor: string;
}

/** One jurisdiction with its facts in the language of the page. */
export interface Jurisdiction {
  readonly id: string;
  readonly record: CorpusRecord<'framework'>;
  readonly data: DataOf<'framework'>;
}

export const toJurisdiction = (context: ViewContext, record: CorpusRecord<'framework'>): Jurisdiction => ({
  id: record.source.data.jurisdiction,
  record,
  data: versionToShow(record, context.language).data,
});

/** The name of a jurisdiction, linked to its framework page. */
export const jurisdictionRun = (
  context: ViewContext,
  { id, record }: Pick<Jurisdiction, 'id' | 'record'>,
): Run => ({
  ...asRun(labelOf(context, 'countries', id)),
  href: hrefTo(context, record.id),
});

/** An answer where the record says nothing: nobody has looked. */
export const unanswered = (context: ViewContext, anchor = ''): Answer => {
  const state = stateOf(context, { absent: 'not-researched' });
  return { text: '', state, sources: 0, anchor };
};

const addressOf = (context: ViewContext, jurisdiction: Jurisdiction, anchor: string): string =>
  `${hrefTo(context, jurisdiction.record.id)}${anchor === '' ? '' : `#${anchor}`}`;

/** The state in words, linked to where the framework page says it with its sources. */
export const stateRun = (
  context: ViewContext,
  jurisdiction: Jurisdiction,
  { state, anchor }: Answer,
): Run => ({
  text: state.label,
  state: state.state,
  ...(anchor === '' ? {} : { href: addressOf(context, jurisdiction, anchor) }),
});

/** `Sources: 3`, linked to where they are listed. */
export const sourcesRun = (
  context: ViewContext,
  jurisdiction: Jurisdiction,
  { sources, anchor }: Answer,
): Inline => {
  if (sources === 0) return '–';
  return {
    text: context.t('dalil.compare.sources', { count: sources }),
    href: addressOf(context, jurisdiction, anchor),
  };
};

const inlines = (value: Rich): readonly Inline[] => [value].flat() as Inline[];

/** Articles in brackets; numbers that were not seen already say what they are. */
const inBrackets = (context: ViewContext, articles: Rich): readonly Inline[] => {
  const list = inlines(articles);
  const label = typeof list[0] === 'string' ? '' : `${context.t('dalil.framework.articles')}: `;
  return [` (${label}`, ...list, ')'];
};

/** An answer in one line: text, articles, state. */
export const answerLine = (context: ViewContext, jurisdiction: Jurisdiction, answer: Answer): Rich => [
  ...inlines(answer.text),
  ...(answer.articles === undefined ? [] : inBrackets(context, answer.articles)),
  ...(answer.text === '' ? [] : [' ']),
  stateRun(context, jurisdiction, answer),
];

/** Each state among the answers once, with how often it occurs where there are several. */
export const stateRuns = (
  context: ViewContext,
  jurisdiction: Jurisdiction,
  answers: readonly Answer[],
): readonly Run[] => {
  const byState = Map.groupBy(answers, (answer) => answer.state.state);
  return [...byState.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const run = stateRun(context, jurisdiction, first);
    return [answers.length === 1 ? run : { ...run, text: `${run.text} ${group.length}` }];
  });
};

/** Answers in a cell: one line, or a list where there are several. */
export const answerCell = (
  context: ViewContext,
  jurisdiction: Jurisdiction,
  answers: readonly Answer[],
): Cell => {
  const lines = answers.map((answer) => answerLine(context, jurisdiction, answer));
  return lines.length === 1 ? { content: lines[0] ?? '' } : { list: lines };
};

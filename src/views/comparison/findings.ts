/** How each part of a framework record becomes answers of the comparison. */
import { kinds } from '../../schema/kinds.ts';
import {
  code,
  dateOf,
  runTo,
  stateOf,
  textOf,
  textsOf,
  type EvidenceData,
  type ViewContext,
} from '../context.ts';
import type { Inline, Rich } from '../blocks.ts';
import { treatyDate } from '../kinds/treaty.ts';
import { articlesOf, joined, present } from '../parts.ts';
import { wordKey } from '../words.ts';
import { unanswered, type Answer, type Jurisdiction } from './answer.ts';

export type Find = (context: ViewContext, jurisdiction: Jurisdiction) => readonly Answer[];

interface Articles {
  readonly articles?: readonly string[] | undefined;
  readonly articles_unconfirmed?: readonly string[] | undefined;
}

const articlesIn = (context: ViewContext, data: Articles): Pick<Answer, 'articles'> =>
  data.articles === undefined && data.articles_unconfirmed === undefined
    ? {}
    : { articles: articlesOf(context, data) };

const answer = (context: ViewContext, text: Rich, data: EvidenceData & Articles, anchor: string): Answer => ({
  text,
  ...articlesIn(context, data),
  state: stateOf(context, data),
  sources: data.sources?.length ?? 0,
  anchor,
});

const orUnanswered = (context: ViewContext, answers: readonly Answer[]): readonly Answer[] =>
  answers.length === 0 ? [unanswered(context)] : answers;

/** The finding on one of the questions every framework answers. */
export const findTopic =
  (id: string): Find =>
  (context, { data }) =>
    orUnanswered(
      context,
      data.topics
        .filter((topic) => topic.id === id)
        .map((topic) =>
          answer(context, topic.text === undefined ? '' : textOf(context, topic.text), topic, topic.id),
        ),
    );

/** What the law lists for one element of the crime of trafficking. */
export const findElement =
  (element: string): Find =>
  (context, { data }) =>
    orUnanswered(
      context,
      data.elements
        .filter((one) => one.crime === 'trafficking' && one.element === element)
        .map((one) => {
          const values = [joined(context, textsOf(context, one.values)) ?? []].flat() as Inline[];
          return answer(
            context,
            one.note === undefined ? values : [...values, ' – ', textOf(context, one.note)],
            one,
            one.id,
          );
        }),
    );

/** Penalties of one crime and tier, each with its case. */
export const findPenalties =
  (crime: string, tier: string): Find =>
  (context, { data }) =>
    orUnanswered(
      context,
      data.penalties
        .filter((one) => one.crime === crime && one.tier === tier)
        .map((one) =>
          answer(
            context,
            [strong(textOf(context, one.circumstance)), ' – ', textOf(context, one.sanction)],
            one,
            `penalty-${one.id}`,
          ),
        ),
    );

const strong = (value: Inline): Inline => ({
  ...(typeof value === 'string' ? { text: value } : value),
  as: 'strong',
});

/** How the special law stands to the Penal Code, and the neighbouring offences. */
export const findOverlap: Find = (context, jurisdiction) => [
  ...findTopic('penal-code-relation')(context, jurisdiction),
  ...jurisdiction.data.overlap.map((one) =>
    answer(
      context,
      present<Inline>([
        strong(textOf(context, one.subject)),
        ...(one.content === undefined ? [] : [' – ', textOf(context, one.content)]),
      ]),
      one,
      `overlap-${one.id}`,
    ),
  ),
];

export const findStrategies: Find = (context, { data }) =>
  orUnanswered(
    context,
    data.strategies.map((one) => {
      const years = one.years === undefined ? [] : [' (', code(one.years), ')'];
      const adopted =
        one.adopted === undefined
          ? []
          : [` – ${context.t('dalil.framework.adopted')}: ${dateOf(context, one.adopted)}`];
      return answer(context, [textOf(context, one.title), ...years, ...adopted], one, `strategy-${one.id}`);
    }),
  );

export const findTreaties: Find = (context, { data }) =>
  orUnanswered(
    context,
    data.treaties.map((one) => {
      const status = context.t(wordKey('dalil.framework.treatyStatus.', one.status));
      const date = [treatyDate(context, one)].flat() as Inline[];
      const found = answer(
        context,
        [
          runTo(context, `${kinds.instrument.folder}/${one.id}`),
          ` – ${status}`,
          ...(date[0] === '–' ? [] : [': ', ...date]),
        ],
        one,
        'treaties',
      );
      return one.status === 'not-researched'
        ? { ...found, state: stateOf(context, { absent: 'not-researched' }) }
        : found;
    }),
  );

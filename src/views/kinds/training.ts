/** The page of a training module. */
import { wordKey } from '../words.ts';
import type { Block } from '../blocks.ts';
import { section } from '../blocks.ts';
import { linksToKind, runsToKind, textOf, textsOf } from '../context.ts';
import type { KindInput, KindViewOf } from '../kind-view.ts';
import { cell, factRow, joined, plainList, statementList } from '../parts.ts';
import { toolPageId } from '../tool-pages.ts';
import { linkBetween } from '../urls.ts';
import { indicatorRuns } from './indicator-runs.ts';

type Input = KindInput<'training'>;

const facts = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'facts',
    rows: [
      ...factRow(t('dalil.training.audience'), cell(joined(context, textsOf(context, data.audience)))),
      ...factRow(t('dalil.training.level'), cell(t(wordKey('dalil.level.', data.level)))),
      ...factRow(
        t('dalil.training.days'),
        cell(String(data.days)),
        data.split === undefined ? undefined : { content: textOf(context, data.split) },
      ),
      ...factRow(t('dalil.training.hours'), cell(data.hours === undefined ? undefined : String(data.hours))),
      ...factRow(
        t('dalil.training.groupSize'),
        cell(data.group_size === undefined ? undefined : textOf(context, data.group_size)),
      ),
    ],
  };
};

const sessions = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.training.sessions'),
    columns: [
      t('dalil.training.days'),
      t('dalil.training.session'),
      t('dalil.training.method'),
      t('dalil.training.material'),
    ],
    rows: data.sessions.map((one) => ({
      id: one.id,
      head: { content: t('dalil.training.day', { number: one.day }) },
      cells: [
        { content: textOf(context, one.title), list: textsOf(context, one.topics) },
        { content: textOf(context, one.method) },
        {
          list: [
            ...runsToKind(context, 'definition', one.terms),
            ...indicatorRuns(context, one.indicators),
            ...runsToKind(context, 'case', one.exercises),
          ],
        },
      ],
    })),
  };
};

export const trainingView: KindViewOf<'training'> = (input) => {
  const { context, record, data } = input;
  const { t } = context;
  return {
    lead: [
      facts(input),
      {
        type: 'links',
        items: [
          {
            href: linkBetween(context.pageId, toolPageId(context.language, 'handout', record.slug)),
            text: t('dalil.handout.link'),
          },
        ],
      },
    ],
    sections: [
      ...section('objectives', t('dalil.training.objectives'), [plainList(context, data.objectives)]),
      ...section('sessions', t('dalil.training.sessions'), [sessions(input)]),
      ...section('exercises', t('dalil.training.exercises'), [
        { type: 'links', items: linksToKind(context, 'case', data.exercises) },
      ]),
      ...section('assessment', t('dalil.training.assessment'), [plainList(context, data.assessment)]),
      ...section('requirements', t('dalil.training.requirements'), [plainList(context, data.requirements)]),
      ...section('model', t('dalil.training.model'), [statementList(context, data.model)]),
    ],
  };
};

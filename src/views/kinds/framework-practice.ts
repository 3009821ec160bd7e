/** The practice on the page of a jurisdiction: answers, treaties, institutions, contacts, plans. */
import { kinds } from '../../schema/kinds.ts';
import { addMonths } from '../../lib/dates.ts';
import { wordKey } from '../words.ts';
import type { Block, Inline } from '../blocks.ts';
import { code, dateOf, evidenceOf, labelOf, labelText, runTo, textOf } from '../context.ts';
import type { KindInput } from '../kind-view.ts';
import { articlesOf, asRun, originals, present } from '../parts.ts';
import { treatyDate } from './treaty.ts';

type Input = KindInput<'framework'>;

export const topics = ({ context, data }: Input, ids: readonly string[]): Block => ({
  type: 'list',
  ordered: 'no',
  items: data.topics
    .filter((topic) => ids.includes(topic.id))
    .map((topic) => ({
      id: topic.id,
      title: labelText(context, 'topics', topic.id),
      text: [
        ...(topic.text === undefined ? [] : [textOf(context, topic.text)]),
        ...(topic.articles === undefined && topic.articles_unconfirmed === undefined
          ? []
          : [
              ' (',
              context.t('dalil.framework.articles'),
              ': ',
              ...([articlesOf(context, topic)].flat() as Inline[]),
              ')',
            ]),
      ],
      evidence: evidenceOf(context, topic),
    })),
});

export const treaties = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.framework.treaties'),
    columns: [t('dalil.framework.treaty'), t('dalil.framework.status'), t('dalil.record.date')],
    rows: data.treaties.map((treaty) => ({
      head: { content: runTo(context, `${kinds.instrument.folder}/${treaty.id}`) },
      cells: [
        {
          content: t(wordKey('dalil.framework.treatyStatus.', treaty.status)),
          evidence: evidenceOf(context, treaty),
        },
        {
          content: [
            ...([treatyDate(context, treaty)].flat() as Inline[]),
            ...(treaty.note === undefined ? [] : [' – ', textOf(context, treaty.note)]),
          ],
        },
      ],
    })),
  };
};

export const institutions = ({ context, data }: Input): Block => ({
  type: 'list',
  ordered: 'no',
  items: data.institutions.map((one) => ({
    id: `institution-${one.id}`,
    title:
      one.website === undefined
        ? textOf(context, one.name)
        : { ...asRun(textOf(context, one.name)), href: one.website, external: true },
    text: present<Inline>([
      labelOf(context, 'institution-types', one.type),
      one.text === undefined ? undefined : ' – ',
      one.text === undefined ? undefined : textOf(context, one.text),
    ]),
    list: originals(one.original_names),
    evidence: evidenceOf(context, one),
  })),
});

const contactMonths = 6;

export const contacts = ({ context, data }: Input): readonly Block[] => {
  const { t, today } = context;
  const stale = data.contacts.some(
    (one) => addMonths(one.confirmed_on ?? '0000-01-01', contactMonths) < today,
  );
  return [
    ...(data.contacts.length > 0 && stale
      ? [{ type: 'notice', tone: 'danger', items: [t('dalil.contactOverdue')] } as const]
      : []),
    {
      type: 'table',
      caption: t('dalil.framework.contacts'),
      columns: [
        t('dalil.framework.operator'),
        t('dalil.framework.number'),
        t('dalil.framework.purpose'),
        t('dalil.framework.informsPolice'),
      ],
      rows: data.contacts.map((one) => ({
        id: `contact-${one.id}`,
        head: { content: textOf(context, one.operator) },
        cells: [
          {
            content: one.number === undefined ? t('dalil.framework.noNumber') : code(one.number),
            ...(one.seen === undefined
              ? {}
              : { list: [t('dalil.framework.seen', { date: dateOf(context, one.seen) })] }),
            evidence: evidenceOf(context, one),
          },
          {
            content: [
              textOf(context, one.purpose),
              ...(one.hours === undefined ? [] : [' – ', textOf(context, one.hours)]),
            ],
          },
          { content: t(wordKey('dalil.framework.informsPolice.', one.informs_police)) },
        ],
      })),
    },
  ];
};

export const strategies = ({ context, data }: Input): Block => ({
  type: 'list',
  ordered: 'no',
  items: data.strategies.map((one) => ({
    id: `strategy-${one.id}`,
    title: textOf(context, one.title),
    text: present<Inline>([
      one.years === undefined ? undefined : code(one.years),
      one.adopted === undefined
        ? undefined
        : ` – ${context.t('dalil.framework.adopted')}: ${dateOf(context, one.adopted)}`,
      one.note === undefined ? undefined : ' – ',
      one.note === undefined ? undefined : textOf(context, one.note),
    ]),
    evidence: evidenceOf(context, one),
  })),
});

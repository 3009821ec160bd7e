/** The page of a treaty or other instrument. */
import { wordKey } from '../words.ts';
import type { Block, Row } from '../blocks.ts';
import { section } from '../blocks.ts';
import { code, dateOf, evidenceOf, labelOf, runTo, textOf, textsOf, linksFrom } from '../context.ts';
import { frameworksInOrder } from '../comparison/jurisdictions.ts';
import type { KindInput, KindViewOf } from '../kind-view.ts';
import { cell, factRow, joined, plainList } from '../parts.ts';
import { treatyDate } from './treaty.ts';

type Input = KindInput<'instrument'>;

const glance = ({ context, data }: Input): Block => {
  const { t } = context;
  const day = (value: string | undefined, article?: string) =>
    value === undefined
      ? undefined
      : {
          content: [dateOf(context, value), ...(article === undefined ? [] : [' ', code(`(${article})`)])],
          ...(data.dates_confirmed ? {} : { evidence: evidenceOf(context, { confirmed: false }) }),
        };
  return {
    type: 'facts',
    rows: [
      ...factRow(t('dalil.definition.alsoCalled'), cell(joined(context, textsOf(context, data.aliases)))),
      ...factRow(t('dalil.instrument.type'), cell(labelOf(context, 'instrument-types', data.type))),
      ...factRow(t('dalil.instrument.scope'), cell(t(wordKey('dalil.instrument.scope.', data.scope)))),
      ...factRow(
        t('dalil.instrument.adopted'),
        day(data.adopted),
        data.adopted_by === undefined ? undefined : { content: textOf(context, data.adopted_by) },
      ),
      ...factRow(t('dalil.instrument.opened'), day(data.opened)),
      ...factRow(t('dalil.instrument.inForce'), day(data.in_force, data.in_force_article)),
      ...factRow(
        t('dalil.instrument.registration'),
        cell(data.registration === undefined ? undefined : code(data.registration)),
      ),
      ...factRow(
        t('dalil.instrument.parties'),
        ...data.parties.map((one) => ({
          content: [`${one.count} (${dateOf(context, one.as_of)})`],
          evidence: evidenceOf(context, one),
        })),
      ),
    ],
  };
};

const pinpoints = ({ context, data }: Input): Block => ({
  type: 'table',
  caption: context.t('dalil.instrument.pinpoints'),
  columns: [context.t('dalil.instrument.at'), context.t('dalil.instrument.subject')],
  rows: data.pinpoints.map((one) => ({
    id: `at-${one.id}`,
    head: { content: code(one.at) },
    cells: [{ content: textOf(context, one.subject), evidence: evidenceOf(context, one) }],
  })),
});

/** Where our jurisdictions stand, read from their own records. */
const jurisdictions = ({ context, record }: Input): Block => {
  const { t } = context;
  const rows = frameworksInOrder(context.corpus, context.language).flatMap((framework): readonly Row[] =>
    framework.source.data.treaties
      .filter((treaty) => treaty.id === record.slug)
      .map((treaty) => ({
        head: { content: runTo(context, framework.id) },
        cells: [
          {
            content: t(wordKey('dalil.framework.treatyStatus.', treaty.status)),
            evidence: evidenceOf(context, { confirmed: treaty.confirmed }),
          },
          { content: treatyDate(context, treaty) },
        ],
      })),
  );
  return {
    type: 'table',
    caption: t('dalil.instrument.statusByCountry'),
    columns: [t('dalil.filter.country'), t('dalil.framework.status'), t('dalil.record.date')],
    rows,
  };
};

const officialTexts = ({ context, data }: Input): Block => ({
  type: 'list',
  ordered: 'no',
  items: data.texts.map((one) => ({
    text: [
      { text: one.publisher, href: one.url, external: true },
      ` (${one.lang})`,
      one.official ? ` – ${context.t('dalil.instrument.officialText')}` : '',
    ],
  })),
});

export const instrumentView: KindViewOf<'instrument'> = (input) => {
  const { context, record, data } = input;
  const { t } = context;
  const terms = linksFrom(context, record.id, 'definition', ['legal']);
  return {
    lead: [glance(input)],
    sections: [
      ...section('pinpoints', t('dalil.instrument.pinpoints'), [pinpoints(input)]),
      ...section('jurisdictions', t('dalil.instrument.statusByCountry'), [jurisdictions(input)]),
      ...section('texts', t('dalil.instrument.texts'), [officialTexts(input)]),
      ...section('notes', t('dalil.record.notes'), [plainList(context, data.notes)]),
      ...section('terms', t('dalil.instrument.citedBy'), [
        { type: 'links', items: terms.map(({ href, text }) => ({ href, text })) },
      ]),
    ],
  };
};

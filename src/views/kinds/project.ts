/** The page of a project: facts first, then what came of it. */
import type { Block, Cell, Inline } from '../blocks.ts';
import { section } from '../blocks.ts';
import { code, dateOf, evidenceOf, labelOf, textOf, textsOf } from '../context.ts';
import type { KindInput, KindViewOf } from '../kind-view.ts';
import { cell, factRow, joined, present, statementList } from '../parts.ts';

type Input = KindInput<'project'>;

/** Digits grouped as the language does, always Western digits. */
const amountOf = (language: string, value: number): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 2 }).format(value);

const organisations = (
  { context }: Input,
  ids: readonly string[],
  note?: string,
): readonly (Cell | undefined)[] => [
  cell(
    joined(
      context,
      ids.map((id) => labelOf(context, 'organisations', id)),
    ),
  ),
  note === undefined ? undefined : { content: textOf(context, note) },
];

const period = ({ context, data }: Input): readonly Cell[] => {
  const { period: value } = data;
  if (value === undefined) return [];
  const days = present([value.start, value.end]).map((day) => dateOf(context, day));
  return [
    {
      content: [days.join(' – '), ...(value.note === undefined ? [] : [' – ', textOf(context, value.note)])],
      evidence: evidenceOf(context, value),
    },
  ];
};

const facts = (input: Input): Block => {
  const { context, data } = input;
  const { t, language } = context;
  return {
    type: 'facts',
    rows: [
      ...factRow(t('dalil.definition.alsoCalled'), cell(joined(context, textsOf(context, data.aliases)))),
      ...factRow(t('dalil.project.type'), cell(labelOf(context, 'project-types', data.type))),
      ...factRow(t('dalil.project.period'), ...period(input)),
      ...factRow(t('dalil.project.lead'), ...organisations(input, data.lead)),
      ...factRow(t('dalil.project.partners'), ...organisations(input, data.partners, data.partners_note)),
      ...factRow(t('dalil.project.donors'), ...organisations(input, data.donors, data.donors_note)),
      ...factRow(
        t('dalil.record.countries'),
        cell(
          joined(
            context,
            data.countries.map((id) => labelOf(context, 'countries', id)),
          ),
        ),
      ),
      ...factRow(t('dalil.project.locations'), cell(joined(context, textsOf(context, data.locations)))),
      ...factRow(
        t('dalil.project.money'),
        ...data.money.map((one) => ({
          content: [
            code(`${one.currency} ${amountOf(language, one.amount)}`),
            ' – ',
            textOf(context, one.scope),
            ...(one.as_of === undefined ? [] : [` (${dateOf(context, one.as_of)})`]),
          ],
          evidence: evidenceOf(context, one),
        })),
      ),
      ...factRow(
        t('dalil.project.identifiers'),
        ...data.identifiers.map((one) => ({
          content: [textOf(context, one.scheme), ': ', code(one.value)],
          evidence: evidenceOf(context, one),
        })),
      ),
      ...factRow(
        t('dalil.record.website'),
        cell(
          data.website === undefined
            ? undefined
            : { text: data.website, href: data.website, external: true, dir: 'ltr' },
        ),
      ),
    ],
  };
};

const results = ({ context, data }: Input): Block => {
  const { t, language } = context;
  return {
    type: 'table',
    caption: t('dalil.project.results'),
    columns: [t('dalil.project.metric'), t('dalil.project.value')],
    rows: data.results.map((one) => ({
      id: `result-${one.id}`,
      head: { content: textOf(context, one.metric) },
      cells: [
        {
          content: present<Inline>([
            one.value === undefined ? undefined : code(amountOf(language, one.value)),
            one.qualifier === undefined ? undefined : ' – ',
            one.qualifier === undefined ? undefined : textOf(context, one.qualifier),
          ]),
          evidence: evidenceOf(context, one),
        },
      ],
    })),
  };
};

export const projectView: KindViewOf<'project'> = (input) => {
  const { context, data } = input;
  const { t, language } = context;
  const participants: Block = {
    type: 'list',
    ordered: 'no',
    items: data.participants.map((one) => ({
      text: [
        ...(one.count === undefined ? [] : [code(amountOf(language, one.count)), ' – ']),
        textOf(context, one.text),
      ],
      evidence: evidenceOf(context, one),
    })),
  };
  const milestones: Block = {
    type: 'list',
    ordered: 'yes',
    items: data.milestones.map((one) => ({
      id: `milestone-${one.id}`,
      title: dateOf(context, one.date),
      text: textOf(context, one.event),
      evidence: evidenceOf(context, one),
    })),
  };
  return {
    lead: [facts(input)],
    sections: [
      ...section('objectives', t('dalil.project.objectives'), [statementList(context, data.objectives)]),
      ...section('participants', t('dalil.project.participants'), [participants]),
      ...section('results', t('dalil.project.results'), [results(input)]),
      ...section('outputs', t('dalil.project.outputs'), [statementList(context, data.outputs)]),
      ...section('milestones', t('dalil.project.milestones'), [milestones]),
    ],
  };
};

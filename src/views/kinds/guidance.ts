/** The pages of referral and investigation guidance. */
import { wordKey } from '../words.ts';
import type { Block, Section } from '../blocks.ts';
import { section } from '../blocks.ts';
import { evidenceOf, labelOf, runsToKind, textOf, textsOf, type ViewContext } from '../context.ts';
import type { KindInput, KindViewOf } from '../kind-view.ts';
import { cell, factRow, joined, statementList } from '../parts.ts';
import { indicatorRuns } from './indicator-runs.ts';

type Referral = KindInput<'referral'>;
type Investigation = KindInput<'investigation'>;

const freeSections = (context: ViewContext, sections: Referral['data']['sections']): readonly Section[] =>
  sections.flatMap((one) => {
    const title = textOf(context, one.title);
    return section(one.id, typeof title === 'string' ? title : title.text, [
      one.intro === undefined ? undefined : { type: 'text', text: textOf(context, one.intro) },
      statementList(context, one.items, one.ordered ?? 'no'),
    ]);
  });

const step = (context: ViewContext, value: Referral['data']['steps'][number]): readonly Section[] => {
  const { t } = context;
  const title = textOf(context, value.title);
  return section(value.id, typeof title === 'string' ? title : title.text, [
    { type: 'text', text: textOf(context, value.goal) },
    { type: 'list', ordered: 'no', items: textsOf(context, value.actions).map((text) => ({ text })) },
    {
      type: 'facts',
      rows: [
        ...factRow(
          t('dalil.referral.who'),
          cell(
            joined(
              context,
              value.who.map((role) => labelOf(context, 'roles', role)),
            ),
          ),
        ),
        ...factRow(t('dalil.referral.output'), {
          content: textOf(context, value.output),
          evidence: evidenceOf(context, value),
        }),
        ...factRow(
          t('dalil.record.terms'),
          cell(joined(context, runsToKind(context, 'definition', value.terms))),
        ),
      ],
    },
  ]);
};

const services = ({ context, data }: Referral): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.referral.services'),
    columns: [
      t('dalil.referral.service'),
      t('dalil.referral.urgent'),
      t('dalil.referral.later'),
      t('dalil.referral.special'),
      t('dalil.referral.providers'),
    ],
    rows: data.services.map((one) => ({
      id: one.id,
      head: { content: textOf(context, one.title) },
      cells: [
        { content: textOf(context, one.urgent), evidence: evidenceOf(context, one) },
        { content: textOf(context, one.later) },
        one.special === undefined ? {} : { content: textOf(context, one.special) },
        { content: joined(context, textsOf(context, one.providers)) ?? '–' },
      ],
    })),
  };
};

const specialCases = ({ context, data }: Referral): readonly Section[] =>
  data.cases.flatMap((one) => {
    const { t } = context;
    const title = textOf(context, one.title);
    return section(one.id, typeof title === 'string' ? title : title.text, [
      { type: 'list', ordered: 'no', items: textsOf(context, one.rules).map((text) => ({ text })) },
      {
        type: 'facts',
        rows: [
          ...factRow(
            t('dalil.referral.indicators'),
            cell(joined(context, indicatorRuns(context, one.indicators))),
          ),
          ...factRow(
            t('dalil.record.terms'),
            cell(joined(context, runsToKind(context, 'definition', one.terms))),
          ),
          ...factRow(t('dalil.sources'), { evidence: evidenceOf(context, one) }),
        ],
      },
    ]);
  });

export const referralView: KindViewOf<'referral'> = (input) => {
  const { context, data } = input;
  const { t } = context;
  return {
    exit: data.risk === 'high' ? 'yes' : 'no',
    lead: [],
    sections: [
      ...data.steps.flatMap((one) => step(context, one)),
      ...section('do', t('dalil.referral.do'), [statementList(context, data.do)]),
      ...section('dont', t('dalil.referral.dont'), [statementList(context, data.dont)]),
      ...section('services', t('dalil.referral.services'), [services(input)]),
      ...specialCases(input),
      ...freeSections(context, data.sections),
    ],
  };
};

const elementProof = (
  context: ViewContext,
  value: Investigation['data']['elements'][number],
): readonly Section[] => {
  const { t } = context;
  const title = textOf(context, value.title);
  const heading = `${typeof title === 'string' ? title : title.text} – ${t(wordKey('dalil.crime.', value.crime))}`;
  return section(value.id, heading, [
    {
      type: 'text',
      text: [
        { text: `${t('dalil.investigation.toProve')}: `, as: 'strong' },
        textOf(context, value.to_prove),
      ],
    },
    {
      type: 'table',
      caption: heading,
      columns: [t('dalil.investigation.items'), t('dalil.investigation.form')],
      rows: value.items.map((item) => ({
        id: item.id,
        cells: [
          { content: textOf(context, item.text), evidence: evidenceOf(context, item) },
          { content: labelOf(context, 'evidence-forms', item.form) },
        ],
      })),
    },
  ]);
};

const patterns = ({ context, data }: Investigation): Block => ({
  type: 'table',
  caption: context.t('dalil.investigation.patterns'),
  columns: [context.t('dalil.investigation.pattern'), context.t('dalil.investigation.reading')],
  rows: data.patterns.map((one) => ({
    id: one.id,
    head: { content: textOf(context, one.pattern) },
    cells: [{ content: textOf(context, one.reading), evidence: evidenceOf(context, one) }],
  })),
});

const tables = ({ context, data }: Investigation): readonly Section[] =>
  data.tables.flatMap((one) => {
    const title = textOf(context, one.title);
    const caption = typeof title === 'string' ? title : title.text;
    const rows = one.rows.map((row) => {
      const [head, ...cells] = textsOf(context, row.cells);
      const last = cells.length - 1;
      return {
        id: row.id,
        head: { content: head ?? '' },
        cells: cells.map((content, index) =>
          index === last ? { content, evidence: evidenceOf(context, row) } : { content },
        ),
      };
    });
    return section(one.id, caption, [
      { type: 'table', caption, columns: textsOf(context, one.columns), rows },
    ]);
  });

export const investigationView: KindViewOf<'investigation'> = (input) => {
  const { context, data } = input;
  const { t } = context;
  return {
    lead:
      data.caution === undefined
        ? []
        : [{ type: 'notice', tone: 'caution', items: [textOf(context, data.caution)] }],
    sections: [
      ...data.elements.flatMap((one) => elementProof(context, one)),
      ...section('patterns', t('dalil.investigation.patterns'), [patterns(input)]),
      ...tables(input),
      ...freeSections(context, data.sections),
      ...section('terms', t('dalil.record.terms'), [
        {
          type: 'list',
          ordered: 'no',
          items: runsToKind(context, 'definition', data.terms).map((text) => ({ text })),
        },
      ]),
    ],
  };
};

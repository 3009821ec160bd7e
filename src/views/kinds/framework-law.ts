/** The law on the page of a jurisdiction: texts, elements, penalties, neighbouring offences. */
import { kinds } from '../../schema/kinds.ts';
import { wordKey } from '../words.ts';
import type { Block, Cell, Inline, Row } from '../blocks.ts';
import {
  code,
  dateOf,
  evidenceOf,
  labelText,
  stateOf,
  textOf,
  textsOf,
  type ViewContext,
} from '../context.ts';
import { versionToShow } from '../version.ts';
import type { KindInput } from '../kind-view.ts';
import { articlesOf, cell, factRow, joined, originals, present } from '../parts.ts';

type Input = KindInput<'framework'>;

export const laws = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.framework.laws'),
    columns: [
      t('dalil.framework.law'),
      t('dalil.framework.title'),
      t('dalil.record.date'),
      t('dalil.framework.status'),
    ],
    rows: data.laws.map((law) => ({
      id: `law-${law.id}`,
      head: {
        content: present<Inline>([
          law.number === undefined
            ? undefined
            : law.url === undefined
              ? code(law.number)
              : { ...code(law.number), href: law.url, external: true },
          law.number === undefined ? undefined : ' – ',
          t(wordKey('dalil.framework.lawRole.', law.role)),
        ]),
      },
      cells: [
        { content: textOf(context, law.title), list: originals(law.original_titles) },
        law.date === undefined ? {} : { content: dateOf(context, law.date) },
        {
          ...(law.status === undefined ? {} : { content: textOf(context, law.status) }),
          evidence: evidenceOf(context, law),
        },
      ],
    })),
  };
};

/** Numbers and titles of the laws on one crime; those not seen say so. */
export const lawsFor = (
  context: ViewContext,
  data: Input['data'],
  ...roles: readonly string[]
): readonly Cell[] =>
  data.laws
    .filter((law) => roles.includes(law.role))
    .map((law) => ({
      content: present<Inline>([
        law.number === undefined ? undefined : code(law.number),
        law.number === undefined ? undefined : ' – ',
        textOf(context, law.title),
      ]),
      ...(law.confirmed ? {} : { evidence: { state: stateOf(context, law), citations: [] } }),
    }));

export const glance = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'facts',
    rows: [
      ...factRow(t('dalil.definition.alsoCalled'), cell(joined(context, textsOf(context, data.aliases)))),
      ...factRow(t('dalil.crime.trafficking'), ...lawsFor(context, data, 'trafficking', 'both')),
      ...factRow(t('dalil.crime.smuggling'), ...lawsFor(context, data, 'smuggling', 'both')),
      ...factRow(
        t('dalil.framework.legalSystem'),
        cell(data.legal_system === undefined ? undefined : textOf(context, data.legal_system)),
      ),
      ...factRow(
        t('dalil.framework.lawLanguages'),
        cell(joined(context, textsOf(context, data.law_languages))),
      ),
    ],
  };
};

/** What the Protocol lists for the same element, read from the definition of the crime. */
const protocolValues = (
  { context }: Input,
  crime: 'trafficking' | 'smuggling',
  element: string,
): readonly Inline[] => {
  const slug = crime === 'trafficking' ? 'trafficking-in-persons' : 'smuggling-of-migrants';
  const record = context.corpus.records.get(`${kinds.definition.folder}/${slug}`);
  if (record?.kind !== 'definition') return [];
  const data = versionToShow(record, context.language).data as {
    elements: readonly { id: string; values: readonly string[] }[];
  };
  return textsOf(context, data.elements.find((one) => one.id === element)?.values);
};

export const elements = (input: Input): Block => {
  const { context, data } = input;
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.framework.elementsVsProtocol'),
    columns: [
      t('dalil.definition.element'),
      t('dalil.framework.thisLaw'),
      t('dalil.framework.articles'),
      t('dalil.framework.protocol'),
    ],
    rows: data.elements.map((element): Row => ({
      id: element.id,
      head: {
        content: [
          labelText(context, 'elements', element.element),
          ' – ',
          t(wordKey('dalil.crime.', element.crime)),
        ],
      },
      cells: [
        {
          list: textsOf(context, element.values),
          ...(element.note === undefined ? {} : { content: textOf(context, element.note) }),
          evidence: evidenceOf(context, element),
        },
        { content: articlesOf(context, element) },
        { list: protocolValues(input, element.crime, element.element) },
      ],
    })),
  };
};

export const penalties = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.framework.penalties'),
    columns: [
      t('dalil.framework.circumstance'),
      t('dalil.framework.sanction'),
      t('dalil.framework.articles'),
    ],
    rows: data.penalties.map((one) => ({
      id: `penalty-${one.id}`,
      head: {
        content: [
          textOf(context, one.circumstance),
          ` (${t(wordKey('dalil.crime.', one.crime))}, ${t(wordKey('dalil.framework.tier.', one.tier))})`,
        ],
      },
      cells: [
        { content: textOf(context, one.sanction), evidence: evidenceOf(context, one) },
        { content: articlesOf(context, one) },
      ],
    })),
  };
};

export const overlap = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.framework.overlap'),
    columns: [t('dalil.framework.offence'), t('dalil.framework.content'), t('dalil.framework.articles')],
    rows: data.overlap.map((one) => ({
      id: `overlap-${one.id}`,
      head: { content: textOf(context, one.subject) },
      cells: [
        {
          ...(one.content === undefined ? {} : { content: textOf(context, one.content) }),
          evidence: evidenceOf(context, one),
        },
        { content: articlesOf(context, one) },
      ],
    })),
  };
};

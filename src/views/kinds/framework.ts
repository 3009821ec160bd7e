/** The page of a jurisdiction: its law at a glance, then statement by statement. */
import { kinds } from '../../schema/kinds.ts';
import { addMonths } from '../../lib/dates.ts';
import { wordKey } from '../words.ts';
import type { Block, Cell, Inline, Row } from '../blocks.ts';
import { section } from '../blocks.ts';
import { code, dateOf, evidenceOf, labelOf, labelText, linksToKind, runTo, stateOf, textOf, textsOf } from '../context.ts';
import { versionToShow } from '../version.ts';
import type { KindInput, KindViewOf } from '../kind-view.ts';
import { articlesOf, cell, factRow, joined, originals, present } from '../parts.ts';
import { treatyDate } from './treaty.ts';

type Input = KindInput<'framework'>;

const laws = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.framework.laws'),
    columns: [t('dalil.framework.law'), t('dalil.framework.title'), t('dalil.record.date'), t('dalil.framework.status')],
    rows: data.laws.map((law) => ({
      id: `law-${law.id}`,
      head: {
        content: present<Inline>([
          law.number === undefined ? undefined : law.url === undefined ? code(law.number) : { ...code(law.number), href: law.url, external: true },
          law.number === undefined ? undefined : ' – ',
          t(wordKey('dalil.framework.lawRole.', law.role)),
        ]),
      },
      cells: [
        { content: textOf(context, law.title), list: originals(law.original_titles) },
        law.date === undefined ? {} : { content: dateOf(context, law.date) },
        { ...(law.status === undefined ? {} : { content: textOf(context, law.status) }), evidence: evidenceOf(context, law) },
      ],
    })),
  };
};

const glance = ({ context, data }: Input): Block => {
  const { t } = context;
  const lawsFor = (...roles: readonly string[]) =>
    data.laws
      .filter((law) => roles.includes(law.role))
      .map((law): Cell => ({
        content: present<Inline>([
          law.number === undefined ? undefined : code(law.number),
          law.number === undefined ? undefined : ' – ',
          textOf(context, law.title),
        ]),
        ...(law.confirmed ? {} : { evidence: { state: stateOf(context, law), citations: [] } }),
      }));
  return {
    type: 'facts',
    rows: [
      ...factRow(t('dalil.definition.alsoCalled'), cell(joined(context, textsOf(context, data.aliases)))),
      ...factRow(t('dalil.crime.trafficking'), ...lawsFor('trafficking', 'both')),
      ...factRow(t('dalil.crime.smuggling'), ...lawsFor('smuggling', 'both')),
      ...factRow(t('dalil.framework.legalSystem'), cell(data.legal_system === undefined ? undefined : textOf(context, data.legal_system))),
      ...factRow(t('dalil.framework.lawLanguages'), cell(joined(context, textsOf(context, data.law_languages)))),
    ],
  };
};

/** What the Protocol lists for the same element, read from the definition of the crime. */
const protocolValues = ({ context }: Input, crime: 'trafficking' | 'smuggling', element: string): readonly Inline[] => {
  const slug = crime === 'trafficking' ? 'trafficking-in-persons' : 'smuggling-of-migrants';
  const record = context.corpus.records.get(`${kinds.definition.folder}/${slug}`);
  if (record?.kind !== 'definition') return [];
  const data = versionToShow(record, context.language).data as { elements: readonly { id: string; values: readonly string[] }[] };
  return textsOf(context, data.elements.find((one) => one.id === element)?.values);
};

const elements = (input: Input): Block => {
  const { context, data } = input;
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.framework.elementsVsProtocol'),
    columns: [t('dalil.definition.element'), t('dalil.framework.thisLaw'), t('dalil.framework.articles'), t('dalil.framework.protocol')],
    rows: data.elements.map((element): Row => ({
      id: element.id,
      head: { content: [labelText(context, 'elements', element.element), ' – ', t(wordKey('dalil.crime.', element.crime))] },
      cells: [
        { list: textsOf(context, element.values), ...(element.note === undefined ? {} : { content: textOf(context, element.note) }), evidence: evidenceOf(context, element) },
        { content: articlesOf(context, element) },
        { list: protocolValues(input, element.crime, element.element) },
      ],
    })),
  };
};

const penalties = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.framework.penalties'),
    columns: [t('dalil.framework.circumstance'), t('dalil.framework.sanction'), t('dalil.framework.articles')],
    rows: data.penalties.map((one) => ({
      id: `penalty-${one.id}`,
      head: { content: [textOf(context, one.circumstance), ` (${t(wordKey('dalil.crime.', one.crime))}, ${t(wordKey('dalil.framework.tier.', one.tier))})`] },
      cells: [{ content: textOf(context, one.sanction), evidence: evidenceOf(context, one) }, { content: articlesOf(context, one) }],
    })),
  };
};

const topics = ({ context, data }: Input, ids: readonly string[]): Block => ({
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
          : [' (', context.t('dalil.framework.articles'), ': ', ...([articlesOf(context, topic)].flat() as Inline[]), ')']),
      ],
      evidence: evidenceOf(context, topic),
    })),
});

const treaties = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.framework.treaties'),
    columns: [t('dalil.framework.treaty'), t('dalil.framework.status'), t('dalil.record.date')],
    rows: data.treaties.map((treaty) => ({
      head: { content: runTo(context, `${kinds.instrument.folder}/${treaty.id}`) },
      cells: [
        { content: t(wordKey('dalil.framework.treatyStatus.', treaty.status)), evidence: evidenceOf(context, treaty) },
        { content: [...([treatyDate(context, treaty)].flat() as Inline[]), ...(treaty.note === undefined ? [] : [' – ', textOf(context, treaty.note)])] },
      ],
    })),
  };
};

const overlap = ({ context, data }: Input): Block => {
  const { t } = context;
  return {
    type: 'table',
    caption: t('dalil.framework.overlap'),
    columns: [t('dalil.framework.offence'), t('dalil.framework.content'), t('dalil.framework.articles')],
    rows: data.overlap.map((one) => ({
      id: `overlap-${one.id}`,
      head: { content: textOf(context, one.subject) },
      cells: [{ ...(one.content === undefined ? {} : { content: textOf(context, one.content) }), evidence: evidenceOf(context, one) }, { content: articlesOf(context, one) }],
    })),
  };
};

const institutions = ({ context, data }: Input): Block => ({
  type: 'list',
  ordered: 'no',
  items: data.institutions.map((one) => ({
    id: `institution-${one.id}`,
    title: one.website === undefined ? textOf(context, one.name) : { ...runOf(textOf(context, one.name)), href: one.website, external: true },
    text: present<Inline>([labelOf(context, 'institution-types', one.type), one.text === undefined ? undefined : ' – ', one.text === undefined ? undefined : textOf(context, one.text)]),
    list: originals(one.original_names),
    evidence: evidenceOf(context, one),
  })),
});

const runOf = (value: Inline): { text: string } => (typeof value === 'string' ? { text: value } : value);

const contactMonths = 6;

const contacts = ({ context, data }: Input): readonly Block[] => {
  const { t, today } = context;
  const stale = data.contacts.some((one) => addMonths((one.confirmed_on ?? '0000-01-01'), contactMonths) < today);
  return [
    ...(data.contacts.length > 0 && stale
      ? [{ type: 'notice', tone: 'danger', items: [t('dalil.contactOverdue')] } as const]
      : []),
    {
      type: 'table',
      caption: t('dalil.framework.contacts'),
      columns: [t('dalil.framework.operator'), t('dalil.framework.number'), t('dalil.framework.purpose'), t('dalil.framework.informsPolice')],
      rows: data.contacts.map((one) => ({
        id: `contact-${one.id}`,
        head: { content: textOf(context, one.operator) },
        cells: [
          {
            content: one.number === undefined ? t('dalil.framework.noNumber') : code(one.number),
            ...(one.seen === undefined ? {} : { list: [t('dalil.framework.seen', { date: dateOf(context, one.seen) })] }),
            evidence: evidenceOf(context, one),
          },
          { content: [textOf(context, one.purpose), ...(one.hours === undefined ? [] : [' – ', textOf(context, one.hours)])] },
          { content: t(wordKey('dalil.framework.informsPolice.', one.informs_police)) },
        ],
      })),
    },
  ];
};

const strategies = ({ context, data }: Input): Block => ({
  type: 'list',
  ordered: 'no',
  items: data.strategies.map((one) => ({
    id: `strategy-${one.id}`,
    title: textOf(context, one.title),
    text: present<Inline>([
      one.years === undefined ? undefined : code(one.years),
      one.adopted === undefined ? undefined : ` – ${context.t('dalil.framework.adopted')}: ${dateOf(context, one.adopted)}`,
      one.note === undefined ? undefined : ' – ',
      one.note === undefined ? undefined : textOf(context, one.note),
    ]),
    evidence: evidenceOf(context, one),
  })),
});

const lawTopics = ['child-rule', 'consent', 'victim-definition', 'attempt', 'legal-persons', 'non-punishment', 'extraterritorial', 'confiscation', 'organ-removal'];
const smugglingTopics = ['som-offence', 'migrant-liability'];
const protectionTopics = ['protection', 'referral-mechanism', 'shelters', 'reflection-period'];
const institutionTopics = ['coordination-body', 'central-authority'];

export const frameworkView: KindViewOf<'framework'> = (input) => {
  const { context, data } = input;
  const { t } = context;
  const definitions = linksToKind(context, 'definition', data.implements).map(({ href, text }) => ({ href, text }));
  return {
    lead: [
      { type: 'notice', tone: 'caution', items: [t('dalil.framework.notLegalAdvice'), t('dalil.framework.lawAsAt', { date: dateOf(context, data.checked) })] },
      glance(input),
    ],
    sections: [
      ...section('laws', t('dalil.framework.laws'), [laws(input)]),
      ...section('elements', t('dalil.framework.elementsVsProtocol'), [elements(input)]),
      ...section('rules', t('dalil.framework.rules'), [topics(input, lawTopics)]),
      ...section('penalties', t('dalil.framework.penalties'), [penalties(input)]),
      ...section('smuggling', t('dalil.framework.smugglingRules'), [topics(input, smugglingTopics)]),
      ...section('overlap', t('dalil.framework.overlap'), [topics(input, ['penal-code-relation']), overlap(input)]),
      ...section('victims', t('dalil.framework.protection'), [topics(input, protectionTopics)]),
      ...section('contacts', t('dalil.framework.contacts'), contacts(input)),
      ...section('institutions', t('dalil.framework.institutions'), [topics(input, institutionTopics), institutions(input)]),
      ...section('treaties', t('dalil.framework.treaties'), [treaties(input)]),
      ...section('strategies', t('dalil.framework.strategies'), [strategies(input)]),
      ...section('definitions', t('dalil.framework.implements'), [{ type: 'links', items: definitions }]),
    ],
  };
};

/** The page of a term. */
import { languageInfo, languages, type Language } from '../../schema/languages.ts';
import { termIn } from '../../corpus/terms.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Block, Cell, FactRow, Inline, Row } from '../blocks.ts';
import { section } from '../blocks.ts';
import {
  code,
  evidenceOf,
  foreign,
  labelText,
  linksFrom,
  linksToKind,
  runTo,
  stateOf,
  textOf,
  textsOf,
  type ViewContext,
} from '../context.ts';
import type { KindInput, KindViewOf } from '../kind-view.ts';
import { cell, factRow, joined, plainList, present } from '../parts.ts';

type Input = KindInput<'definition'>;

const deprecatedCell = (one: { readonly term: string; readonly why: string }): Cell => ({
  content: [{ text: one.term, as: 'deleted' }, ` – ${one.why}`],
});

const names = ({ context, data }: Input): Block => {
  const { t } = context;
  const rows: FactRow[] = [
    ...factRow(t('dalil.definition.alsoCalled'), cell(joined(context, textsOf(context, data.aliases)))),
    ...factRow(
      t('dalil.definition.acronyms'),
      cell(
        joined(
          context,
          (data.acronyms ?? []).map((one) => code(one)),
        ),
      ),
    ),
    ...factRow(t('dalil.definition.deprecated'), ...(data.deprecated ?? []).map(deprecatedCell)),
  ];
  return { type: 'facts', rows };
};

const inLanguage = (input: Input, language: Language): readonly Row[] => {
  const own = termIn(input.record, language);
  if (own === undefined) return [];
  const { context } = input;
  return [
    {
      head: { content: languageInfo[language].name },
      cells: [
        { content: foreign(own.title, language), evidence: { state: stateOf(context, own), citations: [] } },
        { list: [...own.aliases, ...own.acronyms].map((one) => foreign(one, language)) },
        { list: own.avoided.map((one): Inline => ({ ...foreign(one.term, language), as: 'deleted' })) },
      ],
    },
  ];
};

const allLanguages = (input: Input): Block => {
  const { t } = input.context;
  return {
    type: 'table',
    caption: t('dalil.definition.inLanguages'),
    columns: [
      t('dalil.language'),
      t('dalil.definition.term'),
      t('dalil.definition.alsoCalled'),
      t('dalil.definition.deprecated'),
    ],
    rows: languages.flatMap((language) => inLanguage(input, language)),
  };
};

const elements = ({ context, data }: Input): Block => ({
  type: 'table',
  caption: context.t('dalil.definition.elements'),
  columns: [
    context.t('dalil.definition.element'),
    context.t('dalil.definition.values'),
    context.t('dalil.definition.proof'),
  ],
  rows: data.elements.map((element) => ({
    id: `element-${element.id}`,
    head: { content: labelText(context, 'elements', element.id) },
    cells: [
      { list: textsOf(context, element.values) },
      element.proof === undefined ? {} : { content: textOf(context, element.proof) },
    ],
  })),
});

const instrumentName = (context: ViewContext, legal: Input['data']['legal'][number]): Inline =>
  legal.instrument === undefined
    ? textOf(context, legal.name ?? '')
    : runTo(context, `${kinds.instrument.folder}/${legal.instrument}`);

const legalBasis = ({ context, data }: Input): Block => ({
  type: 'list',
  ordered: 'no',
  items: data.legal.map((legal) => ({
    text: present<Inline>([
      instrumentName(context, legal),
      legal.at === undefined ? undefined : ' ',
      legal.at === undefined ? undefined : code(legal.at),
      legal.note === undefined ? undefined : ' – ',
      legal.note === undefined ? undefined : textOf(context, legal.note),
    ]),
    evidence: evidenceOf(context, legal),
  })),
});

const relations = ({ context, record, data }: Input): Block => {
  const { t } = context;
  const runs = (slugs: readonly string[]) =>
    cell(
      joined(
        context,
        slugs.map((slug) => runTo(context, `${kinds.definition.folder}/${slug}`)),
      ),
    );
  const narrower = (context.corpus.backLinks.get(record.id) ?? [])
    .filter((link) => link.field === 'broader')
    .map((link) => runTo(context, link.from));
  return {
    type: 'facts',
    rows: [
      ...factRow(t('dalil.definition.broader'), runs(data.broader)),
      ...factRow(t('dalil.definition.narrower'), cell(joined(context, narrower))),
      ...factRow(t('dalil.definition.seeAlso'), runs(data.see_also)),
    ],
  };
};

const confusedWith = ({ context, record, data }: Input): readonly Block[] => {
  const comparisons = ['left', 'right'].flatMap((field) =>
    linksFrom(context, record.id, 'comparison', [field]),
  );
  return [
    { type: 'links', items: comparisons },
    { type: 'links', items: linksToKind(context, 'definition', data.confused_with) },
  ];
};

export const definitionView: KindViewOf<'definition'> = (input) => {
  const { context, record, data } = input;
  const { t } = context;
  const laws = linksFrom(context, record.id, 'framework', ['implements']);
  const signs = linksFrom(context, record.id, 'indicator-set');
  const taught = [...linksFrom(context, record.id, 'training'), ...linksFrom(context, record.id, 'case')];
  return {
    lead: [names(input)],
    sections: [
      ...section('elements', t('dalil.definition.elements'), [elements(input)]),
      ...section('confused-with', t('dalil.definition.confusedWith'), confusedWith(input)),
      ...section('legal', t('dalil.definition.legal'), [legalBasis(input)]),
      ...section('notes', t('dalil.record.notes'), [plainList(context, data.notes)]),
      ...section('languages', t('dalil.definition.inLanguages'), [allLanguages(input)]),
      ...section('relations', t('dalil.definition.relations'), [relations(input)]),
      ...section('laws', t('dalil.definition.transposedBy'), [
        { type: 'links', items: laws.map(({ href, text }) => ({ href, text })) },
      ]),
      ...section('signs', t('dalil.definition.indicators'), [
        { type: 'links', items: signs.map(({ href, text }) => ({ href, text })) },
      ]),
      ...section('taught', t('dalil.definition.taughtIn'), [
        {
          type: 'links',
          items: taught.map(({ href, text, label }) => ({
            href,
            text,
            ...(label === undefined ? {} : { label }),
          })),
        },
      ]),
    ],
  };
};

/** The interpreter's glossary: every term in all languages side by side, with the forms to avoid. */
import { recordsOf, type CorpusRecord } from '../../corpus/corpus.ts';
import { termIn, type Term } from '../../corpus/terms.ts';
import { languageInfo, languages, type Language } from '../../schema/languages.ts';
import type { Block, Cell, Rich, Row, Run } from '../blocks.ts';
import { hrefTo, type ViewContext } from '../context.ts';
import { collatorOf } from '../order.ts';
import { fileFrom } from '../urls.ts';
import { wordsOf } from '../words.ts';
import type { GeneratedView } from './generated-view.ts';

type Definition = CorpusRecord<'definition'>;

/** A form to avoid, struck through, with the reason in the language of the form. */
const avoided = ({ avoided: list }: Term): readonly Rich[] =>
  list.map(({ term, why }) => {
    const struck: Run = { text: term, as: 'deleted' };
    return why === undefined ? struck : [struck, ` – ${why}`];
  });

const cellOf = (context: ViewContext, record: Definition, language: Language): Cell => {
  const term = termIn(record, language);
  if (term === undefined) return { content: '–' };
  const own = language === context.language;
  const title: Run = { text: term.title, ...(own ? { href: hrefTo(context, record.id) } : { as: 'strong' }) };
  const words = languageInfo[context.language];
  const proposed: Run = {
    text: context.t('dalil.definition.proposed'),
    state: 'unconfirmed',
    ...(own ? {} : { lang: context.language, dir: words.dir }),
  };
  const others = [...term.aliases, ...term.acronyms].join(wordsOf(language)('dalil.listSeparator'));
  return {
    ...(own ? {} : { lang: language }),
    content: term.confirmed ? title : [title, ' ', proposed],
    list: [...(others === '' ? [] : [others]), ...avoided(term)],
  };
};

/** The language of the page first, the others in their usual order. */
const columnsFor = (language: Language): readonly Language[] => [
  language,
  ...languages.filter((one) => one !== language),
];

const rowsOf = (context: ViewContext): readonly Row[] => {
  const { corpus, language } = context;
  const collator = collatorOf(language);
  const order = columnsFor(language);
  return recordsOf(corpus, 'definition')
    .map((record) => ({ record, key: (termIn(record, language) ?? termIn(record, 'en'))?.title ?? '' }))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ record }) => ({
      id: record.slug,
      tags: { term: record.slug },
      cells: order.map((one) => cellOf(context, record, one)),
    }));
};

const table = (context: ViewContext): Block => ({
  type: 'table',
  caption: context.t('dalil.glossary.title'),
  columns: columnsFor(context.language).map((one): Run => ({
    text: languageInfo[one].name,
    lang: one,
    dir: languageInfo[one].dir,
  })),
  rows: rowsOf(context),
});

const controls = ({ t }: ViewContext): Block => ({
  type: 'controls',
  controls: {
    name: 'find',
    label: t('dalil.filter.label'),
    fields: [{ type: 'search', name: 'find', label: t('dalil.glossary.find') }],
    buttons: [{ action: 'print', text: t('dalil.print') }],
    words: { shown: t('dalil.filter.shown', { shown: '{shown}', total: '{total}' }) },
  },
});

export const glossary = (context: ViewContext): GeneratedView => {
  const { t, pageId } = context;
  return {
    title: t('dalil.glossary.title'),
    description: t('dalil.glossary.intro'),
    lead: [
      { type: 'notice', tone: 'unconfirmed', items: [t('dalil.glossary.notice')] },
      {
        type: 'links',
        items: [{ href: fileFrom(pageId, 'downloads/glossary.csv'), text: t('dalil.glossary.csv') }],
      },
      controls(context),
      table(context),
    ],
    sections: [],
  };
};

/** The pages that no record stands for: indexes, countries, coverage, bibliography. */
import { kindOrder, kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import { languages, languageInfo } from '../schema/languages.ts';
import { recordsOf, statusOf, type CorpusRecord } from '../corpus/corpus.ts';
import { frameworkTopics } from '../schema/kinds/framework.ts';
import type { Block, Inline, LinkView, Row, Section } from './blocks.ts';
import { section } from './blocks.ts';
import { dateOf, kindsLabel, labelText, linkTo, runTo, stateOf, titleOf, type ViewContext } from './context.ts';

import { recordsWith } from './facet-index.ts';
import { collatorOf, listedKinds, ordersOf } from './order.ts';
import { entryPageId, type Page } from './pages.ts';
import { linkBetween } from './urls.ts';
import { versionToShow } from './version.ts';
import { wordKey } from './words.ts';

export interface GeneratedView {
  readonly title: string;
  readonly description: string;
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
}

const links = (context: ViewContext, records: readonly CorpusRecord[]): readonly LinkView[] => {
  const collator = collatorOf(context.language);
  return records
    .flatMap((record) => linkTo(context, record.id))
    .map(({ href, text, description }) => ({ href, text, ...(description === undefined ? {} : { description }) }))
    .sort((a, b) => collator.compare(inlineText(a.text), inlineText(b.text)));
};

const inlineText = (value: Inline): string => (typeof value === 'string' ? value : value.text);

const byKind = (context: ViewContext, records: readonly CorpusRecord[], order: readonly KindName[] = kindOrder): readonly Section[] =>
  order
    .filter((kind) => kinds[kind].listed)
    .flatMap((kind) =>
      section(kind, kindsLabel(context, kind), [{ type: 'links', items: links(context, records.filter((record) => record.kind === kind)) }]),
    );

const kindIndex = (context: ViewContext, kind: KindName): GeneratedView => ({
  title: kindsLabel(context, kind),
  description: context.t(wordKey('dalil.kindIntro.', kind)),
  lead: [{ type: 'links', items: ordersOf(context.corpus, context.language)[kind].list.flatMap(({ record }) => linkTo(context, record.id).map(({ href, text, description }) => ({ href, text, ...(description === undefined ? {} : { description }) }))) }],
  sections: [],
});

const countryOrder: readonly KindName[] = ['framework', 'project', 'training', 'case', 'instrument', 'referral', 'investigation', 'indicator-set', 'definition', 'comparison'];

const contactsOf = (context: ViewContext, entry: string): Block => ({
  type: 'list',
  ordered: 'no',
  items: recordsOf(context.corpus, 'framework')
    .filter((record) => record.source.data.jurisdiction === entry && record.source.data.contacts.length > 0)
    .map((record) => ({
      text: { ...asRun(titleOf(context, record)), href: `${linkBetween(context.pageId, `${context.language}/${record.id}`)}#contacts` },
    })),
});

const asRun = (value: Inline) => (typeof value === 'string' ? { text: value } : value);

const country = (context: ViewContext, entry: string): GeneratedView => {
  const records = recordsWith(context.corpus, 'country', entry);
  const name = labelText(context, 'countries', entry);
  return {
    title: name,
    description: context.t('dalil.country.intro', { country: name }),
    lead: records.length === 0 ? [{ type: 'notice', tone: 'note', items: [context.t('dalil.country.none')] }] : [],
    sections: [
      ...byKind(context, records, countryOrder.slice(0, 1)),
      ...section('contacts', context.t('dalil.framework.contacts'), [contactsOf(context, entry)]),
      ...byKind(context, records, countryOrder.slice(1)),
    ],
  };
};

const theme = (context: ViewContext, entry: string): GeneratedView => {
  const name = labelText(context, 'themes', entry);
  return {
    title: name,
    description: context.t('dalil.theme.intro', { theme: name }),
    lead: [],
    sections: byKind(context, recordsWith(context.corpus, 'theme', entry)),
  };
};

const entryIndex = (context: ViewContext, type: 'country' | 'theme', vocabulary: string, title: string): GeneratedView => {
  const collator = collatorOf(context.language);
  const items = [...(context.corpus.vocabularies.get(vocabulary)?.entries.keys() ?? [])]
    .map((entry) => ({
      href: linkBetween(context.pageId, entryPageId(context.corpus, context.language, type, entry)),
      text: labelText(context, vocabulary, entry),
      label: String(recordsWith(context.corpus, type, entry).length),
    }))
    .sort((a, b) => collator.compare(a.text, b.text));
  return { title, description: title, lead: [{ type: 'links', items }], sections: [] };
};

/** First letter under which a title is filed; digits and signs share one place. */
const letterOf = (title: string, language: string): string => {
  const letter = title.normalize('NFKD').match(/\p{L}|\p{N}/u)?.[0] ?? '#';
  return /\p{N}/u.test(letter) ? '0–9' : letter.toLocaleUpperCase(language);
};

const alphabet = (context: ViewContext): GeneratedView => {
  const { language, t } = context;
  const collator = collatorOf(language);
  const entries = listedKinds(context.corpus, language)
    .flatMap((kind) => ordersOf(context.corpus, language)[kind].list)
    .sort((a, b) => collator.compare(a.title, b.title));
  const letters = new Map<string, LinkView[]>();
  for (const { record, title } of entries) {
    const letter = letterOf(title, language);
    const own = linkTo(context, record.id).map(({ href, text, label }) => ({ href, text, ...(label === undefined ? {} : { label }) }));
    letters.set(letter, [...(letters.get(letter) ?? []), ...own]);
  }
  const sections = [...letters].map(([letter, items]) => ({ id: `letter-${letter.codePointAt(0) ?? 0}`, title: letter, blocks: [{ type: 'links' as const, items }] }));
  return { title: t('dalil.nav.az'), description: t('dalil.index.az'), lead: [], sections };
};

const translationRows = (context: ViewContext): readonly Row[] =>
  listedKinds(context.corpus, context.language).map((kind) => {
    const records = recordsOf(context.corpus, kind);
    return {
      head: { content: kindsLabel(context, kind) },
      cells: languages.map((language) => {
        const counts = new Map<string, number>();
        for (const record of records) counts.set(statusOf(record, language), (counts.get(statusOf(record, language)) ?? 0) + 1);
        return { list: [...counts].map(([status, count]) => `${count} ${context.t(wordKey('dalil.translation.status.', status))}`) };
      }),
    };
  });

const topicRows = (context: ViewContext): readonly Row[] =>
  ordersOf(context.corpus, context.language).framework.list.map(({ record }) => {
    const data = versionToShow(record as CorpusRecord<'framework'>, context.language).data;
    return {
      head: { content: [runTo(context, record.id), ` (${dateOf(context, data.checked)})`] },
      cells: frameworkTopics.map((id) => {
        const topic = data.topics.find((one) => one.id === id);
        return { content: stateOf(context, topic ?? { absent: 'not-researched' }).label };
      }),
    };
  });

const coverage = (context: ViewContext): GeneratedView => {
  const { t } = context;
  return {
    title: t('dalil.nav.coverage'),
    description: t('dalil.coverage.intro'),
    lead: [],
    sections: [
      ...section('translations', t('dalil.coverage.byLanguage'), [
        { type: 'table', caption: t('dalil.coverage.byLanguage'), columns: [t('dalil.filter.kind'), ...languages.map((one): Inline => ({ text: languageInfo[one].name, lang: one, dir: languageInfo[one].dir }))], rows: translationRows(context) },
      ]),
      ...section('topics', t('dalil.coverage.byCountry'), [
        { type: 'table', caption: t('dalil.coverage.byCountry'), columns: [t('dalil.filter.country'), ...frameworkTopics.map((id) => labelText(context, 'topics', id))], rows: topicRows(context) },
      ]),
    ],
  };
};

const bibliography = (context: ViewContext): GeneratedView => {
  const { t, corpus } = context;
  const groups = new Map<string, LinkView[]>();
  for (const source of corpus.sources.values()) {
    const group = source.publisher;
    const item: LinkView = { href: source.url ?? '', text: { text: source.title, dir: 'auto', ...(source.language === undefined ? {} : { lang: source.language }) }, ...(source.date === undefined ? {} : { label: source.date }) };
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  const collator = collatorOf('en');
  const rows: Row[] = [...groups]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([publisher, items]) => ({
      head: { content: { text: publisher, dir: 'auto' } },
      cells: [{ list: items.map(({ href, text, label }) => [href === '' ? text : { ...asRun(text), href, external: true }, label === undefined ? '' : ` (${label})`]) }],
    }));
  return {
    title: t('dalil.nav.sources'),
    description: t('dalil.nav.sourcesIntro'),
    lead: [{ type: 'table', caption: t('dalil.nav.sources'), columns: [t('dalil.source.publisher'), t('dalil.framework.title')], rows }],
    sections: [],
  };
};

type Generated = Exclude<Page, { type: 'record' }>;

/** The view of a generated page. */
export const generatedView = (context: ViewContext, page: Generated): GeneratedView => {
  const { t } = context;
  switch (page.type) {
    case 'kind-index':
      return kindIndex(context, page.kind);
    case 'country':
      return country(context, page.entry);
    case 'theme':
      return theme(context, page.entry);
    case 'country-index':
      return entryIndex(context, 'country', 'countries', t('dalil.nav.byCountry'));
    case 'theme-index':
      return entryIndex(context, 'theme', 'themes', t('dalil.nav.byTheme'));
    case 'a-z':
      return alphabet(context);
    case 'coverage':
      return coverage(context);
    case 'bibliography':
      return bibliography(context);
  }
};


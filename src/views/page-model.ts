/** Everything a page shows, as plain data: what the Astro components print. */
import type { Corpus, CorpusRecord } from '../corpus/corpus.ts';
import { statusOf } from '../corpus/corpus.ts';
import { addMonths } from '../lib/dates.ts';
import { plain } from '../lib/text.ts';
import { kinds, type DataOf } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import { languageInfo, languages, sourceLanguage, type Language } from '../schema/languages.ts';
import type { Block, Inline, LinkView, Section } from './blocks.ts';
import { dateOf, kindLabel, kindsLabel, linkTo, newContext, textOf, type ViewContext } from './context.ts';
import { facetsOf, type Facets } from '../corpus/facets.ts';
import { generatedView } from './generated.ts';
import type { KindView, KindViewOf } from './kind-view.ts';
import { kindViews } from './kind-views.ts';
import { navigationOf, type NavLink, type NavSection } from './navigation.ts';
import { generatedPageId, type Page } from './pages.ts';
import { toConfirmNotice } from './parts.ts';
import { sourceViews, type SourceView } from './sources.ts';
import { linkBetween, rootFrom } from './urls.ts';
import { isMissing, versionToShow } from './version.ts';

export interface Alternate extends LinkView {
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly current: 'yes' | 'no';
}

export interface PageModel {
  readonly id: string;
  readonly language: Language;
  readonly title: Inline;
  readonly titleText: string;
  readonly description: Inline;
  /** Kind, as a small label above the title. */
  readonly kicker?: string;
  readonly notices: readonly Block[];
  readonly lead: readonly Block[];
  /** Language of the prose, where the page has any. */
  readonly proseLanguage: Language;
  readonly sections: readonly Section[];
  readonly sources: readonly SourceView[];
  readonly sourcesTitle: string;
  readonly navigation: readonly NavSection[];
  readonly trail: readonly NavLink[];
  readonly alternates: readonly Alternate[];
  readonly root: string;
  readonly exit: 'yes' | 'no';
  readonly home: 'yes' | 'no';
  readonly facets?: Facets;
}

const overdue = (context: ViewContext, record: CorpusRecord): readonly Block[] => {
  const due = addMonths(record.source.data.checked, kinds[record.kind].reviewMonths);
  return due < context.today
    ? [{ type: 'notice', tone: 'caution', items: [context.t('dalil.overdue', { date: dateOf(context, due) })] }]
    : [];
};

/** What a reader must know of the translation before reading on. */
const translationNotices = (context: ViewContext, record: CorpusRecord): readonly Block[] => {
  const { t, language } = context;
  const note = (text: string): Block => ({ type: 'notice', tone: 'note', items: [text] });
  if (language === sourceLanguage) return [];
  if (isMissing(record, language)) return [note(t('dalil.translation.missing'))];
  const version = versionToShow(record, language);
  return [
    ...(version.reviewed ? [] : [note(t('dalil.translation.machine'))]),
    ...(statusOf(record, language) === 'outdated' ? [note(t('dalil.translation.outdated'))] : []),
  ];
};

const alternatesOf = (context: ViewContext, page: Page): readonly Alternate[] =>
  languages.map((language) => ({
    language,
    dir: languageInfo[language].dir,
    href: linkBetween(page.id, `${language}/${page.id.slice(page.language.length + 1)}`),
    text: languageInfo[language].name,
    current: language === context.language ? 'yes' : 'no',
  }));

const home = (context: ViewContext): NavLink => ({ href: linkBetween(context.pageId, `${context.language}/index`), text: context.t('dalil.nav.home') });

const kindTrail = (context: ViewContext, kind: KindName): readonly NavLink[] =>
  kinds[kind].listed
    ? [home(context), { href: linkBetween(context.pageId, `${context.language}/${kinds[kind].folder}/index`), text: kindsLabel(context, kind) }]
    : [home(context)];

const common = (context: ViewContext, page: Page) => ({
  id: page.id,
  language: page.language,
  alternates: alternatesOf(context, page),
  root: rootFrom(page.id),
  proseLanguage: page.language,
  sourcesTitle: context.t('dalil.sources'),
});

const viewOf = <K extends KindName>(context: ViewContext, record: CorpusRecord<K>, data: DataOf<K>): KindView =>
  (kindViews[record.kind] as KindViewOf<K>)({ context, record, data });

const relatedSection = (context: ViewContext, record: CorpusRecord): readonly Section[] => {
  const back = (context.corpus.backLinks.get(record.id) ?? []).filter((link) => link.field === 'related').map((link) => link.from);
  const items = [...new Set([...record.source.data.related, ...back])].flatMap((id) => linkTo(context, id)).map(({ href, text, label }) => ({ href, text, ...(label === undefined ? {} : { label }) }));
  return items.length === 0 ? [] : [{ id: 'related', title: context.t('dalil.record.related'), blocks: [{ type: 'links', items }] }];
};

const confirmSection = (context: ViewContext, data: { readonly to_confirm: readonly { readonly text: string }[] }): readonly Section[] =>
  data.to_confirm.length === 0 ? [] : [{ id: 'to-confirm', title: context.t('dalil.toConfirm'), blocks: [toConfirmNotice(context, data.to_confirm)] }];

const recordPage = (context: ViewContext, page: Page & { type: 'record' }): PageModel => {
  const { record } = page;
  const version = versionToShow(record, page.language);
  const { data } = version;
  const view = viewOf(context, record, data);
  const isHome = record.kind === 'page' && (data as DataOf<'page'>).role === 'home';
  const sections = [...view.sections, ...relatedSection(context, record), ...confirmSection(context, data)];
  return {
    ...common(context, page),
    title: textOf(context, data.title),
    titleText: plain(data.title),
    description: textOf(context, data.description),
    ...(kinds[record.kind].listed ? { kicker: kindLabel(context, record.kind) } : {}),
    notices: [...translationNotices(context, record), ...(kinds[record.kind].listed ? overdue(context, record) : [])],
    lead: view.lead,
    proseLanguage: version.language,
    sections,
    sources: sourceViews(context, data.sources),
    navigation: navigationOf(context, kinds[record.kind].listed ? record.kind : undefined, record.id),
    trail: kindTrail(context, record.kind),
    exit: view.exit ?? 'no',
    home: isHome ? 'yes' : 'no',
    facets: facetsOf(record),
  };
};

const parentOf = (context: ViewContext, page: Page): readonly NavLink[] => {
  const link = (type: 'country-index' | 'theme-index', text: string): NavLink => ({ href: linkBetween(page.id, generatedPageId(page.language, type)), text });
  if (page.type === 'country') return [home(context), link('country-index', context.t('dalil.nav.byCountry'))];
  if (page.type === 'theme') return [home(context), link('theme-index', context.t('dalil.nav.byTheme'))];
  return [home(context)];
};

const generatedPage = (context: ViewContext, page: Exclude<Page, { type: 'record' }>): PageModel => {
  const view = generatedView(context, page);
  return {
    ...common(context, page),
    title: view.title,
    titleText: view.title,
    description: view.description,
    notices: [],
    lead: view.lead,
    sections: view.sections,
    sources: [],
    navigation: navigationOf(context, page.type === 'kind-index' ? page.kind : undefined, undefined),
    trail: parentOf(context, page),
    exit: 'no',
    home: 'no',
  };
};

/** The model of one page. `today` decides what is overdue. */
export const buildPage = (corpus: Corpus, page: Page, today: string): PageModel => {
  const context = newContext(corpus, page.language, page.id, today);
  return page.type === 'record' ? recordPage(context, page) : generatedPage(context, page);
};

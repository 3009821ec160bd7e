/** Everything a page shows, as plain data: what the Astro components print. */
import type { Corpus, CorpusRecord } from '../corpus/corpus.ts';
import type { Facets } from '../corpus/facets.ts';
import { facetsOf } from '../corpus/facets.ts';
import { plain } from '../lib/text.ts';
import { kinds, type DataOf } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import type { Language } from '../schema/languages.ts';
import type { Block, Inline, Section } from './blocks.ts';
import { kindLabel, linkTo, newContext, textOf, type ViewContext } from './context.ts';
import { generatedView, type GeneratedPage } from './generated-views.ts';
import type { KindView, KindViewOf } from './kind-view.ts';
import { kindViews } from './kind-views.ts';
import { navigationOf, type NavLink, type NavSection } from './navigation.ts';
import {
  alternatesOf,
  generatedTrail,
  kindTrail,
  overdue,
  toolOf,
  translationNotices,
  type Alternate,
} from './page-furniture.ts';
import type { Page } from './pages.ts';
import { inlineText, toConfirmNotice } from './parts.ts';
import { sourceViews, type SourceView } from './sources.ts';
import { linkTerms } from './terms/link-page.ts';
import { kindOfTool } from './tool-pages.ts';
import { rootFrom } from './urls.ts';
import { versionToShow } from './version.ts';

export type { Alternate } from './page-furniture.ts';

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
  /** HTML of the prose with its terms linked. */
  readonly prose?: string;
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
  /** The page has a form that a script runs. */
  readonly tools: 'yes' | 'no';
  readonly facets?: Facets;
}

const common = (context: ViewContext, page: Page) => ({
  id: page.id,
  language: page.language,
  alternates: alternatesOf(context, page),
  root: rootFrom(page.id),
  proseLanguage: page.language,
  sourcesTitle: context.t('dalil.sources'),
});

const viewOf = <K extends KindName>(
  context: ViewContext,
  record: CorpusRecord<K>,
  data: DataOf<K>,
): KindView => (kindViews[record.kind] as KindViewOf<K>)({ context, record, data });

const relatedSection = (context: ViewContext, record: CorpusRecord): readonly Section[] => {
  const back = (context.corpus.backLinks.get(record.id) ?? [])
    .filter((link) => link.field === 'related')
    .map((link) => link.from);
  const items = [...new Set([...record.source.data.related, ...back])]
    .flatMap((id) => linkTo(context, id))
    .map(({ href, text, label }) => ({ href, text, ...(label === undefined ? {} : { label }) }));
  return items.length === 0
    ? []
    : [{ id: 'related', title: context.t('dalil.record.related'), blocks: [{ type: 'links', items }] }];
};

const confirmSection = (
  context: ViewContext,
  data: { readonly to_confirm: readonly { readonly text: string }[] },
): readonly Section[] =>
  data.to_confirm.length === 0
    ? []
    : [
        {
          id: 'to-confirm',
          title: context.t('dalil.toConfirm'),
          blocks: [toConfirmNotice(context, data.to_confirm)],
        },
      ];

const recordPage = (
  context: ViewContext,
  page: Page & { type: 'record' },
  prose: string | undefined,
): PageModel => {
  const { record } = page;
  const { listed } = kinds[record.kind];
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
    ...(listed ? { kicker: kindLabel(context, record.kind) } : {}),
    notices: [...translationNotices(context, record), ...(listed ? overdue(context, record) : [])],
    ...linkTerms(context, { lead: view.lead, prose, proseLanguage: version.language, sections }),
    sources: sourceViews(context, data.sources),
    navigation: navigationOf(context, listed ? record.kind : undefined, record.id),
    trail: kindTrail(context, record.kind),
    exit: view.exit ?? 'no',
    home: isHome ? 'yes' : 'no',
    tools: 'no',
    facets: facetsOf(record),
  };
};

const generatedPage = (context: ViewContext, page: GeneratedPage): PageModel => {
  const view = generatedView(context, page);
  const tool = toolOf(page);
  const kind = page.type === 'kind-index' ? page.kind : tool === undefined ? undefined : kindOfTool[tool];
  return {
    ...common(context, page),
    title: view.title,
    titleText: inlineText(view.title),
    description: view.description,
    notices: [],
    lead: view.lead,
    sections: view.sections,
    sources: [],
    navigation: navigationOf(context, kind, undefined),
    trail: generatedTrail(context, page),
    exit: view.exit ?? 'no',
    home: 'no',
    tools: view.lead.some((block) => block.type === 'controls') ? 'yes' : 'no',
  };
};

/** The model of one page. `today` decides what is overdue; `prose` is the rendered HTML of a record's body. */
export const buildPage = (corpus: Corpus, page: Page, today: string, prose?: string): PageModel => {
  const context = newContext(corpus, page.language, page.id, today);
  return page.type === 'record' ? recordPage(context, page, prose) : generatedPage(context, page);
};

/** What stands around the content of a page: languages, the way to it, what to know of the translation. */
import { statusOf, type CorpusRecord } from '../corpus/corpus.ts';
import { addMonths } from '../lib/dates.ts';
import { kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import { languageInfo, languages, sourceLanguage, type Language } from '../schema/languages.ts';
import type { Block, LinkView } from './blocks.ts';
import { dateOf, kindsLabel, type ViewContext } from './context.ts';
import type { NavLink } from './navigation.ts';
import { generatedPageId, type Page } from './pages.ts';
import { kindOfTool, parentTool, toolPageId, toolWords, type Tool } from './tool-pages.ts';
import { linkBetween } from './urls.ts';
import { isMissing, versionToShow } from './version.ts';
import { wordKey } from './words.ts';

export interface Alternate extends LinkView {
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly current: 'yes' | 'no';
}

/** Says that the facts of a record are due for another check. */
export const overdue = (context: ViewContext, record: CorpusRecord): readonly Block[] => {
  const due = addMonths(record.source.data.checked, kinds[record.kind].reviewMonths);
  return due < context.today
    ? [
        {
          type: 'notice',
          tone: 'caution',
          items: [context.t('dalil.overdue', { date: dateOf(context, due) })],
        },
      ]
    : [];
};

/** What a reader must know of the translation before reading on. */
export const translationNotices = (context: ViewContext, record: CorpusRecord): readonly Block[] => {
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

/** The page in all languages. */
export const alternatesOf = (context: ViewContext, page: Page): readonly Alternate[] =>
  languages.map((language) => ({
    language,
    dir: languageInfo[language].dir,
    href: linkBetween(page.id, `${language}/${page.id.slice(page.language.length + 1)}`),
    text: languageInfo[language].name,
    current: language === context.language ? 'yes' : 'no',
  }));

const home = (context: ViewContext): NavLink => ({
  href: linkBetween(context.pageId, `${context.language}/index`),
  text: context.t('dalil.nav.home'),
});

/** The way to a record. */
export const kindTrail = (context: ViewContext, kind: KindName): readonly NavLink[] =>
  kinds[kind].listed
    ? [
        home(context),
        {
          href: linkBetween(context.pageId, `${context.language}/${kinds[kind].folder}/index`),
          text: kindsLabel(context, kind),
        },
      ]
    : [home(context)];

const toolTrail = (context: ViewContext, tool: Tool): readonly NavLink[] => {
  const parent = parentTool[tool];
  const above = kindTrail(context, kindOfTool[tool]);
  if (parent === undefined) return above;
  return [
    ...above,
    {
      href: linkBetween(context.pageId, toolPageId(context.language, parent)),
      text: context.t(wordKey('dalil.nav.', toolWords[parent])),
    },
  ];
};

/** The tool a page belongs to, if it is one. */
export const toolOf = (page: Page): Tool | undefined =>
  page.type in kindOfTool ? (page.type as Tool) : undefined;

/** The way to a page without a record. */
export const generatedTrail = (context: ViewContext, page: Page): readonly NavLink[] => {
  const tool = toolOf(page);
  if (tool !== undefined) return toolTrail(context, tool);
  const link = (type: 'country-index' | 'theme-index', text: string): NavLink => ({
    href: linkBetween(page.id, generatedPageId(page.language, type)),
    text,
  });
  if (page.type === 'country')
    return [home(context), link('country-index', context.t('dalil.nav.byCountry'))];
  if (page.type === 'theme') return [home(context), link('theme-index', context.t('dalil.nav.byTheme'))];
  return [home(context)];
};

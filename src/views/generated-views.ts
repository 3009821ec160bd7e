/** Which view writes which page that has no record of its own. */
import type { ViewContext } from './context.ts';
import { alphabet } from './generated/alphabet.ts';
import { bibliography } from './generated/bibliography.ts';
import { checklist } from './generated/checklist.ts';
import { checklistIndex } from './generated/checklist-index.ts';
import { compareIndex } from './generated/compare-index.ts';
import { comparePair } from './generated/compare-pair.ts';
import { compareQuestion } from './generated/compare-question.ts';
import { compareStatements } from './generated/compare-statements.ts';
import { country } from './generated/country.ts';
import { coverage } from './generated/coverage.ts';
import { entryIndex } from './generated/entry-index.ts';
import type { GeneratedView } from './generated/generated-view.ts';
import { glossary } from './generated/glossary.ts';
import { handout } from './generated/handout.ts';
import { kindIndex } from './generated/kind-index.ts';
import { projectOverview } from './generated/project-overview.ts';
import { theme } from './generated/theme.ts';
import { treaties } from './generated/treaties.ts';
import type { Page } from './pages.ts';

export type GeneratedPage = Exclude<Page, { type: 'record' }>;

/** The country, theme, question, pair, set or module a page is about. */
const entryOf = (page: GeneratedPage): string => ('entry' in page ? page.entry : '');

type View = (context: ViewContext, page: GeneratedPage) => GeneratedView;

const views: Readonly<Record<Exclude<GeneratedPage['type'], 'kind-index'>, View>> = {
  country: (context, page) => country(context, entryOf(page)),
  theme: (context, page) => theme(context, entryOf(page)),
  'country-index': (context) => entryIndex(context, 'country', 'countries', context.t('dalil.nav.byCountry')),
  'theme-index': (context) => entryIndex(context, 'theme', 'themes', context.t('dalil.nav.byTheme')),
  'a-z': alphabet,
  coverage,
  bibliography,
  'compare-index': compareIndex,
  'compare-statements': compareStatements,
  'compare-question': (context, page) => compareQuestion(context, entryOf(page)),
  'compare-pair': (context, page) => comparePair(context, entryOf(page)),
  treaties,
  glossary,
  'checklist-index': checklistIndex,
  checklist: (context, page) => checklist(context, entryOf(page)),
  'project-overview': projectOverview,
  handout: (context, page) => handout(context, entryOf(page)),
};

/** The view of a generated page. */
export const generatedView = (context: ViewContext, page: GeneratedPage): GeneratedView =>
  page.type === 'kind-index' ? kindIndex(context, page.kind) : views[page.type](context, page);

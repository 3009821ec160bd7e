/**
 * Pages made from many records at once: comparisons, checklists, glossary,
 * overview, handouts. Their addresses, and which kind's section they stand in.
 */
import { recordsOf, type Corpus } from '../corpus/corpus.ts';
import { kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import type { Language } from '../schema/languages.ts';
import { dimensions } from './comparison/dimensions.ts';
import { pairsOf } from './comparison/jurisdictions.ts';

/** Tools with one page. */
export const singleTools = [
  'compare-index',
  'compare-statements',
  'treaties',
  'glossary',
  'checklist-index',
  'project-overview',
] as const;

/** Tools with a page for each question, pair, set of signs or module. */
export const manifoldTools = ['compare-question', 'compare-pair', 'checklist', 'handout'] as const;

export type SingleTool = (typeof singleTools)[number];
export type ManifoldTool = (typeof manifoldTools)[number];
export type Tool = SingleTool | ManifoldTool;

const addresses: Readonly<Record<Tool, (entry: string) => string>> = {
  'compare-index': () => 'compare/index',
  'compare-statements': () => 'compare/statements',
  'compare-question': (entry) => `compare/${entry}`,
  'compare-pair': (entry) => `compare/${entry}`,
  treaties: () => 'treaties',
  glossary: () => 'glossary',
  'checklist-index': () => 'checklist',
  checklist: (entry) => `checklist/${entry}`,
  'project-overview': () => `${kinds.project.folder}/overview`,
  handout: (entry) => `${kinds.training.folder}/${entry}-handout`,
};

/** The section of the site a tool stands in. */
export const kindOfTool: Readonly<Record<Tool, KindName>> = {
  'compare-index': 'framework',
  'compare-statements': 'framework',
  'compare-question': 'framework',
  'compare-pair': 'framework',
  treaties: 'instrument',
  glossary: 'definition',
  'checklist-index': 'indicator-set',
  checklist: 'indicator-set',
  'project-overview': 'project',
  handout: 'training',
};

/** The page above a page of a tool, where that is not the index of its kind. */
export const parentTool: Readonly<Partial<Record<Tool, SingleTool>>> = {
  'compare-statements': 'compare-index',
  'compare-question': 'compare-index',
  'compare-pair': 'compare-index',
  checklist: 'checklist-index',
};

/** Name of a tool in `dalil.nav.`. */
export const toolWords: Readonly<Record<SingleTool, string>> = {
  'compare-index': 'compareLaws',
  'compare-statements': 'compareStatements',
  treaties: 'treaties',
  glossary: 'glossary',
  'checklist-index': 'checklist',
  'project-overview': 'projectOverview',
};

/** Tools that readers find from the section they stand in. */
export const toolsInSection: readonly SingleTool[] = [
  'glossary',
  'compare-index',
  'treaties',
  'checklist-index',
  'project-overview',
];

/** The page of a question; treaties have a table of their own. */
export const questionPageId = (language: Language, question: string): string =>
  question === 'treaties'
    ? toolPageId(language, 'treaties')
    : toolPageId(language, 'compare-question', question);

/** Id of the page of a tool; `entry` is the question, pair, set or module. */
export const toolPageId = (language: Language, tool: Tool, entry = ''): string =>
  `${language}/${addresses[tool](entry)}`;

const entriesOf = (corpus: Corpus): Readonly<Record<ManifoldTool, readonly string[]>> => ({
  'compare-question': dimensions.map((one) => one.id).filter((id) => id !== 'treaties'),
  'compare-pair': pairsOf(corpus).map((one) => one.id),
  checklist: recordsOf(corpus, 'indicator-set').map((record) => record.slug),
  handout: recordsOf(corpus, 'training').map((record) => record.slug),
});

export type ToolPage =
  | { readonly type: SingleTool; readonly id: string; readonly language: Language }
  | { readonly type: ManifoldTool; readonly id: string; readonly language: Language; readonly entry: string };

/** The pages of all tools in one language. */
export const toolPages = (corpus: Corpus, language: Language): readonly ToolPage[] => {
  const entries = entriesOf(corpus);
  return [
    ...singleTools.map((type): ToolPage => ({ type, id: toolPageId(language, type), language })),
    ...manifoldTools.flatMap((type) =>
      entries[type].map((entry): ToolPage => ({
        type,
        id: toolPageId(language, type, entry),
        language,
        entry,
      })),
    ),
  ];
};

/** Pieces of page furniture that need words but no record. */
import { linkBetween, pageIdOf } from './urls.ts';
import { generatedPageId, type GeneratedType } from './pages.ts';
import type { NavLink } from './navigation.ts';
import type { Language } from '../schema/languages.ts';
import { toolPageId, toolsInSection, toolWords, type SingleTool } from './tool-pages.ts';
import { wordKey, wordsOf } from './words.ts';

const generatedLinks: readonly (readonly [GeneratedType, string])[] = [
  ['a-z', 'az'],
  ['country-index', 'byCountry'],
  ['theme-index', 'byTheme'],
  ['coverage', 'coverage'],
  ['bibliography', 'sources'],
];

const proseLinks = ['about', 'method', 'privacy', 'accessibility'] as const;

/** Links of the footer in groups: the tools, the indexes, the pages about the site. */
export const footerGroups = (pageId: string, language: Language): readonly (readonly NavLink[])[] => {
  const t = wordsOf(language);
  const link = (id: string, word: string): NavLink => ({
    href: linkBetween(pageId, id),
    text: t(wordKey('dalil.nav.', word)),
  });
  return [
    toolsInSection.map((tool) => link(toolPageId(language, tool), toolWords[tool])),
    generatedLinks.map(([type, word]) => link(generatedPageId(language, type), word)),
    [
      ...proseLinks.map((slug) => link(pageIdOf(language, `pages/${slug}`), slug)),
      { href: linkBetween(pageId, `${language}/offline`), text: t('dalil.offline.title') },
    ],
  ];
};

export interface Task {
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

export interface TaskGroup {
  readonly title: string;
  readonly tasks: readonly Task[];
}

type Target = { readonly page: string } | { readonly tool: SingleTool };

/** What people come for, in groups small enough to take in at a glance. */
const groups: readonly (readonly [string, readonly (readonly [string, Target])[]])[] = [
  [
    'understand',
    [
      ['define', { page: 'definitions/index' }],
      ['compare', { page: 'comparisons/trafficking-and-smuggling' }],
      ['glossary', { tool: 'glossary' }],
    ],
  ],
  [
    'help',
    [
      ['signs', { page: 'indicators/index' }],
      ['checklist', { tool: 'checklist-index' }],
      ['refer', { page: 'referral/steps' }],
    ],
  ],
  [
    'law',
    [
      ['law', { page: 'frameworks/index' }],
      ['compareLaws', { tool: 'compare-index' }],
      ['prove', { page: 'investigation/index' }],
    ],
  ],
  [
    'learn',
    [
      ['train', { page: 'training/index' }],
      ['practise', { page: 'cases/index' }],
      ['projects', { tool: 'project-overview' }],
    ],
  ],
];

/** What people come for, as the home page leads with it. */
export const homeTasks = (pageId: string, language: Language): readonly TaskGroup[] => {
  const t = wordsOf(language);
  const idOf = (target: Target): string =>
    'tool' in target ? toolPageId(language, target.tool) : `${language}/${target.page}`;
  return groups.map(([name, tasks]) => ({
    title: t(wordKey('dalil.home.group.', name)),
    tasks: tasks.map(([task, target]) => ({
      href: linkBetween(pageId, idOf(target)),
      title: t(wordKey(`dalil.home.task.${task}.`, 'title')),
      text: t(wordKey(`dalil.home.task.${task}.`, 'text')),
    })),
  }));
};

/** Pieces of page furniture that need words but no record. */
import { linkBetween, pageIdOf } from './urls.ts';
import { generatedPageId, type GeneratedType } from './pages.ts';
import type { NavLink } from './navigation.ts';
import type { Language } from '../schema/languages.ts';
import { wordKey, wordsOf } from './words.ts';

const generatedLinks: readonly (readonly [GeneratedType, string])[] = [
  ['a-z', 'az'],
  ['country-index', 'byCountry'],
  ['theme-index', 'byTheme'],
  ['coverage', 'coverage'],
  ['bibliography', 'sources'],
];

const proseLinks = ['about', 'method', 'privacy', 'accessibility'] as const;

/** Links of the footer: the indexes and the pages about the site. */
export const footerLinks = (pageId: string, language: Language): readonly NavLink[] => {
  const t = wordsOf(language);
  return [
    ...generatedLinks.map(([type, word]) => ({
      href: linkBetween(pageId, generatedPageId(language, type)),
      text: t(wordKey('dalil.nav.', word)),
    })),
    ...proseLinks.map((slug) => ({
      href: linkBetween(pageId, pageIdOf(language, `pages/${slug}`)),
      text: t(wordKey('dalil.nav.', slug)),
    })),
  ];
};

export interface Task {
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

const tasks: readonly (readonly [string, string])[] = [
  ['define', 'definitions/index'],
  ['compare', 'comparisons/trafficking-and-smuggling'],
  ['law', 'frameworks/index'],
  ['signs', 'indicators/index'],
  ['refer', 'referral/steps'],
  ['prove', 'investigation/index'],
  ['train', 'training/index'],
  ['projects', 'projects/index'],
];

/** What people come for, as the home page leads with it. */
export const homeTasks = (pageId: string, language: Language): readonly Task[] => {
  const t = wordsOf(language);
  return tasks.map(([name, target]) => ({
    href: linkBetween(pageId, `${language}/${target}`),
    title: t(wordKey(`dalil.home.task.${name}.`, 'title')),
    text: t(wordKey(`dalil.home.task.${name}.`, 'text')),
  }));
};

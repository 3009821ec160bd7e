/**
 * Which mentions of terms on a page become links: the first of each term, never
 * the page's own term, and only a few in a section, so that a text stays a text.
 */
import type { Corpus } from '../../corpus/corpus.ts';
import { kinds } from '../../schema/kinds.ts';
import { sourceLanguage, type Language } from '../../schema/languages.ts';
import type { Inline, Run } from '../blocks.ts';
import { linkBetween, pageIdOf } from '../urls.ts';
import { matcherOf, type Mention } from './matcher.ts';
import { tipOf } from './tips.ts';

const perSection = 3;
const perPage = 15;

/** What has been linked so far on one page. */
export interface TermLinks {
  readonly corpus: Corpus;
  readonly language: Language;
  readonly pageId: string;
  readonly seen: Set<string>;
  left: number;
  total: number;
}

/** A fresh start for one page. The term a page itself defines counts as linked. */
export const newTermLinks = (corpus: Corpus, language: Language, pageId: string): TermLinks => {
  const folder = pageIdOf(language, `${kinds.definition.folder}/`);
  const own = pageId.startsWith(folder) ? [pageId.slice(folder.length)] : [];
  return { corpus, language, pageId, seen: new Set(own), left: perSection, total: perPage };
};

/** The next section may link again. */
export const startSection = (links: TermLinks): void => {
  links.left = perSection;
};

const take = (links: TermLinks, { slug }: Mention): boolean => {
  if (links.left === 0 || links.total === 0 || links.seen.has(slug)) return false;
  links.seen.add(slug);
  links.left -= 1;
  links.total -= 1;
  return true;
};

/** Mentions in a text of this language that become links now. */
export const chosenIn = (links: TermLinks, text: string, language: Language): readonly Mention[] =>
  links.left === 0 || links.total === 0
    ? []
    : matcherOf(links.corpus, language)(text).filter((mention) => take(links, mention));

export const hrefOfTerm = (links: TermLinks, slug: string): string =>
  linkBetween(links.pageId, pageIdOf(links.language, `${kinds.definition.folder}/${slug}`));

export const tipOfTerm = (links: TermLinks, slug: string): string =>
  tipOf(links.corpus, slug, links.language);

const pieces = (links: TermLinks, run: Run, language: Language): readonly Run[] => {
  const mentions = chosenIn(links, run.text, language);
  const made: Run[] = [];
  let end = 0;
  for (const mention of mentions) {
    if (mention.start > end) made.push({ ...run, text: run.text.slice(end, mention.start) });
    made.push({
      ...run,
      text: run.text.slice(mention.start, mention.end),
      href: hrefOfTerm(links, mention.slug),
      tip: tipOfTerm(links, mention.slug),
    });
    end = mention.end;
  }
  return end < run.text.length ? [...made, { ...run, text: run.text.slice(end) }] : made;
};

/** The language of a run that may be searched: the page's own, or a text borrowed from the source. */
const languageOf = (links: TermLinks, run: Run): Language | undefined => {
  if (run.href !== undefined || run.as !== undefined || run.state !== undefined) return undefined;
  if (run.lang === undefined) return links.language;
  return run.lang === sourceLanguage && run.dir === 'ltr' ? sourceLanguage : undefined;
};

/** A run of text with its chosen mentions as links. */
export const linkInline = (links: TermLinks, value: Inline): readonly Inline[] => {
  const run: Run = typeof value === 'string' ? { text: value } : value;
  const language = languageOf(links, run);
  const made = language === undefined ? [] : pieces(links, run, language);
  return made.some((one) => one.href !== undefined) ? made : [value];
};

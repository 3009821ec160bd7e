/** What publishing must know of each page: its languages, what it describes, where it stands. */
import type { DescribedPage } from '../publish/structured-data.ts';
import type { PublicPage, SiteWords } from '../publish/discovery.ts';
import { plain } from '../lib/text.ts';
import { kinds } from '../schema/kinds.ts';
import { languageInfo, languages, sourceLanguage, type Language } from '../schema/languages.ts';
import type { Page } from '../views/pages.ts';
import { pathOfPage } from '../views/urls.ts';
import { isMissing, versionToShow } from '../views/version.ts';
import { wordsOf } from '../views/words.ts';
import type { Loaded } from './corpus-store.ts';

const inLanguage = (page: Page, language: Language): string =>
  pathOfPage(`${language}/${page.id.slice(page.language.length + 1)}`);

/** Languages in which the page has words of its own. */
const ownLanguages = (page: Page): readonly Language[] =>
  page.type === 'record' ? languages.filter((language) => !isMissing(page.record, language)) : languages;

/** How the outside sees a page; undefined for error pages. */
export const toPublicPage = (page: Page): PublicPage | undefined => {
  if (page.id.endsWith('/404')) return undefined;
  const path = pathOfPage(page.id);
  const own = ownLanguages(page);
  const fallback = inLanguage(page, sourceLanguage);
  return {
    path,
    language: page.language,
    alternates: own.map((language) => ({ language, path: inLanguage(page, language) })),
    fallback,
    canonical: own.includes(page.language) ? path : fallback,
    ...(page.type === 'record' ? { changed: page.record.source.data.checked } : {}),
  };
};

/** What a record page describes; undefined for lists and error pages. */
export const toDescribedPage = (page: Page, site: string | undefined): DescribedPage | undefined => {
  if (page.type !== 'record' || page.id.endsWith('/404')) return undefined;
  const { data, language } = versionToShow(page.record, page.language);
  return {
    kind: page.record.kind,
    name: plain(data.title),
    description: plain(data.description),
    language,
    checked: data.checked,
    aliases: (data.aliases ?? []).map(plain),
    countries: data.countries,
    data,
    ...(site === undefined ? {} : { url: new URL(pathOfPage(page.id), site).href }),
  };
};

export const siteWords: readonly SiteWords[] = languages.map((language) => ({
  language,
  direction: languageInfo[language].dir,
  title: wordsOf(language)('dalil.site.title'),
  tagline: wordsOf(language)('dalil.site.tagline'),
}));

/** Records by kind folder and pages by language, for the manifest. */
export const countAll = ({
  corpus,
  pages,
}: Loaded): { readonly records: Record<string, number>; readonly pages: Record<string, number> } => {
  const records: Record<string, number> = {};
  for (const { kind } of corpus.records.values())
    records[kinds[kind].folder] = (records[kinds[kind].folder] ?? 0) + 1;
  const perLanguage = languages.map((language) => [
    language,
    [...pages.values()].filter((page) => page.language === language).length,
  ]);
  return { records, pages: Object.fromEntries(perLanguage) as Record<string, number> };
};

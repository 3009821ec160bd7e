/** The search of the site on the command line: the same code and data as in the browser. */
import { quickNames } from '../astro/quick-files.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { analyserOf } from '../lib/analyse/analysers.ts';
import type { Hit } from '../lib/search/model.ts';
import { packNames, unpackNames } from '../lib/search/pack-names.ts';
import { packTexts, unpackTexts } from '../lib/search/pack-texts.ts';
import { createSearch, type Search } from '../lib/search/search.ts';
import type { Pagefind } from '../lib/search/text-layer.ts';
import { languages, type Language } from '../schema/languages.ts';
import { toQuickTexts } from '../search/quick-texts.ts';
import type { Placed, ScoredQuery } from '../search/score.ts';
import { openTextLayers } from './text-search.ts';

/** The quick layer as it comes out of the files that readers load. */
export const openQuick = (corpus: Corpus, language: Language): Search => {
  const search = createSearch(analyserOf(language), unpackNames(packNames(quickNames(corpus, language))));
  unpackTexts(packTexts(toQuickTexts(corpus, language))).forEach((text, at) => search.addText(at, text));
  return search;
};

export interface Searcher {
  readonly find: (language: Language, query: string) => Promise<readonly Hit[]>;
  readonly close: () => Promise<void>;
}

/** Both layers in some languages. The caller closes them. */
export const openSearcher = async (corpus: Corpus, wanted: readonly Language[]): Promise<Searcher> => {
  const layers = await openTextLayers(corpus, wanted);
  const quick = new Map(wanted.map((language) => [language, openQuick(corpus, language)]));
  return {
    find: async (language, query) => {
      const search = quick.get(language) ?? openQuick(corpus, language);
      return search.full(search.quick(query, {}), {}, layers.of(language));
    },
    close: layers.close,
  };
};

const idOf = async (result: {
  readonly data: () => Promise<{ readonly meta: Readonly<Record<string, string>> }>;
}): Promise<string> => (await result.data()).meta['id'] ?? '';

/** Pagefind alone, as Starlight wires it: the query as typed, the text as written. */
export const openBaseline = async (
  corpus: Corpus,
  wanted: readonly Language[],
): Promise<{
  readonly find: (language: Language, query: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}> => {
  const layers = await openTextLayers(corpus, wanted, 'plain');
  const ask = async (pagefind: Pagefind, query: string): Promise<readonly string[]> => {
    const { results } = await pagefind.search(query, { filters: {} });
    return Promise.all(results.slice(0, 10).map(idOf));
  };
  return { find: (language, query) => ask(layers.of(language), query), close: layers.close };
};

const languageOf = ({ lang }: ScoredQuery): Language => {
  const found = languages.find((one) => one === lang);
  if (found === undefined)
    throw new Error(`A query names the language "${lang}"; known are ${languages.join(', ')}.`);
  return found;
};

/** Asks every query and keeps the order of what was shown. */
export const placeQueries = async (
  queries: readonly ScoredQuery[],
  find: (language: Language, query: string) => Promise<readonly string[]>,
): Promise<readonly Placed[]> => {
  const placed: Placed[] = [];
  for (const query of queries) placed.push({ query, shown: await find(languageOf(query), query.query) });
  return placed;
};

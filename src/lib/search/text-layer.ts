/**
 * Asks the text layer: Pagefind's script, wherever it was loaded from. Its words
 * must all be in a page, so what the quick layer has learnt of the query goes in:
 * typing errors mended, small words dropped, and one word fewer when nothing has all.
 */
import type { FilterName, Filters } from './model.ts';
import { fromIndexText } from './text-words.ts';

interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Partial<Record<FilterName, string>>> },
  ) => Promise<{
    readonly results: readonly { readonly score: number; readonly data: () => Promise<PagefindData> }[];
  }>;
}

export interface TextHit {
  readonly id: string;
  readonly text: string;
  readonly score: number;
  /** Words of the query that were left out to find it. */
  readonly dropped: number;
}

export interface TextQuery {
  /** What the query may mean: one form of each word, the most telling first. */
  readonly readings: readonly (readonly string[])[];
  readonly filters: Filters;
  /** Results to fetch in full. */
  readonly limit: number;
}

const ask = async (
  pagefind: Pagefind,
  words: readonly string[],
  { filters, limit }: TextQuery,
  dropped: number,
): Promise<readonly TextHit[]> => {
  const { results } = await pagefind.search(words.join(' '), { filters });
  return Promise.all(
    results.slice(0, limit).map(async (result) => {
      const { meta, content } = await result.data();
      return { id: meta['id'] ?? '', text: fromIndexText(content), score: result.score, dropped };
    }),
  );
};

/** Shortened queries that are tried: each may cost a request. */
const attempts = 6;

/** The words without each of them in turn, the least telling left out first. */
const shortened = (words: readonly string[]): readonly (readonly string[])[] =>
  words.length < 2
    ? []
    : words.map((_, at) => words.filter((_word, place) => place !== words.length - 1 - at));

/** Records with all words of a reading; failing that, with all but one. */
export const askText = async (pagefind: Pagefind, query: TextQuery): Promise<readonly TextHit[]> => {
  const readings = query.readings.filter((words) => words.length > 0);
  for (const words of readings) {
    const hits = await ask(pagefind, words, query, 0);
    if (hits.length > 0) return hits;
  }
  for (const words of readings.flatMap(shortened).slice(0, attempts)) {
    const hits = await ask(pagefind, words, query, 1);
    if (hits.length > 0) return hits;
  }
  return [];
};

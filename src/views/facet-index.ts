/** Records by country and by theme, grouped once per corpus. */
import type { Corpus, CorpusRecord } from '../corpus/corpus.ts';
import { facetsOf } from '../corpus/facets.ts';

type Index = ReadonlyMap<string, readonly CorpusRecord[]>;

const cache = new WeakMap<Corpus, Readonly<Record<'country' | 'theme', Index>>>();

const group = (corpus: Corpus, keys: (record: CorpusRecord) => readonly string[]): Index => {
  const index = new Map<string, CorpusRecord[]>();
  for (const record of corpus.records.values()) {
    for (const key of keys(record)) {
      const list = index.get(key) ?? [];
      list.push(record);
      index.set(key, list);
    }
  }
  return index;
};

const indexesOf = (corpus: Corpus): Readonly<Record<'country' | 'theme', Index>> => {
  const known = cache.get(corpus);
  if (known !== undefined) return known;
  const made = {
    country: group(corpus, (record) => facetsOf(record).countries),
    theme: group(corpus, (record) => facetsOf(record).themes),
  };
  cache.set(corpus, made);
  return made;
};

/** Records that concern a country or theme. */
export const recordsWith = (
  corpus: Corpus,
  type: 'country' | 'theme',
  entry: string,
): readonly CorpusRecord[] => indexesOf(corpus)[type].get(entry) ?? [];

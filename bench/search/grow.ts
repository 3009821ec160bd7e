/** A corpus of any size made of the real one: its records again and again, a third of their words made up. */
import type { Corpus, CorpusRecord, Version } from '../../src/corpus/corpus.ts';
import type { Language } from '../../src/schema/languages.ts';
import { kinds } from '../../src/schema/kinds.ts';

const syllables = ['ba', 'ko', 'ri', 'tu', 'me', 'sha', 'lo', 'ni', 'da', 'fe', 'gu', 'za'];
const arabicSyllables = ['با', 'كو', 'ري', 'تو', 'مي', 'شا', 'لو', 'ني', 'دا', 'في', 'غو', 'زا'];

/** The same numbers in every run. */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** A made-up word; words with small numbers come up more often, as in any language. */
const wordOf = (random: () => number, parts: readonly string[]): string => {
  let rank = Math.floor(random() ** 3 * 20_000) + 1;
  let word = '';
  for (; rank > 0; rank = Math.floor(rank / parts.length)) word += parts[rank % parts.length] ?? '';
  return word;
};

const scramble = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return /\s/u.test(value) ? change(value) : value;
  if (Array.isArray(value)) return value.map((item) => scramble(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scramble(item, change)]));
};

const another = (record: CorpusRecord, number: number): CorpusRecord => {
  const random = numbers(number);
  const versionOf = (version: Version): Version => {
    const parts = ['ar', 'ckb'].includes(version.language) ? arabicSyllables : syllables;
    const change = (text: string): string =>
      text.replace(/\p{L}{4,}/gu, (word) => (random() < 1 / 3 ? wordOf(random, parts) : word));
    return {
      ...version,
      data: scramble(version.data, change) as Version['data'],
      body: change(version.body),
    };
  };
  const versions = new Map<Language, Version>(
    [...record.versions].map(([language, version]) => [language, versionOf(version)]),
  );
  return {
    ...record,
    id: `${record.id}-${number}`,
    slug: `${record.slug}-${number}`,
    source: versions.get('en') ?? record.source,
    versions,
  };
};

/** The corpus with exactly `size` records that can be found. */
export const growCorpus = (corpus: Corpus, size: number): Corpus => {
  const real = [...corpus.records.values()].filter((record) => kinds[record.kind].listed);
  const records = Array.from({ length: size }, (_, index): CorpusRecord => {
    const record = real[index % real.length];
    if (record === undefined) throw new Error('There is no content to grow.');
    return index < real.length ? record : another(record, index);
  });
  return { ...corpus, records: new Map(records.map((record) => [record.id, record])) };
};

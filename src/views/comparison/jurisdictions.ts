/** The jurisdictions that can be compared, and the pairs people ask for. */
import { recordsOf, type Corpus, type CorpusRecord } from '../../corpus/corpus.ts';
import type { Language } from '../../schema/languages.ts';
import { ordersOf } from '../order.ts';
import { slugify } from '../urls.ts';

type Framework = CorpusRecord<'framework'>;

/** Neighbours, and jurisdictions whose services work on the same routes. */
const wanted: readonly (readonly [string, string])[] = [
  ['ma', 'tn'],
  ['ma', 'dz'],
  ['dz', 'tn'],
  ['tn', 'ly'],
  ['eg', 'ly'],
  ['iq', 'iq-kr'],
  ['iq', 'jo'],
  ['jo', 'ps'],
  ['ml', 'ne'],
  ['ml', 'bf'],
  ['ne', 'bf'],
  ['ne', 'ly'],
  ['pk', 'bd'],
  ['af', 'ir'],
  ['af', 'pk'],
  ['qa', 'ae'],
];

export interface Pair {
  /** Part of the address: `morocco-tunisia`. */
  readonly id: string;
  readonly first: Framework;
  readonly second: Framework;
}

const byJurisdiction = new WeakMap<Corpus, ReadonlyMap<string, Framework>>();

/** The framework record of a jurisdiction, grouped once per corpus. */
export const frameworkOf = (corpus: Corpus, jurisdiction: string): Framework | undefined => {
  const known =
    byJurisdiction.get(corpus) ??
    new Map(recordsOf(corpus, 'framework').map((record) => [record.source.data.jurisdiction, record]));
  byJurisdiction.set(corpus, known);
  return known.get(jurisdiction);
};

const cache = new WeakMap<Corpus, readonly Pair[]>();

const englishName = (corpus: Corpus, jurisdiction: string): string =>
  slugify(corpus.vocabularies.get('countries')?.entries.get(jurisdiction)?.en ?? jurisdiction);

/** The pairs of which both jurisdictions have a record. */
export const pairsOf = (corpus: Corpus): readonly Pair[] => {
  const known = cache.get(corpus);
  if (known !== undefined) return known;
  const made = wanted.flatMap(([a, b]) => {
    const first = frameworkOf(corpus, a);
    const second = frameworkOf(corpus, b);
    return first === undefined || second === undefined
      ? []
      : [{ id: `${englishName(corpus, a)}-${englishName(corpus, b)}`, first, second }];
  });
  cache.set(corpus, made);
  return made;
};

/** Framework records in the order of their titles. */
export const frameworksInOrder = (corpus: Corpus, language: Language): readonly Framework[] =>
  ordersOf(corpus, language).framework.list.map(({ record }) => record as Framework);

/** The jurisdictions that can be compared, and the pairs people ask for. */
import { recordsOf, type Corpus, type CorpusRecord } from '../../corpus/corpus.ts';
import type { Language } from '../../schema/languages.ts';
import { ordersOf } from '../order.ts';
import { slugify } from '../urls.ts';

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
  readonly first: CorpusRecord<'framework'>;
  readonly second: CorpusRecord<'framework'>;
}

const cache = new WeakMap<Corpus, readonly Pair[]>();

const englishName = (corpus: Corpus, jurisdiction: string): string =>
  slugify(corpus.vocabularies.get('countries')?.entries.get(jurisdiction)?.en ?? jurisdiction);

/** The pairs of which both jurisdictions have a record. */
export const pairsOf = (corpus: Corpus): readonly Pair[] => {
  const known = cache.get(corpus);
  if (known !== undefined) return known;
  const records = new Map(recordsOf(corpus, 'framework').map((record) => [record.source.data.jurisdiction, record]));
  const made = wanted.flatMap(([a, b]) => {
    const first = records.get(a);
    const second = records.get(b);
    return first === undefined || second === undefined ? [] : [{ id: `${englishName(corpus, a)}-${englishName(corpus, b)}`, first, second }];
  });
  cache.set(corpus, made);
  return made;
};

/** Framework records in the order of their titles. */
export const frameworksInOrder = (corpus: Corpus, language: Language): readonly CorpusRecord<'framework'>[] =>
  ordersOf(corpus, language).framework.list.map(({ record }) => record as CorpusRecord<'framework'>);

/** What a record can be filtered by. */
import type { CorpusRecord } from './corpus.ts';
import type { KindName } from '../schema/kind-names.ts';

export interface Facets {
  readonly kind: KindName;
  readonly countries: readonly string[];
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
}

/** Facets from the source: they are facts and the same in every language. */
export const facetsOf = (record: CorpusRecord): Facets => {
  const data = record.source.data as { jurisdiction?: string } & Pick<
    Facets,
    'countries' | 'themes' | 'audiences'
  >;
  const own = data.jurisdiction === undefined ? [] : [data.jurisdiction];
  return {
    kind: record.kind,
    countries: [...new Set([...own, ...data.countries])],
    themes: data.themes,
    audiences: data.audiences,
  };
};

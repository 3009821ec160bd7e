/** Which records define indicators, and which ids they define: other records point at these. */
import { kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import { elementOf, fieldOf, shapeOf } from '../schema/walk.ts';
import type { CorpusRecord } from './corpus.ts';

/** True for a kind whose `indicators` are items of their own and not only ids. */
export const definesIndicators = (kind: KindName): boolean => {
  const field = fieldOf(shapeOf(kinds[kind].schema), 'indicators');
  const element = field === undefined ? undefined : elementOf(field);
  return element !== undefined && shapeOf(element) !== undefined;
};

/** Ids of the indicators that a record defines, in order. */
export const indicatorIdsOf = (record: Pick<CorpusRecord, 'kind' | 'source'>): readonly string[] => {
  if (!definesIndicators(record.kind)) return [];
  const { indicators = [] } = record.source.data as {
    readonly indicators?: readonly { readonly id: string }[];
  };
  return indicators.map((indicator) => indicator.id);
};

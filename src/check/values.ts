/** Small questions about values of any shape, for rules that look at facts. */

/** The value as a group of keys; empty when it is anything else. */
export const groupOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

/** Ids of the items of a list, in order. */
export const idsOf = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.map((item: unknown) => String(groupOf(item)['id'] ?? '')) : [];

/** Indexes of the ids that stand in the list a second time; empty ids are no ids. */
export const repeatedIn = (ids: readonly string[]): readonly number[] => {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const isRepeated = id !== '' && seen.has(id);
    seen.add(id);
    return isRepeated ? [index] : [];
  });
};

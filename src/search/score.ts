/** How well a list of queries is answered: the right record first, among five, or not at all. */

export interface ScoredQuery {
  readonly lang: string;
  readonly query: string;
  /** Ids of the records that answer it; any of them counts. */
  readonly expected: readonly string[];
  /** What makes it hard: `typo`, `acronym`, `lawno` … */
  readonly kind: string;
}

export interface Score {
  readonly queries: number;
  readonly success1: number;
  readonly success5: number;
  /** Mean of one over the place of the right record. */
  readonly mrr: number;
  readonly empty: number;
}

export interface Placed {
  readonly query: ScoredQuery;
  /** Ids in the order in which they were shown. */
  readonly shown: readonly string[];
}

/** The least that counts as found well enough, in every language. */
export const gate = { success1: 0.92, success5: 0.98, empty: 0 } as const;

/** Place of the first right record, from 1; 0 when none was shown. */
export const placeOf = ({ query, shown }: Placed): number =>
  shown.findIndex((id) => query.expected.includes(id)) + 1;

const share = (list: readonly Placed[], holds: (place: number) => boolean): number =>
  list.filter((one) => holds(placeOf(one))).length / list.length;

/** The score of some queries; at least one is needed. */
export const scoreOf = (list: readonly Placed[]): Score => ({
  queries: list.length,
  success1: share(list, (place) => place === 1),
  success5: share(list, (place) => place > 0 && place <= 5),
  mrr: list.reduce((sum, one) => sum + (placeOf(one) === 0 ? 0 : 1 / placeOf(one)), 0) / list.length,
  empty: list.filter(({ shown }) => shown.length === 0).length,
});

/** Scores of each group that `key` makes, in order of their names. */
export const scoresBy = (
  list: readonly Placed[],
  key: (query: ScoredQuery) => string,
): ReadonlyMap<string, Score> => {
  const groups = Map.groupBy(list, ({ query }) => key(query));
  return new Map(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, placed]) => [name, scoreOf(placed)]),
  );
};

/** True for a score that is good enough to publish. */
export const passesGate = (score: Score): boolean =>
  score.success1 >= gate.success1 && score.success5 >= gate.success5 && score.empty <= gate.empty;

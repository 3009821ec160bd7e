/** For a query without a result: the names that look most like it. */
import { fold } from '../analyse/fold.ts';
import type { QuickNames } from './model.ts';

export interface Near {
  readonly id: string;
  readonly name: string;
}

/** Pairs of letters; what is left of a word when its letters are jumbled. */
const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
};

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size || 1);

/** At most `count` records whose title or another name resembles the query, the likest first. */
export const nearestNames = (names: QuickNames, query: string, count: number): readonly Near[] => {
  const wanted = pairsOf(query.slice(0, 80));
  return names.records
    .map(({ id, title, names: others }) => {
      const [best = { name: title, value: 0 }] = [title, ...others]
        .map((name) => ({ name, value: likeness(wanted, pairsOf(name)) }))
        .sort((a, b) => b.value - a.value);
      return { id, ...best };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, count)
    .map(({ id, name }) => ({ id, name }));
};

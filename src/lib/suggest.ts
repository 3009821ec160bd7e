/** "Did you mean": the candidate closest to what was written. */

/** A swap of two neighbouring letters, the commonest slip of all. */
const isSwap = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];

/** Letters to add, drop, change or swap; more than `limit` as soon as that is certain. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = isSwap(a, b, i, j) ? (beforeLast[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    if (Math.min(...row, ...(beforeLast.length === 0 ? [] : last)) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
};

/**
 * The candidate nearest to `wrong`, or undefined when none is near enough to be
 * a likely slip (a third of the length, at most four letters).
 */
export const suggest = (wrong: string, candidates: Iterable<string>): string | undefined => {
  const word = wrong.toLowerCase();
  let limit = Math.min(4, Math.max(1, Math.floor(word.length / 3)));
  let found: string | undefined;
  for (const candidate of candidates) {
    const steps = distance(word, candidate.toLowerCase(), limit);
    if (steps > limit || (steps === limit && found !== undefined)) continue;
    found = candidate;
    limit = steps;
  }
  return found;
};

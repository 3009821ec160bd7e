/** "Did you mean": the candidate closest to what was written. */

const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + cost,
      );
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
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

/** How many slips of the finger lie between two words: a letter too few, too many, wrong, or two swapped. */

const row = (length: number, first: number): number[] =>
  Array.from({ length }, (_, at) => (at === 0 ? first : 0));

/** Number of edits from `a` to `b`; a swap of neighbours is one. Anything above `limit` comes out as `limit + 1`. */
export const edits = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const now = row(b.length + 1, i);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : limit + 1;
      now[j] = Math.min((last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped);
    }
    if (Math.min(...now) > limit) return limit + 1;
    [before, last] = [last, now];
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
};

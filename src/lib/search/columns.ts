/**
 * Lists as text, one line each, so that like stands beside like and compresses
 * well. Line feed, tab and `|` separate; they are taken out of the values.
 */

/** A value without the separators. */
export const clean = (value: string): string => value.replace(/[\n\t|]+/gu, ' ').trim();

/** Values, one a line. */
export const toColumn = (rows: readonly string[]): string => rows.join('\n');

/** The lines of a column. */
export const fromColumn = (text: string): readonly string[] => text.split('\n');

/** Several values in one line. */
export const toCells = (values: readonly string[]): string => values.map(clean).join('|');

/** The values of one line. */
export const fromCells = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split('|');

/** Pairs, one a line. */
export const toPairs = (pairs: ReadonlyMap<string, string>): string =>
  toColumn([...pairs].map(([key, value]) => `${key}\t${clean(value)}`));

/** Pairs from their lines. */
export const fromPairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    fromColumn(text)
      .filter((line) => line !== '')
      .map((line): [string, string] => {
        const [key = '', value = ''] = line.split('\t');
        return [key, value];
      }),
  );

/**
 * Checksums of a site, in the format of `sha256sum`, and what differs between
 * the sums a site was published with and the files that lie there now.
 */

export const sumsFile = 'SHA256SUMS';

/** A detached signature may lie beside the sums; it cannot be part of them. */
const unlisted = new Set([sumsFile, `${sumsFile}.minisig`, `${sumsFile}.asc`]);

/** Path → SHA-256 in hexadecimal. */
export type Sums = ReadonlyMap<string, string>;

export const isListed = (path: string): boolean => !unlisted.has(path);

const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One line per file, sorted by path. */
export const formatSums = (sums: Sums): string =>
  [...sums]
    .filter(([path]) => isListed(path))
    .sort(([a], [b]) => byBytes(a, b))
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('');

export interface BadLine {
  readonly line: number;
  readonly text: string;
}

/** The sums in a file; a line that is none makes the whole file unusable. */
export const parseSums = (text: string): Sums | BadLine => {
  const sums = new Map<string, string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const match = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line);
    const [, sum, path] = match ?? [];
    if (sum === undefined || path === undefined) return { line: index + 1, text: line };
    sums.set(path, sum);
  }
  return sums;
};

export interface Difference {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
}

/** What the files at hand lack, have changed and have too many. */
export const compareSums = (published: Sums, found: Sums): Difference => ({
  missing: [...published.keys()].filter((path) => !found.has(path)).sort(),
  changed: [...published]
    .filter(([path, sum]) => found.has(path) && found.get(path) !== sum)
    .map(([path]) => path)
    .sort(),
  added: [...found.keys()].filter((path) => !published.has(path) && isListed(path)).sort(),
});

export const isSame = (difference: Difference): boolean =>
  difference.missing.length + difference.changed.length + difference.added.length === 0;

const shown = 20;

const list = (word: string, paths: readonly string[]): string =>
  [
    ...paths.slice(0, shown).map((path) => `${word}  ${path}\n`),
    ...(paths.length > shown ? [`${word}  … and ${paths.length - shown} more\n`] : []),
  ].join('');

/** The difference for a person, with what to do. */
export const describeDifference = (difference: Difference): string =>
  [
    list('missing', difference.missing),
    list('changed', difference.changed),
    list('added  ', difference.added),
    `${difference.missing.length} missing, ${difference.changed.length} changed, ${difference.added.length} added.\n`,
    'Copy the site again from where it was built; if you did not change it yourself, find out who did before you serve it.\n',
  ].join('');

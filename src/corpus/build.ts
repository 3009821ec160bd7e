/** The one door of the corpus: files in, corpus and problems out. */
import { assemble } from './assemble.ts';
import type { CorpusResult } from './corpus.ts';
import type { Unresolved } from './follow.ts';
import { indicatorIdsOf } from './indicators.ts';
import { bibliographyOf, exceptionsOf, listsOf, vocabulariesOf, type ExceptionEntry } from './lists.ts';
import { parseFile, type Parsed } from './parse.ts';
import { isSource, placeOf, recordIdOf } from './place.ts';
import { sortProblems, start, type Problem } from './problem.ts';
import { resolve } from './resolve.ts';
import type { SourceFile } from './source-file.ts';

export type { ExceptionEntry } from './lists.ts';

/** Source files that exist but could not be read, so that what points at them is not blamed. */
const findBroken = (files: readonly SourceFile[], parsed: readonly Parsed[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ path }, index) => {
      const place = parsed[index]?.thing === undefined ? placeOf(path) : undefined;
      const isRecord = place !== undefined && 'type' in place && place.type === 'record';
      return isRecord && isSource(place.language) ? [recordIdOf(place)] : [];
    }),
  );

const indicatorsOf = (records: readonly Unresolved[]): ReadonlyMap<string, string> =>
  new Map(records.flatMap((record) => indicatorIdsOf(record).map((id) => [id, record.id] as const)));

const caseClash = (path: string, known: string): Problem => ({
  rule: 'slug-differs-in-case',
  severity: 'error',
  file: path,
  ...start,
  found: `a name that differs from ${known} only in case`,
  expected: 'one file for one record',
  suggestion: 'Keep one of the two: many computers cannot hold both.',
});

const caseClashes = (files: readonly SourceFile[]): readonly Problem[] => {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }): readonly Problem[] => {
    const known = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), known ?? path);
    return known === undefined ? [] : [caseClash(path, known)];
  });
};

/** What a caller may reuse between two builds: parsed files by path, if the bytes are the same. */
export type ParseCache = Map<string, { readonly bytes: Uint8Array; readonly parsed: Parsed }>;

const isSame = (known: { readonly bytes: Uint8Array } | undefined, file: SourceFile): boolean =>
  known !== undefined &&
  file.outside === undefined &&
  known.bytes.length === file.size &&
  Buffer.compare(known.bytes, file.bytes) === 0;

const parseOne = (file: SourceFile, cache: ParseCache | undefined): Parsed => {
  const known = cache?.get(file.path);
  if (known !== undefined && isSame(known, file)) return known.parsed;
  const parsed = parseFile(file);
  if (file.outside === undefined && file.bytes.length === file.size)
    cache?.set(file.path, { bytes: file.bytes, parsed });
  return parsed;
};

const dropRemoved = (cache: ParseCache | undefined, files: readonly SourceFile[]): void => {
  if (cache === undefined) return;
  const paths = new Set(files.map((file) => file.path));
  for (const path of cache.keys()) if (!paths.has(path)) cache.delete(path);
};

/**
 * Builds the corpus. Content never makes it throw: every fault is in `problems`,
 * all of them, sorted; what could be read is in `corpus`, in order of the paths.
 */
export const buildCorpus = (
  given: readonly SourceFile[],
  cache?: ParseCache,
): CorpusResult & { readonly exceptions: readonly ExceptionEntry[] } => {
  const files = given.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  dropRemoved(cache, files);
  const parsed = files.map((file) => parseOne(file, cache));
  const broken = findBroken(files, parsed);
  const { records, problems: strays } = assemble(
    parsed.flatMap(({ thing }) => (thing?.type === 'record' ? [thing] : [])),
    broken,
  );
  const { records: unread } = assemble(
    parsed.flatMap((one) => (one.broken === undefined ? [] : [one.broken])),
    broken,
  );
  const { sources, problems: duplicates } = bibliographyOf(listsOf(parsed, 'sources'));
  const vocabularies = vocabulariesOf(listsOf(parsed, 'vocabulary'));
  const lists = { sources, vocabularies, indicators: indicatorsOf(records) };
  const resolved = resolve(records, lists, broken, unread);
  const found = [...caseClashes(files), ...strays, ...duplicates, ...resolved.problems];
  return {
    corpus: {
      records: new Map(resolved.records.map((one) => [one.id, one])),
      backLinks: resolved.backLinks,
      ...lists,
    },
    exceptions: exceptionsOf(listsOf(parsed, 'exceptions')),
    problems: sortProblems([...parsed.flatMap((one) => one.problems), ...found]),
  };
};

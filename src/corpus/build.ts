/** The one door of the corpus: files in, corpus and problems out. */
import { kinds } from '../schema/kinds.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { VocabularyEntry } from '../schema/vocabulary.ts';
import { assemble } from './assemble.ts';
import type { BibliographyEntry, CorpusRecord, CorpusResult, Vocabulary } from './corpus.ts';
import { parseFile, type Parsed, type ParsedList, type ParsedRecord } from './parse.ts';
import { isSource, placeOf } from './place.ts';
import { sortProblems, type Problem } from './problem.ts';
import { resolve } from './resolve.ts';
import type { SourceFile } from './source-file.ts';

const isRecord = (parsed: Parsed): parsed is Parsed & { thing: ParsedRecord } => parsed.thing?.type === 'record';

const listsOf = (parsed: readonly Parsed[], type: ParsedList['type']): readonly ParsedList[] =>
  parsed.flatMap(({ thing }) => (thing !== undefined && thing.type === type ? [thing as ParsedList] : []));

/** Source files that exist but could not be read, so that what points at them is not blamed. */
const findBroken = (files: readonly SourceFile[], parsed: readonly Parsed[]): ReadonlySet<string> =>
  new Set(
    files.flatMap((file, index) => {
      const place = placeOf(file.path);
      return parsed[index]?.thing === undefined && 'type' in place && place.type === 'record' && isSource(place.language)
        ? [`${kinds[place.kind].folder}/${place.slug}`]
        : [];
    }),
  );

const bibliography = (lists: readonly ParsedList[]) => {
  const sources = new Map<string, BibliographyEntry>();
  const problems: Problem[] = [];
  for (const list of lists) {
    for (const [id, entry] of Object.entries(list.data)) {
      const place = list.located.locateKey([id]);
      const known = sources.get(id);
      if (known === undefined) sources.set(id, { id, file: list.file, place, ...(entry as SourceEntry) });
      else
        problems.push({ rule: 'duplicate-source', severity: 'error', file: list.file, ...place, found: `the id "${id}"`, expected: 'an id used once', suggestion: `It is already in ${known.file}:${known.place.line}.` });
    }
  }
  return { sources, problems };
};

const vocabulariesOf = (lists: readonly ParsedList[]): ReadonlyMap<string, Vocabulary> =>
  new Map(
    lists.map((list) => [
      list.name,
      { name: list.name, file: list.file, entries: new Map(Object.entries(list.data as Record<string, VocabularyEntry>)) },
    ]),
  );

const indicatorsOf = (records: readonly Omit<CorpusRecord, 'references'>[]): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap((record) => {
      const list = (record.source.data as { indicators?: readonly ({ id: string } | string)[] }).indicators ?? [];
      return list.flatMap((item) => (typeof item === 'string' ? [] : [[item.id, record.id] as const]));
    }),
  );

const caseClashes = (files: readonly SourceFile[]): readonly Problem[] => {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }): Problem[] => {
    const key = path.toLowerCase();
    const known = seen.get(key);
    seen.set(key, path);
    return known === undefined
      ? []
      : [{ rule: 'slug-differs-in-case', severity: 'error', file: path, line: 1, column: 1, found: `a name that differs from ${known} only in case`, expected: 'one file for one record', suggestion: 'Keep one of the two: many computers cannot hold both.' }];
  });
};

/** What a caller may reuse between two builds: parsed files by path, if the bytes are the same. */
export type ParseCache = Map<string, { readonly bytes: Uint8Array; readonly parsed: Parsed }>;

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const parseAll = (files: readonly SourceFile[], cache: ParseCache | undefined): readonly Parsed[] =>
  files.map((file) => {
    const known = cache?.get(file.path);
    if (known !== undefined && file.outside === undefined && sameBytes(known.bytes, file.bytes)) return known.parsed;
    const parsed = parseFile(file);
    cache?.set(file.path, { bytes: file.bytes, parsed });
    return parsed;
  });

/** Exceptions as written in content/exceptions.yml, with the place of each. */
export interface ExceptionEntry {
  readonly rule: string;
  readonly file: string;
  readonly reason: string;
  readonly until: string;
  readonly line: number;
  readonly column: number;
}

const exceptionsOf = (lists: readonly ParsedList[]): readonly ExceptionEntry[] =>
  lists.flatMap((list) =>
    (list.data['exceptions'] as Omit<ExceptionEntry, 'line' | 'column'>[]).map((entry, index) => ({
      ...entry,
      ...list.located.locate(['exceptions', index]),
    })),
  );

/**
 * Builds the corpus. Content never makes it throw: every fault is in `problems`,
 * all of them, sorted; what could be read is in `corpus`.
 */
export const buildCorpus = (files: readonly SourceFile[], cache?: ParseCache): CorpusResult & { readonly exceptions: readonly ExceptionEntry[] } => {
  const parsed = parseAll(files, cache);
  const broken = findBroken(files, parsed);
  const { records, problems: strays } = assemble(parsed.filter(isRecord).map((one) => one.thing), broken);
  const { sources, problems: duplicates } = bibliography(listsOf(parsed, 'sources'));
  const vocabularies = vocabulariesOf(listsOf(parsed, 'vocabulary'));
  const indicators = indicatorsOf(records);
  const resolved = resolve(records, { sources, vocabularies, indicators }, broken);
  return {
    corpus: { records: new Map(resolved.records.map((record) => [record.id, record])), backLinks: resolved.backLinks, sources, vocabularies, indicators },
    exceptions: exceptionsOf(listsOf(parsed, 'exceptions')),
    problems: sortProblems([...parsed.flatMap((one) => one.problems), ...caseClashes(files), ...strays, ...duplicates, ...resolved.problems]),
  };
};

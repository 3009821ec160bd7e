/** What the corpus takes from the lists: bibliography, vocabularies, accepted problems. */
import type { SourceEntry } from '../schema/source.ts';
import type { VocabularyEntry } from '../schema/vocabulary.ts';
import type { BibliographyEntry, Vocabulary } from './corpus.ts';
import type { Parsed, ParsedList } from './parse.ts';
import type { Place, Problem } from './problem.ts';

/** The parsed lists of one type. */
export const listsOf = (parsed: readonly Parsed[], type: ParsedList['type']): readonly ParsedList[] =>
  parsed.flatMap(({ thing }) => (thing?.type === type ? [thing] : []));

const duplicate = (list: ParsedList, place: Place, known: BibliographyEntry): Problem => ({
  rule: 'duplicate-source',
  severity: 'error',
  file: list.file,
  ...place,
  found: `the id "${known.id}"`,
  expected: 'an id used once',
  suggestion: `It is already in ${known.file}:${known.place.line}.`,
});

export interface Bibliography {
  readonly sources: ReadonlyMap<string, BibliographyEntry>;
  readonly problems: readonly Problem[];
}

/** All entries of all files by id; an id that two files use is a problem. */
export const bibliographyOf = (lists: readonly ParsedList[]): Bibliography => {
  const sources = new Map<string, BibliographyEntry>();
  const problems: Problem[] = [];
  for (const { list, id, entry } of lists.flatMap(entriesOf)) {
    const place = list.located.locateKey([id]);
    const known = sources.get(id);
    if (known === undefined) sources.set(id, { id, file: list.file, place, ...entry });
    else problems.push(duplicate(list, place, known));
  }
  return { sources, problems };
};

const entriesOf = (list: ParsedList) =>
  Object.entries(list.data as Readonly<Record<string, SourceEntry>>).map(([id, entry]) => ({
    list,
    id,
    entry,
  }));

/** The vocabularies by name. */
export const vocabulariesOf = (lists: readonly ParsedList[]): ReadonlyMap<string, Vocabulary> =>
  new Map(
    lists.map(({ name, file, data }) => [
      name,
      { name, file, entries: new Map(Object.entries(data as Readonly<Record<string, VocabularyEntry>>)) },
    ]),
  );

/** An exception as written in content/exceptions.yml, with its place. */
export interface ExceptionEntry extends Place {
  readonly rule: string;
  readonly file: string;
  readonly reason: string;
  readonly until: string;
}

/** All accepted problems, in order of the file. */
export const exceptionsOf = (lists: readonly ParsedList[]): readonly ExceptionEntry[] =>
  lists.flatMap(({ data, located }) =>
    (data['exceptions'] as readonly Omit<ExceptionEntry, keyof Place>[]).map((entry, index) => ({
      ...entry,
      ...located.locate(['exceptions', index]),
    })),
  );

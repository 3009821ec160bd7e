/** Which records a search finds, and every name that a record goes by in a language. */
import { versionFor, type Corpus, type CorpusRecord } from '../corpus/corpus.ts';
import { plain } from '../lib/text.ts';
import { kinds, type DataOf } from '../schema/kinds.ts';
import type { Language } from '../schema/languages.ts';
import { kindWords, type KindWords } from './kind-words.ts';

/** Records that a search can find, in the order of the quick files. */
export const searchable = (corpus: Corpus): readonly CorpusRecord[] =>
  [...corpus.records.values()].filter((record) => kinds[record.kind].listed);

/** Values without repetition and surplus space. */
export const unique = (values: readonly string[]): readonly string[] => [
  ...new Set(values.map((value) => value.replace(/\s+/gu, ' ').trim()).filter((value) => value !== '')),
];

/** What the kind of a record adds to what it is found by. */
export const wordsIn = (corpus: Corpus, record: CorpusRecord, language: Language): KindWords =>
  kindWords(record.kind, versionFor(record, language).data, { corpus, language });

/** Acronyms are typed in any language: those of all languages belong to each. */
const acronymsOf = (record: CorpusRecord): readonly string[] =>
  [...record.versions.values()].flatMap((version) => [
    ...((version.data as Partial<DataOf<'definition'>>).acronyms ?? []),
    ...(version.data.aliases ?? []).filter((alias) =>
      /^[A-Z][A-Za-z]*[A-Z0-9./-]+[A-Za-z0-9]*$/u.test(alias),
    ),
  ]);

/** Names of a record besides its title. */
export const namesOf = (corpus: Corpus, record: CorpusRecord, language: Language): readonly string[] => {
  const { data } = versionFor(record, language);
  const names = [
    ...(data.aliases ?? []),
    ...(wordsIn(corpus, record, language).names ?? []),
    ...acronymsOf(record),
  ].map(plain);
  return unique(names).filter((name) => name !== plain(data.title));
};

/**
 * The corpus: every record in all its languages, linked, with the bibliography
 * and the vocabularies. One value that nothing changes after it was built.
 */
import type { DataOf } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import type { Language } from '../schema/languages.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { VocabularyEntry } from '../schema/vocabulary.ts';
import type { Path } from '../schema/walk.ts';
import type { Place, Problem } from './problem.ts';

export type TranslationStatus = 'source' | 'current' | 'outdated' | 'draft' | 'missing';

/** One language of a record: facts of the source file, words of this language. */
export interface Version<K extends KindName = KindName> {
  readonly language: Language;
  readonly status: TranslationStatus;
  /** Words that this language lacks are taken from the source and marked as borrowed. */
  readonly data: DataOf<K>;
  readonly body: string;
  readonly bodyLine: number;
  readonly file: string;
  /** False for a translation that no native speaker has read. */
  readonly reviewed: boolean;
  /** Paths of the words borrowed from the source language. */
  readonly borrowed: readonly Path[];
  readonly locate: (path: Path) => Place;
}

export interface Reference {
  readonly path: Path;
  readonly value: string;
  /** Id of the record it points to, once resolved. */
  readonly target: string;
}

export interface CorpusRecord<K extends KindName = KindName> {
  readonly kind: K;
  readonly slug: string;
  /** `<folder>/<slug>`: the id everywhere. */
  readonly id: string;
  readonly source: Version<K>;
  readonly versions: ReadonlyMap<Language, Version<K>>;
  /** Digest of the words of the source, to notice outdated translations. */
  readonly digest: string;
  readonly references: readonly Reference[];
}

/** A reference seen from the record it points to. */
export interface BackLink {
  readonly from: string;
  /** First key of the path: `implements`, `broader`, `sessions` … */
  readonly field: string;
}

export interface Vocabulary {
  readonly name: string;
  readonly file: string;
  readonly entries: ReadonlyMap<string, VocabularyEntry>;
}

export interface BibliographyEntry extends SourceEntry {
  readonly id: string;
  readonly file: string;
  readonly place: Place;
}

export interface Corpus {
  readonly records: ReadonlyMap<string, CorpusRecord>;
  readonly backLinks: ReadonlyMap<string, readonly BackLink[]>;
  readonly sources: ReadonlyMap<string, BibliographyEntry>;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** Indicator id → id of its set. */
  readonly indicators: ReadonlyMap<string, string>;
}

export interface CorpusResult {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
}

/** All records of one kind, in order of their slugs. */
export const recordsOf = <K extends KindName>(corpus: Corpus, kind: K): readonly CorpusRecord<K>[] =>
  [...corpus.records.values()].filter((record): record is CorpusRecord<K> => record.kind === kind);

/** The version to show to a reader of `language`: its own, or the source as a fallback. */
export const versionFor = <K extends KindName>(record: CorpusRecord<K>, language: Language): Version<K> => {
  const own = record.versions.get(language);
  return own === undefined || own.status === 'draft' ? record.source : own;
};

/** Where a record stands in a language. */
export const statusOf = (record: CorpusRecord, language: Language): TranslationStatus =>
  record.versions.get(language)?.status ?? 'missing';

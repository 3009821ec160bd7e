/** The version of a record that a reader of a language sees. */
import { statusOf, versionFor, type CorpusRecord, type Version } from '../corpus/corpus.ts';
import { mergeInto } from '../corpus/words.ts';
import { kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import { sourceLanguage, type Language } from '../schema/languages.ts';
import type { DataOf } from '../schema/kinds.ts';

const borrowed = new WeakMap<Version, Version>();

/**
 * The version in `language`; where there is none, the source with every word
 * marked as borrowed, so that each text still says which language it is in.
 */
export const versionToShow = <K extends KindName>(
  record: CorpusRecord<K>,
  language: Language,
): Version<K> => {
  const version = versionFor(record, language);
  if (language === sourceLanguage || version.status !== 'source') return version;
  const known = borrowed.get(version);
  if (known !== undefined) return known as Version<K>;
  const merged = mergeInto(kinds[record.kind].schema, version.data, undefined);
  const made = { ...version, data: merged.value as DataOf<K>, borrowed: merged.borrowed };
  borrowed.set(version, made);
  return made;
};

/** True where nothing of the record exists in `language`. */
export const isMissing = (record: CorpusRecord, language: Language): boolean =>
  ['missing', 'draft'].includes(statusOf(record, language));

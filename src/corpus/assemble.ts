/** Parsed files to records: each source with its translations, words merged into facts. */
import type { DataOf } from '../schema/kinds.ts';
import { kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import type { Path } from '../schema/walk.ts';
import type { CorpusRecord, TranslationStatus, Version } from './corpus.ts';
import type { ParsedRecord } from './parse.ts';
import { isSource, pathOf, recordIdOf } from './place.ts';
import { start, type Place, type Problem } from './problem.ts';
import { findStrayItems } from './stray-items.ts';
import { mergeInto, wordsDigest } from './words.ts';

interface Header {
  readonly of: string;
  readonly by: string;
  readonly reviewed: boolean;
  readonly draft?: boolean;
}

const sourceVersion = (parsed: ParsedRecord): Version => ({
  language: parsed.place.language,
  status: 'source',
  data: parsed.data as DataOf<KindName>,
  body: parsed.matter.body,
  bodyLine: parsed.matter.bodyLine,
  file: parsed.file,
  reviewed: true,
  borrowed: [],
  locate: parsed.matter.locate,
});

const statusFrom = (header: Header, digest: string): TranslationStatus =>
  header.draft === true ? 'draft' : header.of === digest ? 'current' : 'outdated';

/** The path as a translation writes it: items by id, where the record has them in a list. */
export const pathInTranslation = (data: unknown, path: Path): Path => {
  let at = data;
  return path.map((key) => {
    at =
      typeof at === 'object' && at !== null
        ? (at as Readonly<Record<string | number, unknown>>)[key]
        : undefined;
    const id =
      typeof key === 'number' && typeof at === 'object' && at !== null
        ? (at as { id?: unknown }).id
        : undefined;
    return typeof id === 'string' ? id : key;
  });
};

const translatedVersion = (parsed: ParsedRecord, source: ParsedRecord, digest: string): Version => {
  const header = parsed.data['translation'] as Header;
  const merged = mergeInto(kinds[parsed.place.kind].schema, source.data, parsed.data);
  return {
    language: parsed.place.language,
    status: statusFrom(header, digest),
    data: merged.value as DataOf<KindName>,
    body: parsed.matter.body,
    bodyLine: parsed.matter.bodyLine,
    file: parsed.file,
    reviewed: header.reviewed,
    borrowed: merged.borrowed,
    locate: (path: Path): Place => parsed.matter.locate(pathInTranslation(source.data, path)),
  };
};

const orphan = (parsed: ParsedRecord): Problem => ({
  rule: 'translation-without-source',
  severity: 'error',
  file: parsed.file,
  ...start,
  found: 'a translation',
  expected: `the English record ${pathOf('en', parsed.place.kind, parsed.place.slug)}`,
  suggestion: 'Write the English file first, or give this file the same name as the English one.',
});

export interface Assembled {
  readonly records: readonly Omit<CorpusRecord, 'references'>[];
  readonly problems: readonly Problem[];
}

const idOf = (parsed: ParsedRecord): string => recordIdOf(parsed.place);

const assembleOne = (
  source: ParsedRecord,
  translations: readonly ParsedRecord[],
): Assembled['records'][number] => {
  const { kind, slug, language } = source.place;
  const digest = wordsDigest(kinds[kind].schema, source.data, source.matter.body);
  const original = sourceVersion(source);
  const others = translations.map(
    (one) => [one.place.language, translatedVersion(one, source, digest)] as const,
  );
  return {
    kind,
    slug,
    id: idOf(source),
    source: original,
    versions: new Map([[language, original], ...others]),
    digest,
  };
};

const checkOne = (
  translation: ParsedRecord,
  source: ParsedRecord | undefined,
  brokenSources: ReadonlySet<string>,
): readonly Problem[] => {
  if (source !== undefined) return findStrayItems(kinds[source.place.kind].schema, source, translation);
  return brokenSources.has(idOf(translation)) ? [] : [orphan(translation)];
};

/** Groups parsed files by record. A translation without a source becomes a problem. */
export const assemble = (parsed: readonly ParsedRecord[], brokenSources: ReadonlySet<string>): Assembled => {
  const originals = parsed.filter((one) => isSource(one.place.language));
  const translations = parsed.filter((one) => !isSource(one.place.language));
  const sources = new Map(originals.map((one) => [idOf(one), one]));
  const byRecord = Map.groupBy(translations, idOf);
  return {
    records: originals.map((source) => assembleOne(source, byRecord.get(idOf(source)) ?? [])),
    problems: translations.flatMap((one) => checkOne(one, sources.get(idOf(one)), brokenSources)),
  };
};

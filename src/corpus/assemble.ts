/** Parsed files to records: each source with its translations, words merged into facts. */
import type { DataOf } from '../schema/kinds.ts';
import { kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import { elementOf, metaOf, shapeOf, type Path } from '../schema/walk.ts';
import type { z } from '../schema/z.ts';
import { suggest } from '../lib/suggest.ts';
import type { CorpusRecord, TranslationStatus, Version } from './corpus.ts';
import type { ParsedRecord } from './parse.ts';
import { isSource, pathOf } from './place.ts';
import type { Problem } from './problem.ts';
import { mergeInto, wordsDigest } from './words.ts';

interface Header {
  readonly of: string;
  readonly by: string;
  readonly reviewed: boolean;
  readonly draft?: boolean;
}

const idOf = (parsed: ParsedRecord): string =>
  `${kinds[parsed.place.kind].folder}/${parsed.place.slug}`;

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

const translatedVersion = (parsed: ParsedRecord, source: ParsedRecord, digest: string): Version => {
  const schema = kinds[parsed.place.kind].schema;
  const header = parsed.data['translation'] as Header;
  const merged = mergeInto(schema, source.data, parsed.data);
  return {
    language: parsed.place.language,
    status: statusFrom(header, digest),
    data: merged.value as DataOf<KindName>,
    body: parsed.matter.body,
    bodyLine: parsed.matter.bodyLine,
    file: parsed.file,
    reviewed: header.reviewed,
    borrowed: merged.borrowed,
    locate: parsed.matter.locate,
  };
};

const idsOf = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.map((item: { id?: unknown }) => String(item.id)) : [];

/** Ids in a translation that the source does not have: words that nobody would ever see. */
const strayItems = (schema: z.ZodType, source: unknown, own: unknown, parsed: ParsedRecord, path: Path): Problem[] => {
  if (own === undefined || own === null || metaOf(schema).translatable === true) return [];
  const element = elementOf(schema);
  if (element !== undefined) {
    const known = idsOf(source);
    return Object.entries(own).flatMap(([id, words]): Problem[] => {
      const item = (source as readonly unknown[] | undefined)?.[known.indexOf(id)];
      if (item !== undefined) return strayItems(element, item, words, parsed, [...path, id]);
      const near = suggest(id, known);
      return [
        {
          rule: 'unknown-item',
          severity: 'error',
          file: parsed.file,
          ...parsed.matter.locateKey([...path, id]),
          found: `words for "${id}"`,
          expected: 'the id of an item in the English file',
          suggestion: near === undefined ? 'Remove it.' : `Did you mean "${near}"?`,
        },
      ];
    });
  }
  const shape = shapeOf(schema);
  if (shape === undefined) return [];
  return Object.entries(own).flatMap(([key, value]) => {
    const field = shape[key];
    return field === undefined
      ? []
      : strayItems(field, (source as Record<string, unknown> | undefined)?.[key], value, parsed, [...path, key]);
  });
};

const orphan = (parsed: ParsedRecord): Problem => ({
  rule: 'translation-without-source',
  severity: 'error',
  file: parsed.file,
  line: 1,
  column: 1,
  found: 'a translation',
  expected: `the English record ${pathOf('en', parsed.place.kind, parsed.place.slug)}`,
  suggestion: 'Write the English file first, or give this file the same name as the English one.',
});

export interface Assembled {
  readonly records: readonly Omit<CorpusRecord, 'references'>[];
  readonly problems: readonly Problem[];
}

const assembleOne = (source: ParsedRecord, translations: readonly ParsedRecord[]) => {
  const { kind, slug } = source.place;
  const schema = kinds[kind].schema;
  const digest = wordsDigest(schema, source.data, source.matter.body);
  const versions = new Map([
    [source.place.language, sourceVersion(source)],
    ...translations.map((one) => [one.place.language, translatedVersion(one, source, digest)] as const),
  ]);
  const first = versions.get(source.place.language) ?? sourceVersion(source);
  return { kind, slug, id: idOf(source), source: first, versions, digest };
};

/** Groups parsed files by record. A translation without a source becomes a problem. */
export const assemble = (parsed: readonly ParsedRecord[], brokenSources: ReadonlySet<string>): Assembled => {
  const sources = new Map<string, ParsedRecord>();
  const translations = new Map<string, ParsedRecord[]>();
  for (const one of parsed) {
    if (isSource(one.place.language)) sources.set(idOf(one), one);
    else translations.set(idOf(one), [...(translations.get(idOf(one)) ?? []), one]);
  }
  const records = [...sources.entries()].map(([id, source]) => assembleOne(source, translations.get(id) ?? []));
  const problems = [...translations.entries()].flatMap(([id, list]) => {
    const source = sources.get(id);
    return list.flatMap((one) => {
      if (source !== undefined) return strayItems(kinds[one.place.kind].schema, source.data, one.data, one, []);
      return brokenSources.has(id) ? [] : [orphan(one)];
    });
  });
  return { records, problems };
};

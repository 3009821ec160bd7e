/** The words of a version field by field, without those borrowed from English. */
import type { CorpusRecord, Version } from '../corpus/corpus.ts';
import { isBorrowed } from '../lib/text.ts';
import type { FieldMeta } from '../schema/fields.ts';
import { kinds } from '../schema/kinds.ts';
import { walkSchema, type Path } from '../schema/walk.ts';

export interface Text {
  /** Where it stands; `version.locate` understands it. */
  readonly path: Path;
  readonly text: string;
  readonly meta: Partial<FieldMeta>;
}

const stringsIn = (value: unknown, path: Path, meta: Partial<FieldMeta>): readonly Text[] => {
  if (typeof value === 'string') return isBorrowed(value) ? [] : [{ path, text: value, meta }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    stringsIn(item, [...path, Array.isArray(value) ? Number(key) : key], meta),
  );
};

const read = (record: CorpusRecord, version: Version): readonly Text[] => {
  const texts: Text[] = [];
  walkSchema(kinds[record.kind].schema, version.data, ({ path, value, meta }) => {
    if (meta.translatable === true) texts.push(...stringsIn(value, path, meta));
  });
  return texts;
};

const known = new WeakMap<Version, readonly Text[]>();

/** All words of the version that this language wrote itself. */
export const textsOf = (record: CorpusRecord, version: Version): readonly Text[] => {
  const texts = known.get(version) ?? read(record, version);
  known.set(version, texts);
  return texts;
};

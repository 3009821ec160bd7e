/** One file to one parsed thing: a source record, a translation, a list. */
import { kinds } from '../schema/kinds.ts';
import { toTranslationSchema } from '../schema/translation.ts';
import { fieldOf, shapeOf, type Path } from '../schema/walk.ts';
import type { z } from '../schema/z.ts';
import { decode } from './decode.ts';
import { parseMarkdown, type FrontMatter } from './front-matter.ts';
import { listSchemas, type ListType } from './list-schemas.ts';
import type { Located } from './located.ts';
import { isSource, placeOf, type FilePlace } from './place.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

export type RecordPlace = Extract<FilePlace, { type: 'record' }>;

export interface ParsedRecord {
  readonly type: 'record';
  readonly place: RecordPlace;
  readonly file: string;
  readonly matter: FrontMatter;
  /** Validated; facts and words for a source file, words and header for a translation. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ParsedList {
  readonly type: ListType;
  readonly name: string;
  readonly file: string;
  readonly located: Located;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Parsed {
  readonly thing?: ParsedRecord | ParsedList;
  /** A source record that breaks its schema, as written: its references are still followed. */
  readonly broken?: ParsedRecord;
  readonly problems: readonly Problem[];
}

/** A key that the source record has is a fact out of place; any other is just unknown. */
const factInTranslation =
  (schema: z.ZodType) =>
  (path: Path): Partial<Problem> | undefined => {
    const known = path.length === 1 && fieldOf(shapeOf(schema), String(path[0])) !== undefined;
    return known
      ? {
          rule: 'fact-in-translation',
          expected: 'only words in a translation',
          suggestion: `Remove "${String(path[0])}": facts stand once, in the English file.`,
        }
      : undefined;
  };

const parseRecord = (source: SourceFile, place: RecordPlace): Parsed => {
  const { matter, problems } = parseMarkdown(source);
  if (matter === undefined) return { problems };
  const full = kinds[place.kind].schema;
  const isOriginal = isSource(place.language);
  const result = validate({
    file: source.path,
    schema: isOriginal ? full : toTranslationSchema(full),
    located: matter,
    ...(isOriginal ? {} : { unknownKey: factInTranslation(full) }),
  });
  const record = { type: 'record', place, file: source.path, matter } as const;
  const all = [...problems, ...result.problems];
  if (result.value !== undefined) return { thing: { ...record, data: result.value }, problems: all };
  return isOriginal ? { broken: { ...record, data: matter.data }, problems: all } : { problems: all };
};

const parseList = (source: SourceFile, type: ListType, name: string): Parsed => {
  const { text, problems } = decode(source);
  if (text === undefined || text.trim() === '') return { problems };
  const yaml = parseYaml(text, source.path, 0);
  if (yaml.located === undefined) return { problems: [...problems, ...yaml.problems] };
  const { located } = yaml;
  const result = validate({ file: source.path, schema: listSchemas[type], located });
  const all = [...problems, ...result.problems];
  return result.value === undefined
    ? { problems: all }
    : { thing: { type, name, file: source.path, located, data: result.value }, problems: all };
};

/** Parses one file. Never throws on content: whatever is wrong becomes a problem. */
export const parseFile = (source: SourceFile): Parsed => {
  const place = placeOf(source.path);
  if ('rule' in place) return { problems: [place] };
  if (place.type === 'record') return parseRecord(source, place);
  return parseList(source, place.type, place.type === 'exceptions' ? 'exceptions' : place.name);
};

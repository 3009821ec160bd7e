/** One file to one parsed thing: a source record, a translation, a list. */
import { kinds } from '../schema/kinds.ts';
import { z } from '../schema/z.ts';
import { sourceEntry } from '../schema/source.ts';
import { toTranslationSchema } from '../schema/translation.ts';
import { vocabularyEntry } from '../schema/vocabulary.ts';
import { shapeOf, type Path } from '../schema/walk.ts';
import { decode } from './decode.ts';
import { parseMarkdown, parseYaml, type FrontMatter, type Located } from './front-matter.ts';
import { isSource, placeOf, type FilePlace } from './place.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { validate } from './validate.ts';

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
  readonly type: 'sources' | 'vocabulary' | 'exceptions';
  readonly name: string;
  readonly file: string;
  readonly located: Located;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Parsed {
  readonly thing?: ParsedRecord | ParsedList;
  readonly problems: readonly Problem[];
}

export const exceptionEntry = z.strictObject({
  rule: z.string().meta({ description: 'Id of the rule' }),
  file: z.string().meta({ description: 'The file, from content/ on' }),
  reason: z.string().min(10).meta({ description: 'Why the problem is accepted' }),
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description: 'Day after which the exception no longer holds' }),
});

const listSchemas = {
  sources: z.record(z.string(), sourceEntry),
  vocabulary: z.record(z.string(), vocabularyEntry),
  exceptions: z.strictObject({
    exceptions: z.array(exceptionEntry).meta({ description: 'The accepted problems' }),
  }),
} as const;

/** A key that the source record has is a fact out of place; any other is just unknown. */
const factInTranslation =
  (schema: z.ZodType) =>
  (path: Path): Partial<Problem> | undefined => {
    const known = path.length === 1 && shapeOf(schema)?.[String(path[0])] !== undefined;
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
  const schema = isSource(place.language) ? full : toTranslationSchema(full);
  const result = validate({
    file: source.path,
    schema,
    located: matter,
    ...(isSource(place.language) ? {} : { unknownKey: factInTranslation(full) }),
  });
  if (result.value === undefined) return { problems: result.problems };
  const data = result.value as Readonly<Record<string, unknown>>;
  return { thing: { type: 'record', place, file: source.path, matter, data }, problems: [] };
};

const parseList = (source: SourceFile, type: ParsedList['type'], name: string): Parsed => {
  const { text, problems } = decode(source);
  if (text === undefined) return { problems };
  if (text.trim() === '') return { problems: [] };
  const yaml = parseYaml(text, source.path, 0);
  if (yaml.located === undefined) return { problems: yaml.problems };
  const result = validate({ file: source.path, schema: listSchemas[type], located: yaml.located });
  if (result.value === undefined) return { problems: result.problems };
  return { thing: { type, name, file: source.path, located: yaml.located, data: result.value }, problems: [] };
};

/** Parses one file. Never throws on content: whatever is wrong becomes a problem. */
export const parseFile = (source: SourceFile): Parsed => {
  const place = placeOf(source.path);
  if ('rule' in place) return { problems: [place] };
  if (place.type === 'record') return parseRecord(source, place);
  return parseList(source, place.type, place.type === 'exceptions' ? 'exceptions' : place.name);
};

/** Checks data against a schema and turns each zod issue into a problem with its place. */
import type { z } from '../schema/z.ts';
import { kinds } from '../schema/kinds.ts';
import type { Path } from '../schema/walk.ts';
import { elementOf, metaOf, shapeOf, unwrap } from '../schema/walk.ts';
import { suggest } from '../lib/suggest.ts';
import { excerpt } from '../lib/text.ts';
import type { Located } from './front-matter.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${excerpt(value)}"`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  return `${typeof value === 'number' ? 'the number' : 'the value'} ${String(value)}`;
};

const expectedTypes: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number without quotes',
  boolean: 'true or false without quotes',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of ids, each with its words',
};

/** The schema at a path, through lists, groups and maps by id. */
const schemaAt = (schema: z.ZodType, path: Path): z.ZodType | undefined =>
  path.reduce<z.ZodType | undefined>((at, key) => {
    if (at === undefined) return undefined;
    const shape = shapeOf(at);
    if (shape !== undefined) return shape[String(key)];
    const inner = unwrap(at).def as unknown as { valueType?: z.ZodType };
    return elementOf(at) ?? inner.valueType;
  }, schema);

const describe = (schema: z.ZodType, path: Path): string => {
  const at = schemaAt(schema, path);
  const description = at === undefined ? undefined : metaOf(at).description;
  return description === undefined ? '' : ` (${description})`;
};

interface Context {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly located: Located;
  /** Names the rule of an unknown key; a fact in a translation is a rule of its own. */
  readonly unknownKey?: (path: Path) => Partial<Problem> | undefined;
}

const problem = (context: Context, path: Path, parts: Pick<Problem, 'rule' | 'found' | 'expected'> & Partial<Problem>): Problem => ({
  severity: 'error',
  file: context.file,
  ...context.located.locate(path),
  ...parts,
});

const unknownKeys = (context: Context, issue: Issue & { code: 'unrecognized_keys' }): Problem[] => {
  const path = issue.path as Path;
  const at = schemaAt(context.schema, path);
  const known = Object.keys((at === undefined ? undefined : shapeOf(at)) ?? {});
  return issue.keys.map((key) => {
    const near = suggest(key, known);
    return problem(context, [...path, key], {
      rule: 'unknown-key',
      ...context.located.locateKey([...path, key]),
      found: `the key "${key}"`,
      expected: near === undefined ? `one of ${known.join(', ')}` : 'a key that this kind of record has',
      suggestion: near === undefined ? 'Remove it.' : `Did you mean "${near}"?`,
      ...context.unknownKey?.([...path, key]),
    });
  });
};

const wrongValue = (context: Context, issue: Issue): Problem => {
  const path = issue.path as Path;
  const value = valueAt(context.located.data, path);
  const what = describe(context.schema, path);
  const name = path.at(-1);
  if (value === undefined && issue.code !== 'custom') {
    return problem(context, path, {
      rule: 'missing-key',
      ...context.located.locate(path.slice(0, -1)),
      found: `no "${String(name)}"`,
      expected: `"${String(name)}"${what}`,
    });
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof value === 'string' ? suggest(value, values) : undefined;
    return problem(context, path, {
      rule: 'wrong-value',
      found: show(value),
      expected: `one of ${values.join(', ')}`,
      ...(near === undefined ? {} : { suggestion: `Did you mean "${near}"?` }),
    });
  }
  if (issue.code === 'invalid_type') {
    const quoted = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
    return problem(context, path, {
      rule: 'wrong-type',
      found: show(value),
      expected: `${expectedTypes[issue.expected] ?? issue.expected}${what}`,
      ...(quoted ? { suggestion: `Put it between quotes: "${String(value)}".` } : {}),
    });
  }
  if (issue.code === 'too_small') {
    return problem(context, path, { rule: 'empty-value', found: 'an empty text', expected: `words${what}`, suggestion: 'Fill it in, or remove the line.' });
  }
  if (issue.code === 'custom') {
    return problem(context, path, { rule: 'wrong-statement', found: show(value), expected: issue.message.replace(/^needs /u, '') });
  }
  return problem(context, path, { rule: 'wrong-form', found: show(value), expected: `the form described for "${String(typeof name === 'number' ? path.at(-2) : name)}"${what}` });
};

/** Problems of `located.data` against the schema; the parsed value when there are none. */
export const validate = <T extends z.ZodType>(
  context: Context & { readonly schema: T },
): { readonly value?: z.infer<T>; readonly problems: readonly Problem[] } => {
  const result = context.schema.safeParse(context.located.data);
  if (result.success) return { value: result.data as z.infer<T>, problems: [] };
  return {
    problems: result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? unknownKeys(context, issue) : [wrongValue(context, issue)],
    ),
  };
};

/** Folder names, for messages about a file in the wrong place. */
export const kindFolders = (): readonly string[] => Object.values(kinds).map((kind) => kind.folder);

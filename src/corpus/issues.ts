/** Turns each fault that zod names into a problem an editor understands. */
import type { z } from '../schema/z.ts';
import type { Path } from '../schema/walk.ts';
import { metaOf, schemaAt, shapeOf, valueAt } from '../schema/walk.ts';
import { suggest } from '../lib/suggest.ts';
import { excerpt } from '../lib/text.ts';
import type { Located } from './located.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Says = Pick<Problem, 'rule' | 'found' | 'expected'> & Partial<Problem>;

export interface IssueContext {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly located: Located;
  /** Names the rule of an unknown key; a fact in a translation is a rule of its own. */
  readonly unknownKey?: (path: Path) => Partial<Problem> | undefined;
}

const show = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `"${excerpt(value)}"`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
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

const describe = (schema: z.ZodType, path: Path): string => {
  const at = schemaAt(schema, path);
  const description = at === undefined ? undefined : metaOf(at).description;
  return description === undefined ? '' : ` (${description})`;
};

const didYouMean = (near: string | undefined) =>
  near === undefined ? {} : { suggestion: `Did you mean "${near}"?` };

const unknownKey = (context: IssueContext, parent: Path, key: string): Problem => {
  const at = schemaAt(context.schema, parent);
  const known = Object.keys((at === undefined ? undefined : shapeOf(at)) ?? {});
  const near = suggest(key, known);
  return {
    rule: 'unknown-key',
    severity: 'error',
    file: context.file,
    ...context.located.locateKey([...parent, key]),
    found: `the key "${excerpt(key)}"`,
    expected: near === undefined ? `one of ${known.join(', ')}` : 'a key that this kind of record has',
    suggestion: near === undefined ? 'Remove it.' : `Did you mean "${near}"?`,
    ...context.unknownKey?.([...parent, key]),
  };
};

const missingKey = (context: IssueContext, path: Path): Says => ({
  rule: 'missing-key',
  ...context.located.locate(path.slice(0, -1)),
  found: `no "${String(path.at(-1))}"`,
  expected: `"${String(path.at(-1))}"${describe(context.schema, path)}`,
});

const wrongChoice = (issue: Issue & { code: 'invalid_value' }, value: unknown): Says => {
  const values = issue.values.map(String);
  return {
    rule: 'wrong-value',
    found: show(value),
    expected: values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`,
    ...didYouMean(typeof value === 'string' ? suggest(value, values) : undefined),
  };
};

const emptyValue = (what: string): Says => ({
  rule: 'empty-value',
  found: 'an empty value',
  expected: `words${what}`,
  suggestion: 'Fill it in, or remove the line.',
});

const wrongType = (context: IssueContext, issue: Issue & { code: 'invalid_type' }, value: unknown): Says => {
  const path = issue.path as Path;
  const unquoted = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  const what = describe(context.schema, path);
  return {
    rule: 'wrong-type',
    found: show(value),
    expected: `${expectedTypes[issue.expected] ?? issue.expected}${what}`,
    ...(unquoted
      ? { suggestion: `Put it between quotes: "${context.located.written(path) ?? String(value)}".` }
      : {}),
  };
};

const wrongForm = (context: IssueContext, path: Path, value: unknown): Says => ({
  rule: 'wrong-form',
  found: show(value),
  expected: `the form described for "${String(path.findLast((key) => typeof key === 'string'))}"${describe(context.schema, path)}`,
});

const custom = (issue: Issue & { code: 'custom' }, value: unknown): Says => ({
  rule: String(issue.params?.['rule'] ?? 'wrong-statement'),
  found: show(value),
  expected: issue.message.replace(/^needs /u, ''),
});

const saysOf = (context: IssueContext, issue: Issue): Says => {
  const path = issue.path as Path;
  const value = valueAt(context.located.data, path);
  if (issue.code === 'custom') return custom(issue, value);
  if (value === undefined) return missingKey(context, path);
  if (value === null) return emptyValue(describe(context.schema, path));
  if (issue.code === 'invalid_value') return wrongChoice(issue, value);
  if (issue.code === 'invalid_type') return wrongType(context, issue, value);
  if (issue.code === 'too_small' && String(value).trim() === '')
    return emptyValue(describe(context.schema, path));
  return wrongForm(context, path, value);
};

/** The problems behind one fault: several for unknown keys, else one. */
export const toProblems = (context: IssueContext, issue: Issue): readonly Problem[] => {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(context, path, key));
  const place = context.located.locate(path);
  return [{ severity: 'error', file: context.file, ...place, ...saysOf(context, issue) }];
};

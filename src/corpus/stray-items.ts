/** Words in a translation for items that the English record does not have: nobody would ever see them. */
import { suggest } from '../lib/suggest.ts';
import { elementOf, fieldOf, metaOf, shapeOf, type Path } from '../schema/walk.ts';
import type { z } from '../schema/z.ts';
import type { ParsedRecord } from './parse.ts';
import type { Problem } from './problem.ts';

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownItem = (parsed: ParsedRecord, path: Path, known: readonly string[]): Problem => {
  const id = String(path.at(-1));
  const near = suggest(id, known);
  return {
    rule: 'unknown-item',
    severity: 'error',
    file: parsed.file,
    ...parsed.matter.locateKey(path),
    found: `words for "${id}"`,
    expected: 'the id of an item in the English file',
    suggestion: near === undefined ? 'Remove it.' : `Did you mean "${near}"?`,
  };
};

const byId = (list: unknown): ReadonlyMap<string, unknown> =>
  new Map(
    (Array.isArray(list) ? list : []).flatMap((item: unknown) =>
      isGroup(item) ? [[String(item['id']), item] as const] : [],
    ),
  );

const inItems = (
  element: z.ZodType,
  source: unknown,
  own: Group,
  parsed: ParsedRecord,
  path: Path,
): Problem[] => {
  const items = byId(source);
  return Object.entries(own).flatMap(([id, words]) =>
    items.has(id)
      ? inValue(element, items.get(id), words, parsed, [...path, id])
      : [unknownItem(parsed, [...path, id], [...items.keys()])],
  );
};

const inValue = (
  schema: z.ZodType,
  source: unknown,
  own: unknown,
  parsed: ParsedRecord,
  path: Path,
): Problem[] => {
  if (!isGroup(own) || metaOf(schema).translatable === true) return [];
  const element = elementOf(schema);
  if (element !== undefined) return inItems(element, source, own, parsed, path);
  return Object.entries(own).flatMap(([key, words]) => {
    const field = fieldOf(shapeOf(schema), key);
    const facts = isGroup(source) ? source[key] : undefined;
    return field === undefined ? [] : inValue(field, facts, words, parsed, [...path, key]);
  });
};

/** A problem for every id in the translation that the source does not have. */
export const findStrayItems = (
  schema: z.ZodType,
  source: ParsedRecord,
  translation: ParsedRecord,
): readonly Problem[] => inValue(schema, source.data, translation.data, translation, []);

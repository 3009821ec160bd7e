/** The words of a record apart from its facts: fingerprint them, put translated ones back. */
import type { z } from '../schema/z.ts';
import { elementOf, metaOf, shapeOf, type Path } from '../schema/walk.ts';
import { digest } from '../lib/digest.ts';
import { markBorrowed } from '../lib/text.ts';

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists that each language writes for itself and that need not match in length. */
const independent = new Set(['aliases', 'acronyms', 'deprecated', 'term_confirmed']);

const pick = (schema: z.ZodType, value: unknown): unknown => {
  if (value === undefined) return undefined;
  if (metaOf(schema).translatable === true) return value;
  const element = elementOf(schema);
  if (element !== undefined && Array.isArray(value)) return value.map((item) => pick(element, item));
  const shape = shapeOf(schema);
  if (shape === undefined || !isData(value)) return undefined;
  return Object.entries(shape).flatMap(([key, field]) => {
    const own = independent.has(key) ? undefined : pick(field, value[key]);
    return own === undefined ? [] : [[key, own]];
  });
};

/** Fingerprint of the words a translation is made from: aliases and the like left out. */
export const wordsDigest = (schema: z.ZodObject, data: unknown, body: string): string =>
  digest(JSON.stringify([pick(schema, data), body.trim()]));

interface Merge {
  readonly value: unknown;
  readonly borrowed: readonly Path[];
}

const borrow = (value: unknown): unknown => {
  if (typeof value === 'string') return markBorrowed(value);
  return Array.isArray(value) ? value.map(borrow) : value;
};

const sameShape = (source: unknown, own: unknown): boolean =>
  !Array.isArray(source) || (Array.isArray(own) && own.length === source.length);

const mergeWords = (key: string | number | undefined, source: unknown, own: unknown, path: Path): Merge => {
  if (independent.has(String(key))) return { value: own, borrowed: [] };
  if (own !== undefined && sameShape(source, own)) return { value: own, borrowed: [] };
  return { value: borrow(source), borrowed: [path] };
};

const mergeList = (element: z.ZodType, source: readonly unknown[], own: unknown, path: Path): Merge => {
  const byId = isData(own) ? own : {};
  const items = source.map((item, index) =>
    mergeInto(element, item, isData(item) ? byId[String(item['id'])] : undefined, [...path, index]),
  );
  return { value: items.map((item) => item.value), borrowed: items.flatMap((item) => item.borrowed) };
};

/** The source value with the translated words put in, and the paths of those still missing. */
export const mergeInto = (schema: z.ZodType, source: unknown, own: unknown, path: Path = []): Merge => {
  const key = path.at(-1);
  if (metaOf(schema).translatable === true) {
    if (source === undefined) return { value: independent.has(String(key)) ? own : undefined, borrowed: [] };
    return mergeWords(key, source, own, path);
  }
  const element = elementOf(schema);
  if (element !== undefined && Array.isArray(source)) return mergeList(element, source, own, path);
  const shape = shapeOf(schema);
  if (shape === undefined || !isData(source)) return { value: source, borrowed: [] };
  const ownData = isData(own) ? own : {};
  const entries = Object.entries(shape).map(
    ([name, field]) => [name, mergeInto(field, source[name], ownData[name], [...path, name])] as const,
  );
  return {
    value: Object.fromEntries(entries.filter(([, merge]) => merge.value !== undefined).map(([name, merge]) => [name, merge.value])),
    borrowed: entries.flatMap(([, merge]) => merge.borrowed),
  };
};

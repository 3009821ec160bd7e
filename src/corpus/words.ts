/** The words of a record apart from its facts: fingerprint them, put translated ones back. */
import type { z } from '../schema/z.ts';
import { elementOf, fieldOf, metaOf, shapeOf, type Path } from '../schema/walk.ts';
import { digest } from '../lib/digest.ts';
import { markBorrowed } from '../lib/text.ts';

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ownValue = (data: unknown, key: string): unknown =>
  isData(data) && Object.hasOwn(data, key) ? data[key] : undefined;

const present = (entries: readonly (readonly [string, unknown])[]): unknown => {
  const words = entries.filter(([, own]) => own !== undefined);
  return words.length === 0 ? undefined : words;
};

const byId = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);

/** The words of a list of items, by id: neither the order nor a list of facts counts. */
const pickItems = (element: z.ZodType, items: readonly unknown[]): unknown =>
  present(items.map((item) => [String(ownValue(item, 'id')), pick(element, item)] as const).sort(byId));

const pick = (schema: z.ZodType, value: unknown): unknown => {
  if (value === undefined) return undefined;
  const meta = metaOf(schema);
  if (meta.translatable === true) return meta.perLanguage === true ? undefined : value;
  const element = elementOf(schema);
  if (element !== undefined) return Array.isArray(value) ? pickItems(element, value) : undefined;
  const shape = shapeOf(schema);
  if (shape === undefined || !isData(value)) return undefined;
  return present(Object.entries(shape).map(([key, field]) => [key, pick(field, value[key])] as const));
};

/** Fingerprint of the words a translation is made from: aliases and the like left out. */
export const wordsDigest = (schema: z.ZodObject, data: unknown, body: string): string =>
  digest(JSON.stringify([pick(schema, data), body.trim()]));

interface Merge {
  readonly value: unknown;
  readonly borrowed: readonly Path[];
}

const nothing: readonly Path[] = [];

const borrow = (value: unknown): unknown => {
  if (typeof value === 'string') return markBorrowed(value);
  return Array.isArray(value) ? value.map(borrow) : value;
};

const sameShape = (source: unknown, own: unknown): boolean =>
  !Array.isArray(source) || (Array.isArray(own) && own.length === source.length);

const mergeWords = (source: unknown, own: unknown, path: Path): Merge => {
  if (source === undefined) return { value: undefined, borrowed: nothing };
  if (own !== undefined && sameShape(source, own)) return { value: own, borrowed: nothing };
  return { value: borrow(source), borrowed: [path] };
};

const mergeList = (element: z.ZodType, source: readonly unknown[], own: unknown, path: Path): Merge => {
  const items = source.map((item, index) =>
    mergeInto(element, item, ownValue(own, String(ownValue(item, 'id'))), [...path, index]),
  );
  return { value: items.map((item) => item.value), borrowed: items.flatMap((item) => item.borrowed) };
};

const mergeGroup = (
  shape: Readonly<Record<string, z.ZodType>>,
  source: Data,
  own: unknown,
  path: Path,
): Merge => {
  const value: Record<string, unknown> = {};
  const borrowed: Path[] = [];
  for (const name of Object.keys(shape)) {
    const field = fieldOf(shape, name);
    if (field === undefined) continue;
    const merge = mergeInto(field, source[name], ownValue(own, name), [...path, name]);
    if (merge.value !== undefined) value[name] = merge.value;
    borrowed.push(...merge.borrowed);
  }
  return { value, borrowed };
};

/** The source value with the translated words put in, and the paths of those still missing. */
export const mergeInto = (schema: z.ZodType, source: unknown, own: unknown, path: Path = []): Merge => {
  const meta = metaOf(schema);
  if (meta.perLanguage === true) return { value: own, borrowed: nothing };
  if (meta.translatable === true) return mergeWords(source, own, path);
  const element = elementOf(schema);
  if (element !== undefined && Array.isArray(source)) return mergeList(element, source, own, path);
  const shape = shapeOf(schema);
  if (shape === undefined || !isData(source)) return { value: source, borrowed: nothing };
  return mergeGroup(shape, source, own, path);
};

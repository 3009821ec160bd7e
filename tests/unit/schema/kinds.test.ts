/** The registry as a whole: what every schema must have so that pages, docs and translations can be made from it. */
import { describe, expect, test } from 'vitest';
import { maxDepth } from '../../../src/corpus/yaml-values.ts';
import { findKindByFolder, kindOrder, kinds } from '../../../src/schema/kinds.ts';
import { kindNames } from '../../../src/schema/kind-names.ts';
import { elementOf, metaOf, shapeOf } from '../../../src/schema/walk.ts';
import type { z } from '../../../src/schema/z.ts';

interface Place {
  readonly path: string;
  readonly schema: z.ZodType;
  readonly depth: number;
}

const within = ({ path, schema, depth }: Place): readonly Place[] => {
  const here: Place = { path, schema, depth };
  const element = elementOf(schema);
  if (element !== undefined)
    return [here, ...within({ path: `${path}[]`, schema: element, depth: depth + 1 })];
  const shape = shapeOf(schema);
  const entries = shape === undefined ? [] : Object.entries(shape);
  return [
    here,
    ...entries.flatMap(([key, field]) => within({ path: `${path}.${key}`, schema: field, depth: depth + 1 })),
  ];
};

const everything = kindOrder.flatMap((name) => within({ path: name, schema: kinds[name].schema, depth: 0 }));
const keys = everything.filter(({ path }) => path.includes('.') && !path.endsWith('[]'));

test('every kind is registered once, in a folder of its own', () => {
  expect(kindOrder.toSorted()).toEqual([...kindNames].sort());
  expect(new Set(kindOrder.map((name) => kinds[name].folder)).size).toBe(kindOrder.length);
  for (const name of kindOrder) expect(findKindByFolder(kinds[name].folder)).toBe(name);
  expect(findKindByFolder('pictures')).toBeUndefined();
});

test('every key of every kind is described', () => {
  expect(
    keys.filter(({ schema }) => (metaOf(schema).description ?? '') === '').map(({ path }) => path),
  ).toEqual([]);
});

test('a description is a phrase, not a paragraph', () => {
  const long = keys.filter(({ schema }) => (metaOf(schema).description ?? '').length > 120);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('no schema asks for more levels than a file may have', () => {
  const containers = everything.filter(
    ({ schema }) => elementOf(schema) !== undefined || shapeOf(schema) !== undefined,
  );
  expect(Math.max(...containers.map(({ depth }) => depth + 1))).toBeLessThanOrEqual(maxDepth);
});

test('every key is written in small letters and underscores', () => {
  expect(
    keys.filter(({ path }) => !/^[a-z_]+$/u.test(path.split(/[.\]]+/u).at(-1) ?? '')).map(({ path }) => path),
  ).toEqual([]);
});

test('what is translatable is words: no reference, source, date or id', () => {
  const mixed = everything.filter(({ schema }) => {
    const { translatable, ref, cite, vocabulary, indicator, form } = metaOf(schema);
    return translatable === true && (ref ?? cite ?? vocabulary ?? indicator ?? form) !== undefined;
  });
  expect(mixed.map(({ path }) => path)).toEqual([]);
});

test('every list of items with words has ids, so that a translation finds them', () => {
  const lists = everything.filter(({ schema }) => {
    const element = elementOf(schema);
    if (element === undefined || metaOf(schema).translatable === true) return false;
    const hasWords = within({ path: '', schema: element, depth: 0 }).some(
      (one) => metaOf(one.schema).translatable === true,
    );
    return hasWords && shapeOf(element)?.['id'] === undefined;
  });
  expect(lists.map(({ path }) => path)).toEqual([]);
});

describe.each(kindOrder)('%s', (name) => {
  test('refuses unknown keys at every level', () => {
    const groups = within({ path: name, schema: kinds[name].schema, depth: 0 }).filter(
      ({ schema }) => shapeOf(schema) !== undefined,
    );
    for (const { path, schema } of groups) {
      const issues = schema.safeParse({ no_such_key: 1 }).error?.issues ?? [];
      expect(
        issues.some((issue) => issue.code === 'unrecognized_keys'),
        path,
      ).toBe(true);
    }
  });

  test('is reviewed within two years', () => {
    expect(kinds[name].reviewMonths).toBeGreaterThan(0);
    expect(kinds[name].reviewMonths).toBeLessThanOrEqual(24);
  });
});

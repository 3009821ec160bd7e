/**
 * One walk over a parsed YAML document: plain values out. What hides the meaning
 * of a file (merge keys, keys that are lists, a key used twice) and what is
 * nested too deep becomes a fault with its offset.
 */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';

export interface Fault {
  readonly rule: 'yaml-syntax' | 'yaml-feature' | 'too-deep';
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

export interface Reading {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** True when the document holds an anchor, an alias or a tag. */
  readonly marked: boolean;
}

export const maxDepth = 6;

const tooDeep = (offset: number): Fault => ({
  rule: 'too-deep',
  offset,
  found: `more than ${maxDepth} levels`,
  expected: `at most ${maxDepth}`,
  suggestion: 'Look for a wrong indent, or for brackets inside brackets.',
});

const twice = (offset: number, key: string): Fault => ({
  rule: 'yaml-syntax',
  offset,
  found: `the key "${key}" a second time`,
  expected: 'each key once',
  suggestion: 'Remove or rename one of the two.',
});

const feature = (offset: number, found: string): Fault => ({
  rule: 'yaml-feature',
  offset,
  found,
  expected: 'plain values',
  suggestion: 'Write the value out.',
});

const startOf = (node: unknown): number =>
  (node as { range?: readonly number[] | null } | null | undefined)?.range?.[0] ?? 0;

interface Walk {
  readonly faults: Fault[];
  marked: boolean;
}

const isMarked = (node: object): boolean => {
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  return isAlias(node) || anchor !== undefined || tag !== undefined;
};

const readNode = (walk: Walk, node: unknown, depth: number): unknown => {
  if (typeof node !== 'object' || node === null) return null;
  walk.marked ||= isMarked(node);
  if (isScalar(node)) return node.value;
  if (depth > maxDepth) {
    walk.faults.push(tooDeep(startOf(node)));
    return null;
  }
  if (isSeq(node)) return node.items.map((item) => readNode(walk, item, depth + 1));
  return isMap(node) ? readMap(walk, node, depth) : null;
};

const readMap = (walk: Walk, map: YAMLMap, depth: number): Readonly<Record<string, unknown>> => {
  const values = new Map<string, unknown>();
  for (const pair of map.items) readPair(walk, pair, depth, values);
  return Object.fromEntries(values);
};

const readPair = (walk: Walk, pair: Pair, depth: number, values: Map<string, unknown>): void => {
  const offset = startOf(pair.key);
  readNode(walk, pair.key, depth);
  if (pair.key !== null && !isScalar(pair.key)) {
    walk.faults.push(feature(offset, 'a key that is not one word'));
    return;
  }
  const key = String(pair.key?.value ?? '');
  if (key === '<<') walk.faults.push(feature(offset, 'a merge key'));
  if (values.has(key)) walk.faults.push(twice(offset, key));
  values.set(key, readNode(walk, pair.value, depth + 1));
};

/** The plain values of a document, and what in it is refused. */
export const readValues = (document: Document): Reading => {
  const walk: Walk = { faults: [], marked: false };
  const value = readNode(walk, document.contents, 1);
  return { value, ...walk };
};

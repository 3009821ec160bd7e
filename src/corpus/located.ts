/** Finds the place of a value in a YAML text. Only then is the text parsed a second time. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { Path } from '../schema/walk.ts';
import type { Place } from './problem.ts';

/** A parsed YAML text whose values can be found again. */
export interface Located {
  readonly data: Readonly<Record<string, unknown>>;
  /** Place of the value at this path, or of the nearest parent that exists. */
  readonly locate: (path: Path) => Place;
  /** Place of a key rather than of its value. */
  readonly locateKey: (path: Path) => Place;
  /** A plain value as it is written: `0123`, where the parsed value is 123. */
  readonly written: (path: Path) => string | undefined;
}

export const yamlOptions = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** Turns offsets of a text into places of the file it was cut from. */
export const placesOf =
  (lines: LineCounter, lineOffset: number) =>
  (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };

interface Tree {
  readonly contents: unknown;
  readonly placeAt: (offset: number) => Place;
  readonly pairs: WeakMap<object, ReadonlyMap<string, Pair>>;
}

const plant = (text: string, lineOffset: number): Tree => {
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(text, { ...yamlOptions, lineCounter });
  return { contents, placeAt: placesOf(lineCounter, lineOffset), pairs: new WeakMap() };
};

const pairOf = (tree: Tree, node: unknown, key: string | number): Pair | undefined => {
  if (!isMap(node)) return undefined;
  const known =
    tree.pairs.get(node) ??
    new Map(node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value ?? '') : '', pair]));
  tree.pairs.set(node, known);
  return known.get(String(key));
};

const childOf = (tree: Tree, node: unknown, key: string | number): unknown =>
  isSeq(node) ? node.items[Number(key)] : pairOf(tree, node, key)?.value;

const offsetOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

/** All values on the way to a path that exist, the root first. */
const trail = (tree: Tree, path: Path): readonly unknown[] => {
  const nodes: unknown[] = [tree.contents];
  for (const key of path) {
    const next = childOf(tree, nodes.at(-1), key);
    if (next === undefined || next === null) break;
    nodes.push(next);
  }
  return nodes;
};

/** The finders of a text that starts `lineOffset` lines below the top of its file. */
export const locateIn = (text: string, lineOffset: number): Omit<Located, 'data'> => {
  let planted: Tree | undefined;
  const tree = (): Tree => (planted ??= plant(text, lineOffset));
  const locate = (path: Path): Place => {
    const nodes = path.length === 0 ? [] : trail(tree(), path).slice(1);
    return tree().placeAt(offsetOf(nodes.at(-1)) ?? 0);
  };
  const locateKey = (path: Path): Place => {
    const key = path.at(-1);
    const nodes = trail(tree(), path.slice(0, -1));
    const pair =
      key === undefined || nodes.length < path.length ? undefined : pairOf(tree(), nodes.at(-1), key);
    const offset = offsetOf(pair?.key);
    return offset === undefined ? locate(path) : tree().placeAt(offset);
  };
  const written = (path: Path): string | undefined => {
    const nodes = trail(tree(), path);
    const node = nodes.length === path.length + 1 ? nodes.at(-1) : undefined;
    return isScalar(node) ? node.source : undefined;
  };
  return { locate, locateKey, written };
};

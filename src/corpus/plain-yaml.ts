/**
 * Reads the YAML that nearly every file is written in: plain keys, lists,
 * brackets on one line, values on one line. Ten times as fast as the full parser,
 * which takes over (`undefined`) at the first thing that is not quite plain: a
 * comment after a value, a value over several lines, an anchor, a fault.
 * Whatever this reads, the full parser reads alike; a test compares the two.
 */
import { readFlow, readScalar } from './plain-values.ts';
import { maxDepth } from './yaml-values.ts';

interface Line {
  indent: number;
  text: string;
}

interface Cursor {
  readonly lines: readonly Line[];
  at: number;
}

type Group = Record<string, unknown>;

const keyForm = /^([A-Za-z_][A-Za-z0-9_.-]*):(?: +(.*))?$/u;
const special = /^(?:true|false|null)$/iu;

/** Thrown inside this module only: the text is not plain enough. */
const notPlain = new Error('not plain');

const refuse = (): never => {
  throw notPlain;
};

/** Where the content of a line starts and ends. Only spaces count: a no-break space belongs to the value. */
const toLine = (line: string): Line => {
  let end = line.endsWith('\r') ? line.length - 1 : line.length;
  while (end > 0 && line[end - 1] === ' ') end -= 1;
  let indent = 0;
  while (indent < end && line[indent] === ' ') indent += 1;
  return { indent, text: line.slice(indent, end) };
};

const linesOf = (text: string): readonly Line[] =>
  text
    .split('\n')
    .map(toLine)
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));

const isItem = (line: Line | undefined): boolean =>
  line !== undefined && (line.text === '-' || line.text.startsWith('- '));

/** A value on the line of its key or dash; a deeper line below would belong to it. */
const readInline = (cursor: Cursor, text: string, indent: number, depth: number): unknown => {
  const next = cursor.lines[cursor.at];
  if (next !== undefined && next.indent > indent) refuse();
  const first = text.charAt(0);
  const value = first === '[' || first === '{' ? readFlow(text, depth) : readScalar(text);
  return value === undefined ? refuse() : value;
};

/** The value of a key that has nothing on its own line. */
const readBelow = (cursor: Cursor, indent: number, depth: number): unknown => {
  const next = cursor.lines[cursor.at];
  if (next === undefined || next.indent < indent) return null;
  if (next.indent > indent) return readBlock(cursor, next.indent, depth + 1);
  return isItem(next) ? readList(cursor, indent, depth + 1) : null;
};

const readGroup = (cursor: Cursor, indent: number, depth: number): Group => {
  const group: Group = {};
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[cursor.at]) {
    if (line.indent < indent) break;
    const [, key = '', rest = ''] = keyForm.exec(line.text) ?? [];
    if (
      line.indent > indent ||
      key === '' ||
      special.test(key) ||
      Object.hasOwn(group, key) ||
      key === '__proto__'
    )
      refuse();
    cursor.at += 1;
    group[key] = rest === '' ? readBelow(cursor, indent, depth) : readInline(cursor, rest, indent, depth);
  }
  return group;
};

const readItem = (cursor: Cursor, line: Line, depth: number): unknown => {
  const rest = line.text.slice(1).replace(/^ +/u, '');
  if (rest === '' || isItem({ indent: 0, text: rest })) refuse();
  if (keyForm.test(rest)) {
    line.indent += line.text.length - rest.length;
    line.text = rest;
    return readBlock(cursor, line.indent, depth + 1);
  }
  cursor.at += 1;
  return readInline(cursor, rest, line.indent, depth);
};

const readList = (cursor: Cursor, indent: number, depth: number): readonly unknown[] => {
  if (depth > maxDepth) refuse();
  const list: unknown[] = [];
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[cursor.at]) {
    if (line.indent < indent || (line.indent === indent && !isItem(line))) break;
    if (line.indent > indent) refuse();
    list.push(readItem(cursor, line, depth));
  }
  return list;
};

const readBlock = (cursor: Cursor, indent: number, depth: number): unknown => {
  if (depth > maxDepth) refuse();
  const first = cursor.lines[cursor.at];
  if (!isItem(first)) return readGroup(cursor, indent, depth);
  const list = readList(cursor, indent, depth);
  const next = cursor.lines[cursor.at];
  return next !== undefined && next.indent >= indent ? refuse() : list;
};

/** The values of a plain text, or undefined where the full parser has to look. */
export const readPlainYaml = (text: string): Readonly<Group> | undefined => {
  if (/\t|\r(?!\n)/u.test(text)) return undefined;
  const cursor: Cursor = { lines: linesOf(text), at: 0 };
  if (cursor.lines[0]?.indent !== 0 || isItem(cursor.lines[0])) return undefined;
  try {
    const group = readGroup(cursor, 0, 1);
    return cursor.at === cursor.lines.length ? group : undefined;
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
};

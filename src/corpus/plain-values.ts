/** Values on one line of plain YAML: quoted, bare, or in brackets. `undefined` leaves it to the full parser. */
import { maxDepth } from './yaml-values.ts';

const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t' };

const doubleQuoted = /^"((?:[^"\\]|\\["\\/nt])*)"/u;
const singleQuoted = /^'((?:[^']|'')*)'/u;

const wholeNumber = /^(?:0|[1-9]\d{0,14})$/u;

/** Whatever YAML might read as a number, a truth value or nothing. */
const mayMeanMore = /^(?:[-+.~]|\d[\w.+-]*$|(?:true|false|null)$)/iu;

/** Signs that start something else than a bare value. */
const indicator = /^[!&*?|>%@`#,[\]{}"':-]/u;

/** What would end a bare value or turn it into a key. */
const ending = /: |:$| #/u;

const bare = (text: string): unknown => {
  if (text === 'true' || text === 'false') return text === 'true';
  if (wholeNumber.test(text)) return Number(text);
  return text === '' || indicator.test(text) || mayMeanMore.test(text) || ending.test(text)
    ? undefined
    : text;
};

interface Quoted {
  readonly value: string;
  readonly length: number;
}

const quoted = (text: string): Quoted | undefined => {
  const double = doubleQuoted.exec(text);
  if (double !== null) {
    const value = (double[1] ?? '').replace(/\\(.)/gu, (all, letter: string) => escapes[letter] ?? all);
    return { value, length: double[0].length };
  }
  const single = singleQuoted.exec(text);
  return single === null
    ? undefined
    : { value: (single[1] ?? '').replaceAll("''", "'"), length: single[0].length };
};

/** A value that fills the rest of a line. */
export const readScalar = (text: string): unknown => {
  const first = text.charAt(0);
  if (first !== '"' && first !== "'") return bare(text);
  const found = quoted(text);
  return found?.length === text.length ? found.value : undefined;
};

interface Flow {
  readonly text: string;
  at: number;
}

const skipSpaces = (flow: Flow): void => {
  while (flow.text.charAt(flow.at) === ' ') flow.at += 1;
};

const take = (flow: Flow, sign: string): boolean => {
  skipSpaces(flow);
  const isThere = flow.text.charAt(flow.at) === sign;
  if (isThere) flow.at += 1;
  return isThere;
};

const bareInFlow = /[^,[\]{}]+/uy;
const keyInFlow = /([A-Za-z_][A-Za-z0-9_-]*): +/uy;
const special = /^(?:true|false|null|__proto__)$/iu;

const readBareInFlow = (flow: Flow): unknown => {
  bareInFlow.lastIndex = flow.at;
  const text = bareInFlow.exec(flow.text)?.[0];
  if (text === undefined) return undefined;
  flow.at += text.length;
  return bare(text.replace(/ +$/u, ''));
};

const readItem = (flow: Flow, depth: number): unknown => {
  skipSpaces(flow);
  const first = flow.text.charAt(flow.at);
  if (first === '[') return readList(flow, depth + 1);
  if (first === '{') return readGroup(flow, depth + 1);
  if (first !== '"' && first !== "'") return readBareInFlow(flow);
  const found = quoted(flow.text.slice(flow.at));
  flow.at += found?.length ?? 0;
  return found?.value;
};

const readList = (flow: Flow, depth: number): readonly unknown[] | undefined => {
  if (depth > maxDepth) return undefined;
  flow.at += 1;
  const list: unknown[] = [];
  if (take(flow, ']')) return list;
  do {
    const item = readItem(flow, depth);
    if (item === undefined) return undefined;
    list.push(item);
  } while (take(flow, ','));
  return take(flow, ']') ? list : undefined;
};

const readGroup = (flow: Flow, depth: number): Readonly<Record<string, unknown>> | undefined => {
  if (depth > maxDepth) return undefined;
  flow.at += 1;
  const group: Record<string, unknown> = {};
  do {
    skipSpaces(flow);
    keyInFlow.lastIndex = flow.at;
    const [all = '', key = ''] = keyInFlow.exec(flow.text) ?? [];
    flow.at += all.length;
    const value =
      key === '' || special.test(key) || Object.hasOwn(group, key) ? undefined : readItem(flow, depth);
    if (value === undefined) return undefined;
    group[key] = value;
  } while (take(flow, ','));
  return take(flow, '}') ? group : undefined;
};

/** A list or group in brackets that fills the rest of a line, `depth` levels below the top. */
export const readFlow = (text: string, depth: number): unknown => {
  const flow: Flow = { text, at: 0 };
  const value = text.startsWith('[') ? readList(flow, depth + 1) : readGroup(flow, depth + 1);
  return flow.at === text.length ? value : undefined;
};

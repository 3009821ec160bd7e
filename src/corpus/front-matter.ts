/**
 * Splits a Markdown file into front matter and body and reads the YAML. Every
 * key keeps its place, so that a later check can name line and column.
 * Anchors, aliases, tags and merge keys are refused: they hide what a file says.
 */
import { isAlias, isMap, isPair, isScalar, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Path } from '../schema/walk.ts';
import { decode } from './decode.ts';
import { start, type Place, type Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';

/** A parsed YAML text whose values can be found again. */
export interface Located {
  readonly data: Readonly<Record<string, unknown>>;
  /** Place of the value at this path, or of the nearest parent that exists. */
  readonly locate: (path: Path) => Place;
  /** Place of a key rather than of its value. */
  readonly locateKey: (path: Path) => Place;
}

export interface FrontMatter extends Located {
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
}

export const maxFrontMatterBytes = 32 * 1024;
export const maxDepth = 6;

const yamlOptions = { version: '1.2', schema: 'core', uniqueKeys: true } as const;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'range' in value;

const offsetOf = (value: unknown): number | undefined =>
  isNode(value) ? value.range?.[0] : undefined;

const findPair = (document: Document, path: Path): Pair | undefined => {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.at(-1);
  return isMap(parent)
    ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
    : undefined;
};

const rule = (
  file: string,
  place: Place,
  id: string,
  found: string,
  expected: string,
  suggestion?: string,
): Problem => ({
  rule: id,
  severity: 'error',
  file,
  ...place,
  found,
  expected,
  ...(suggestion === undefined ? {} : { suggestion }),
});

const yamlHints: Readonly<Record<string, readonly [string, string, string]>> = {
  TAB_AS_INDENT: ['a tab', 'spaces before a key', 'Replace the tab with two spaces.'],
  DUPLICATE_KEY: ['a key that is already there', 'each key once', 'Remove or rename one of the two.'],
};

const mayHaveTags = /(?:^|[\s[{,:-])!/mu;
const controlLexemes = new Set(['\u0002', '\u0018', '\u001f', '\uFEFF']);

/** Offsets of explicit tags. The parsed document no longer tells `!!str` from a plain string. */
const findTags = (text: string): readonly (readonly [number, string])[] => {
  if (!mayHaveTags.test(text)) return [];
  const tags: [number, string][] = [];
  let offset = 0;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('!') && previous !== '\u001f') tags.push([offset, lexeme]);
    if (!controlLexemes.has(lexeme)) offset += lexeme.length;
    previous = lexeme;
  }
  return tags;
};

const refusals = (text: string, document: Document, place: (offset: number) => Place, file: string): Problem[] => {
  const problems: Problem[] = [];
  const refuseAt = (offset: number, what: string) =>
    problems.push(rule(file, place(offset), 'yaml-feature', what, 'plain values', 'Write the value out.'));
  const refuse = (node: Node, what: string) => refuseAt(node.range?.[0] ?? 0, what);
  for (const [offset, tag] of findTags(text)) refuseAt(offset, `the tag ${tag}`);
  visit(document, (_key, node) => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<') refuse(node.key, 'a merge key');
      return undefined;
    }
    if (!isNode(node)) return undefined;
    if (isAlias(node)) refuse(node, `the alias *${node.source}`);
    else if ('anchor' in node && node.anchor !== undefined) refuse(node, `the anchor &${node.anchor}`);
    return undefined;
  });
  return problems;
};

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0;

/** Parses a YAML text that starts `lineOffset` lines below the top of its file. */
export const parseYaml = (
  text: string,
  file: string,
  lineOffset: number,
): { readonly located?: Located; readonly problems: readonly Problem[] } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...yamlOptions, lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const broken = [...document.errors, ...document.warnings].map((error): Problem => {
    const [found, expected, hint] = yamlHints[error.code] ?? [
      `YAML that cannot be read (${error.message.split(/ at line|:\n/u)[0] ?? error.code})`,
      'valid YAML',
      'Look at the line above too: a missing quote or a wrong indent often shows one line late.',
    ];
    return rule(file, placeAt(error.pos[0]), 'yaml-syntax', found, expected, hint);
  });
  const problems = [...broken, ...refusals(text, document, placeAt, file)];
  if (problems.length > 0) return { problems };
  const data: unknown = document.toJS();
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { problems: [rule(file, placeAt(0), 'no-front-matter', 'no `key: value` lines', 'front matter')] };
  }
  if (depthOf(data) > maxDepth + 1) {
    return { problems: [rule(file, placeAt(0), 'too-deep', `more than ${maxDepth} levels`, `at most ${maxDepth}`)] };
  }
  const locate = (path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(document.getIn(path.slice(0, length), true));
      if (offset !== undefined) return placeAt(offset);
    }
    return placeAt(0);
  };
  const locateKey = (path: Path): Place => {
    const offset = offsetOf(findPair(document, path)?.key);
    return offset === undefined ? locate(path) : placeAt(offset);
  };
  return { located: { data: data as Readonly<Record<string, unknown>>, locate, locateKey }, problems };
};

const fence = /^---[ \t]*\r?\n/u;
const closing = /^---[ \t]*(?:\r?\n|$)/mu;

/** Reads a Markdown file; undefined `matter` means that it could not be used at all. */
export const parseMarkdown = (
  source: SourceFile,
): { readonly matter?: FrontMatter; readonly problems: readonly Problem[] } => {
  const { text, problems: undecoded } = decode(source);
  if (text === undefined) return { problems: undecoded };
  const opening = fence.exec(text);
  const rest = opening === null ? '' : text.slice(opening[0].length);
  const end = opening === null ? null : closing.exec(rest);
  if (opening === null || end === null) {
    const found = text.trim() === '' ? 'an empty file' : opening === null ? 'no front matter' : 'front matter without an end';
    return {
      problems: [
        rule(source.path, start, 'no-front-matter', found, 'front matter between two lines of `---`',
          `Start from another file in the same folder.`),
      ],
    };
  }
  const yaml = rest.slice(0, end.index);
  if (new TextEncoder().encode(yaml).length > maxFrontMatterBytes) {
    return {
      problems: [
        rule(source.path, { line: 2, column: 1 }, 'front-matter-too-large', `${Math.ceil(yaml.length / 1024)} KB of front matter`,
          `at most ${maxFrontMatterBytes / 1024} KB`, 'Move prose below the front matter, or split the record.'),
      ],
    };
  }
  const { located, problems } = parseYaml(yaml, source.path, 1);
  if (located === undefined) return { problems };
  const body = rest.slice(end.index + end[0].length).replace(/\r\n/gu, '\n');
  const bodyLine = 2 + (rest.slice(0, end.index + end[0].length).match(/\n/gu)?.length ?? 0);
  return { matter: { ...located, body, bodyLine }, problems };
};

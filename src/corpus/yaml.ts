/** Reads YAML as content may use it: plain keys, lists and values, nothing that hides what a file says. */
import { LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { locateIn, placesOf, yamlOptions, type Located } from './located.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Place, Problem } from './problem.ts';
import { hintFor, unreadable, type Says } from './yaml-hints.ts';
import { findMarks } from './yaml-marks.ts';
import { maxDepth, readValues, type Fault } from './yaml-values.ts';

const noKeys: Says = {
  rule: 'no-front-matter',
  found: 'no `key: value` lines',
  expected: 'front matter',
  suggestion: 'Start from another file in the same folder.',
};

const tooDeep: Says = {
  rule: 'too-deep',
  found: `far more than ${maxDepth} levels`,
  expected: `at most ${maxDepth}`,
  suggestion: 'Look for a wrong indent, or for brackets inside brackets.',
};

const parse = (text: string, lineCounter: LineCounter): Document | Says => {
  try {
    return parseDocument(text, { ...yamlOptions, lineCounter });
  } catch (error) {
    return error instanceof RangeError ? tooDeep : unreadable(String(error));
  }
};

const errorsOf = (document: Document): readonly YAMLError[] => [
  ...document.errors,
  ...document.warnings.filter((warning) => warning.code !== 'TAG_RESOLVE_FAILED'),
];

const isDirected = (document: Document): boolean =>
  document.directives !== undefined &&
  (document.directives.yaml.explicit === true || Object.keys(document.directives.tags).length > 1);

const marksOf = (text: string): readonly Fault[] =>
  findMarks(text).map(({ offset, what }) => ({
    rule: 'yaml-feature',
    offset,
    found: what,
    expected: 'plain values',
    suggestion: 'Write the value out.',
  }));

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses a YAML text that starts `lineOffset` lines below the top of its file. */
export const parseYaml = (
  text: string,
  file: string,
  lineOffset: number,
): { readonly located?: Located; readonly problems: readonly Problem[] } => {
  const plain = readPlainYaml(text);
  if (plain !== undefined) return { located: { data: plain, ...locateIn(text, lineOffset) }, problems: [] };
  const lines = new LineCounter();
  const placeAt = placesOf(lines, lineOffset);
  const toProblem = (place: Place, parts: Says): Problem => ({ severity: 'error', file, ...place, ...parts });
  const document = parse(text, lines);
  if (!('contents' in document)) return { problems: [toProblem(placeAt(0), document)] };
  const { value, faults, marked } = readValues(document);
  const problems = [
    ...errorsOf(document).map((error) => toProblem(placeAt(error.pos[0]), hintFor(error))),
    ...[...faults, ...(marked || isDirected(document) ? marksOf(text) : [])].map(({ offset, ...parts }) =>
      toProblem(placeAt(offset), parts),
    ),
  ];
  if (problems.length > 0) return { problems };
  if (!isGroup(value)) return { problems: [toProblem(placeAt(0), noKeys)] };
  return { located: { data: value, ...locateIn(text, lineOffset) }, problems };
};

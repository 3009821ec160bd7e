/**
 * A problem is an expected fault as a value: where it is, what was found, what
 * was expected, and how to mend it. Exceptions are for our own bugs only.
 */
export type Severity = 'error' | 'warning';

export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

export interface Problem extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** Path from the project, with forward slashes: `content/en/definitions/act.md`. */
  readonly file: string;
  readonly found: string;
  readonly expected: string;
  /** A full sentence that says how to mend it. */
  readonly suggestion?: string;
}

export const start: Place = { line: 1, column: 1 };

/** The place of a character of a text, given by its index. */
export const placeIn = (text: string, index: number): Place => {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compare = (a: Problem, b: Problem): number =>
  order(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  order(a.rule, b.rule) ||
  order(a.found, b.found);

/** By file, line, column and rule, so that two runs print the same report. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] => [...problems].sort(compare);

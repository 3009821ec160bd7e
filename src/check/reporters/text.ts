/** The report a person reads: place, rule, what was found, how to mend it. */
import type { Problem } from '../../corpus/problem.ts';
import { visible } from '../../lib/text.ts';

const colours = { error: '\u001B[31m', warning: '\u001B[33m', dim: '\u001B[2m', off: '\u001B[0m' };

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The last line of a report: how much, where, and which page explains it. */
export const summarise = (problems: readonly Problem[]): string => {
  if (problems.length === 0) return 'No problems found.';
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const files = new Set(problems.map((problem) => problem.file)).size;
  const parts = [plural(errors, 'error'), plural(problems.length - errors, 'warning')].join(', ');
  return `${plural(problems.length, 'problem')} (${parts}) in ${plural(files, 'file')}. Rules: docs/rules/`;
};

export interface TextOptions {
  readonly colour: 'on' | 'off';
}

const one = (problem: Problem, options: TextOptions): string => {
  const paint = (name: keyof typeof colours, text: string) =>
    options.colour === 'on' ? `${colours[name]}${text}${colours.off}` : text;
  const { file, line, column, severity, rule, found, expected, suggestion } = problem;
  return [
    `${visible(file)}:${line}:${column}  ${paint(severity, severity)}  ${paint('dim', rule)}`,
    `  ${visible(`Found ${found}, expected ${expected}.`)}`,
    ...(suggestion === undefined ? [] : [`  ${visible(suggestion)}`]),
  ].join('\n');
};

/** All problems, then the summary. */
export const toText = (problems: readonly Problem[], options: TextOptions): string =>
  `${[...problems.map((problem) => one(problem, options)), summarise(problems)].join('\n')}\n`;

/** The same problems as GitHub workflow commands, shown beside the changed lines. */
import type { Problem } from '../../corpus/problem.ts';
import { visible } from '../../lib/text.ts';

const escapeData = (text: string): string => visible(text).replaceAll('%', '%25');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const one = (problem: Problem): string => {
  const message = [`Found ${problem.found}, expected ${problem.expected}.`, problem.suggestion]
    .filter((part) => part !== undefined)
    .join(' ');
  const { severity, file, line, column, rule } = problem;
  return `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(message)}`;
};

/** One command a line; nothing when there is nothing to say. */
export const toGithub = (problems: readonly Problem[]): string =>
  problems.map((problem) => `${one(problem)}\n`).join('');

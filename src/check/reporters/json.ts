/** The same problems for other programs. */
import type { Problem } from '../../corpus/problem.ts';

const one = ({ rule, severity, file, line, column, found, expected, suggestion }: Problem) => ({
  rule,
  severity,
  file,
  line,
  column,
  found,
  expected,
  ...(suggestion === undefined ? {} : { suggestion }),
  page: `docs/rules/${rule}.md`,
});

/** One JSON object with `problems`, each with the page of its rule. */
export const toJson = (problems: readonly Problem[]): string =>
  `${JSON.stringify({ problems: problems.map(one) }, undefined, 2)}\n`;

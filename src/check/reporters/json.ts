/** The same problems for other programs. */
import type { Problem } from '../../corpus/problem.ts';

/** One JSON object with `problems`, each with the page of its rule. */
export const toJson = (problems: readonly Problem[]): string =>
  `${JSON.stringify({ problems: problems.map((problem) => ({ ...problem, page: `docs/rules/${problem.rule}.md` })) }, undefined, 2)}\n`;

/** Runs all rules over a corpus and applies the accepted exceptions. */
import type { Corpus } from '../corpus/corpus.ts';
import type { ExceptionEntry } from '../corpus/build.ts';
import { sortProblems, type Problem } from '../corpus/problem.ts';
import type { CheckContext, Rule } from './rule.ts';

const exceptionsFile = 'content/exceptions.yml';

const covers = (exception: ExceptionEntry, problem: Problem): boolean =>
  exception.rule === problem.rule && exception.file === problem.file;

const unneeded = (exception: ExceptionEntry): Problem => ({
  rule: 'unneeded-exception',
  severity: 'error',
  file: exceptionsFile,
  line: exception.line,
  column: exception.column,
  found: `an exception for ${exception.rule} in ${exception.file}`,
  expected: 'a problem that it covers',
  suggestion: 'The problem is gone: remove the exception.',
});

const expired = (exception: ExceptionEntry): Problem => ({
  ...unneeded(exception),
  rule: 'expired-exception',
  found: `an exception that ended on ${exception.until}`,
  expected: 'a day that has not passed',
  suggestion: 'Mend the problem, or decide again and set a new day.',
});

/** Problems that no valid exception covers, plus problems of the exceptions themselves. */
export const applyExceptions = (problems: readonly Problem[], exceptions: readonly ExceptionEntry[], today: string): readonly Problem[] => {
  const valid = exceptions.filter((exception) => exception.until >= today);
  return [
    ...problems.filter((problem) => !valid.some((exception) => covers(exception, problem))),
    ...exceptions.filter((exception) => exception.until < today).map(expired),
    ...valid.filter((exception) => !problems.some((problem) => covers(exception, problem))).map(unneeded),
  ];
};

export interface CheckInput {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  readonly exceptions: readonly ExceptionEntry[];
}

/** Every problem of the content, sorted: those found while reading and those of the rules. */
export const runChecks = (input: CheckInput, rules: readonly Rule[], context: CheckContext): readonly Problem[] => {
  const found = rules.flatMap((rule) => rule.check?.(input.corpus, context) ?? []);
  return sortProblems(applyExceptions([...input.problems, ...found], input.exceptions, context.today));
};

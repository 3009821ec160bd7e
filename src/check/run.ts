/** Runs all rules over a corpus and applies the accepted exceptions. */
import type { ExceptionEntry } from '../corpus/build.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { sortProblems, type Problem } from '../corpus/problem.ts';
import { suggest } from '../lib/suggest.ts';
import { kinds } from '../schema/kinds.ts';
import { walkSchema } from '../schema/walk.ts';
import type { CheckContext, Finding, Rule } from './rule.ts';

const exceptionsFile = 'content/exceptions.yml';

const coverOf = (one: { readonly rule: string; readonly file: string }): string => `${one.rule} ${one.file}`;

const covers = (exceptions: readonly ExceptionEntry[]): ReadonlySet<string> =>
  new Set(exceptions.map(coverOf));

const at = ({ line, column }: ExceptionEntry) =>
  ({ severity: 'error', file: exceptionsFile, line, column }) as const;

const unneeded = (exception: ExceptionEntry, ruleIds: readonly string[]): Problem => {
  const isKnown = ruleIds.length === 0 || ruleIds.includes(exception.rule);
  const near = isKnown ? undefined : suggest(exception.rule, ruleIds);
  return {
    ...at(exception),
    rule: 'unneeded-exception',
    found: `an exception for ${exception.rule} in ${exception.file}`,
    expected: isKnown ? 'a problem that it covers' : 'the id of a rule',
    suggestion: near === undefined ? 'The problem is gone: remove the exception.' : `Did you mean "${near}"?`,
  };
};

const expired = (exception: ExceptionEntry): Problem => ({
  ...at(exception),
  rule: 'expired-exception',
  found: `an exception that ended on ${exception.until}`,
  expected: 'a day that has not passed',
  suggestion: 'Mend the problem, or decide again and set a new day.',
});

/** Problems that no valid exception covers, plus problems of the exceptions themselves. */
export const applyExceptions = (
  problems: readonly Problem[],
  exceptions: readonly ExceptionEntry[],
  today: string,
  ruleIds: readonly string[] = [],
): readonly Problem[] => {
  const valid = exceptions.filter((exception) => exception.until >= today);
  const covered = covers(valid);
  const existing = new Set(problems.map(coverOf));
  return [
    ...problems.filter((problem) => !covered.has(coverOf(problem))),
    ...exceptions.filter((exception) => exception.until < today).map(expired),
    ...valid.filter((exception) => !existing.has(coverOf(exception))).map((one) => unneeded(one, ruleIds)),
  ];
};

export interface CheckInput {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  readonly exceptions: readonly ExceptionEntry[];
}

const toProblem = (rule: Rule, finding: Finding): Problem => ({
  ...finding,
  severity: finding.severity ?? rule.severity,
  rule: rule.id,
});

/** One walk over every value of every English file, for all rules that look at values. */
const lookEverywhere = (
  rules: readonly Rule[],
  corpus: Corpus,
  context: CheckContext,
): readonly Problem[] => {
  const looks = rules.flatMap((rule) => (rule.look === undefined ? [] : [[rule, rule.look] as const]));
  const problems: Problem[] = [];
  for (const record of corpus.records.values()) {
    walkSchema(kinds[record.kind].schema, record.source.data, (visit) => {
      for (const [rule, look] of looks) {
        for (const finding of look(visit, record, context)) problems.push(toProblem(rule, finding));
      }
    });
  }
  return problems;
};

const checkWith = (rule: Rule, corpus: Corpus, context: CheckContext): readonly Problem[] =>
  (rule.check?.(corpus, context) ?? []).map((finding) => toProblem(rule, finding));

/** Every problem of the content, sorted: those found while reading and those of the rules. */
export const runChecks = (
  input: CheckInput,
  rules: readonly Rule[],
  context: CheckContext,
): readonly Problem[] => {
  const { corpus } = input;
  const found = [
    ...lookEverywhere(rules, corpus, context),
    ...rules.flatMap((rule) => checkWith(rule, corpus, context)),
  ];
  const ids = rules.map((rule) => rule.id);
  return sortProblems(applyExceptions([...input.problems, ...found], input.exceptions, context.today, ids));
};

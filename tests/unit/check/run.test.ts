import { describe, expect, test } from 'vitest';
import { applyExceptions, runChecks } from '../../../src/check/run.ts';
import { findingAt, type Rule } from '../../../src/check/rule.ts';
import { definition } from '../../../src/check/sample-content.ts';
import { toFiles } from '../../../src/check/sample-files.ts';
import { buildCorpus, type ExceptionEntry } from '../../../src/corpus/build.ts';
import type { Problem } from '../../../src/corpus/problem.ts';

const today = '2026-11-22';

const problem = (rule: string, file: string): Problem => ({
  rule,
  file,
  severity: 'warning',
  line: 3,
  column: 1,
  found: 'x',
  expected: 'y',
});

const exception = (rule: string, file: string, until: string): ExceptionEntry => ({
  rule,
  file,
  until,
  reason: 'The translator is away.',
  line: 2,
  column: 5,
});

const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ rule, file }) => `${rule} ${file}`);

describe('applyExceptions', () => {
  const problems = [
    problem('vague-link', 'a.md'),
    problem('vague-link', 'b.md'),
    problem('raw-html', 'a.md'),
  ];

  test('covers one rule in one file', () => {
    const left = applyExceptions(problems, [exception('vague-link', 'a.md', '2026-12-31')], today);
    expect(told(left)).toEqual(['vague-link b.md', 'raw-html a.md']);
  });

  test('holds on its last day and not after', () => {
    expect(applyExceptions(problems, [exception('vague-link', 'a.md', today)], today)).toHaveLength(2);
    const after = applyExceptions(problems, [exception('vague-link', 'a.md', '2026-11-21')], today);
    expect(told(after)).toEqual([...told(problems), 'expired-exception content/exceptions.yml']);
  });

  test('is a problem itself when it covers nothing', () => {
    const left = applyExceptions(problems, [exception('vague-link', 'c.md', '2026-12-31')], today);
    expect(told(left)).toEqual([...told(problems), 'unneeded-exception content/exceptions.yml']);
    expect(left.at(-1)).toMatchObject({
      line: 2,
      column: 5,
      suggestion: 'The problem is gone: remove the exception.',
    });
  });

  test('says so when the rule does not exist', () => {
    const [left] = applyExceptions([], [exception('vauge-link', 'a.md', '2026-12-31')], today, [
      'vague-link',
      'raw-html',
    ]);
    expect(left).toMatchObject({ expected: 'the id of a rule', suggestion: 'Did you mean "vague-link"?' });
  });
});

describe('runChecks', () => {
  const input = buildCorpus(toFiles({ files: { 'content/en/definitions/act.md': definition() } }));
  const says = { found: 'x', expected: 'y' };
  const page = { summary: 'S.', why: 'W.', mend: 'M.', bad: { files: {} }, good: { files: {} } };

  const rule: Rule = {
    id: 'test-rule',
    severity: 'warning',
    ...page,
    look: ({ path, meta }, { source }) =>
      meta.form === 'day'
        ? [findingAt(source.file, source.locate(path), { ...says, severity: 'error' })]
        : [],
    check: (corpus, context) =>
      [...corpus.records.values()].map(({ source }) =>
        findingAt(source.file, source.locate(['title']), { ...says, found: context.today }),
      ),
  };

  test('gives findings the id of the rule, and its severity where they have none', () => {
    expect(runChecks(input, [rule], { today })).toEqual([
      {
        rule: 'test-rule',
        severity: 'warning',
        file: 'content/en/definitions/act.md',
        line: 2,
        column: 8,
        found: today,
        expected: 'y',
      },
      {
        rule: 'test-rule',
        severity: 'error',
        file: 'content/en/definitions/act.md',
        line: 6,
        column: 10,
        found: 'x',
        expected: 'y',
      },
    ]);
  });

  test('passes on what was found while reading', () => {
    const problems = [problem('unknown-key', 'z.md'), problem('unknown-key', 'a.md')];
    expect(told(runChecks({ ...input, problems }, [], { today }))).toEqual([
      'unknown-key a.md',
      'unknown-key z.md',
    ]);
  });
});

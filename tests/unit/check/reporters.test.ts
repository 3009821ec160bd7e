/** The three reports as they are printed: their wording is reviewed here. */
import { expect, test } from 'vitest';
import { toGithub } from '../../../src/check/reporters/github.ts';
import { toJson } from '../../../src/check/reporters/json.ts';
import { toText } from '../../../src/check/reporters/text.ts';
import type { Problem } from '../../../src/corpus/problem.ts';

const problems: readonly Problem[] = [
  {
    rule: 'unknown-reference',
    severity: 'error',
    file: 'content/en/frameworks/mali.md',
    line: 14,
    column: 17,
    found: '"debt-bondge"',
    expected: 'the slug of a record in definitions/',
    suggestion: 'Did you mean "debt-bondage"? (content/en/definitions/debt-bondage.md)',
  },
  {
    rule: 'overdue-review',
    severity: 'warning',
    file: 'content/en/frameworks/niger,\u001B[31m 50%.md',
    line: 1,
    column: 1,
    found: 'a line\nand another',
    expected: 'one',
  },
];

test('text', () => {
  expect(toText(problems, { colour: 'off' })).toMatchInlineSnapshot(`
    "content/en/frameworks/mali.md:14:17  error  unknown-reference
      Found "debt-bondge", expected the slug of a record in definitions/.
      Did you mean "debt-bondage"? (content/en/definitions/debt-bondage.md)
    content/en/frameworks/niger,U+001B[31m 50%.md:1:1  warning  overdue-review
      Found a lineU+000Aand another, expected one.
    2 problems (1 error, 1 warning) in 2 files. Rules: docs/rules/
    "
  `);
  expect(toText([], { colour: 'off' })).toMatchInlineSnapshot(`
    "No problems found.
    "
  `);
  expect(toText(problems.slice(0, 1), { colour: 'off' })).toContain(
    '1 problem (1 error, 0 warnings) in 1 file.',
  );
});

test('text in colour', () => {
  const [first = ''] = toText(problems, { colour: 'on' }).split('\n');
  expect(first).toBe(
    'content/en/frameworks/mali.md:14:17  \u001B[31merror\u001B[0m  \u001B[2munknown-reference\u001B[0m',
  );
});

test('GitHub', () => {
  expect(toGithub(problems)).toMatchInlineSnapshot(`
    "::error file=content/en/frameworks/mali.md,line=14,col=17,title=unknown-reference::Found "debt-bondge", expected the slug of a record in definitions/. Did you mean "debt-bondage"? (content/en/definitions/debt-bondage.md)
    ::warning file=content/en/frameworks/niger%2CU+001B[31m 50%25.md,line=1,col=1,title=overdue-review::Found a lineU+000Aand another, expected one.
    "
  `);
  expect(toGithub([])).toBe('');
});

test('JSON', () => {
  expect(toJson(problems.slice(0, 1))).toMatchInlineSnapshot(`
    "{
      "problems": [
        {
          "rule": "unknown-reference",
          "severity": "error",
          "file": "content/en/frameworks/mali.md",
          "line": 14,
          "column": 17,
          "found": "\\"debt-bondge\\"",
          "expected": "the slug of a record in definitions/",
          "suggestion": "Did you mean \\"debt-bondage\\"? (content/en/definitions/debt-bondage.md)",
          "page": "docs/rules/unknown-reference.md"
        }
      ]
    }
    "
  `);
  expect(JSON.parse(toJson([]))).toEqual({ problems: [] });
});

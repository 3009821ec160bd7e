/** Every rule keeps what its page promises: the bad example is found where it says, the good one is clean. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/check/rules.ts';
import { runChecks } from '../../../src/check/run.ts';
import type { Example, Rule } from '../../../src/check/rule.ts';
import { sampleDay, toFiles } from '../../../src/check/sample-files.ts';
import { buildCorpus } from '../../../src/corpus/build.ts';
import type { Problem } from '../../../src/corpus/problem.ts';

const check = (example: Example): readonly Problem[] =>
  runChecks(buildCorpus(toFiles(example)), rules, { today: sampleDay });

const told = ({ file, line, column, rule }: Problem): string => `${file}:${line}:${column} ${rule}`;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id: string, rule: Rule) => {
  test('speaks at the places of the bad example, and no other rule does', () => {
    const { at = [], also = [] } = rule.bad;
    expect(check(rule.bad).map(told)).toEqual([...also, ...at.map((place) => `${place} ${id}`)]);
  });

  test('is silent on the good example, and so is every other rule', () => {
    expect(check(rule.good).map(told)).toEqual([]);
  });

  test('is documented for an editor', () => {
    for (const text of [rule.summary, rule.why, rule.mend]) expect(text).toMatch(/^“?\p{Lu}[^]+[.)]$/u);
    expect(rule.bad.at).not.toHaveLength(0);
  });
});

describe('the list of rules', () => {
  const ids = rules.map((rule) => rule.id);

  test('holds every file of src/check/rules, in order of their names', () => {
    const files = readdirSync('src/check/rules').map((name) => name.replace(/\.ts$/u, ''));
    expect(ids).toEqual(files.toSorted());
  });

  test('holds every id the corpus can emit', () => {
    const folder = 'src/corpus';
    const emitted = readdirSync(folder).flatMap((name) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/rule: '([a-z-]+)'|says\(\s*'([a-z-]+)'/gu)].map(
        (match) => match[1] ?? match[2],
      ),
    );
    expect(new Set(emitted).size).toBeGreaterThan(25);
    expect([...new Set(emitted)].filter((id) => !ids.includes(String(id)))).toEqual([]);
  });
});

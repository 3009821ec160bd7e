/** The real content: no errors, and only the kinds of warning that nothing but time can mend. */
import { beforeAll, describe, expect, test } from 'vitest';
import { summarise, toText } from '../src/check/reporters/text.ts';
import { rules } from '../src/check/rules.ts';
import { runChecks } from '../src/check/run.ts';
import { today } from '../src/cli/arguments.ts';
import { buildCorpus } from '../src/corpus/build.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import type { Problem } from '../src/corpus/problem.ts';
import { readContent } from '../src/corpus/read.ts';
import { readPlainYaml } from '../src/corpus/plain-yaml.ts';
import type { SourceFile } from '../src/corpus/source-file.ts';
import { kindOrder } from '../src/schema/kinds.ts';

let files: readonly SourceFile[] = [];
let corpus: Corpus;
let problems: readonly Problem[] = [];

beforeAll(async () => {
  files = await readContent('content');
  const built = buildCorpus(files);
  corpus = built.corpus;
  problems = runChecks(built, rules, { today: today() });
});

describe('the content', () => {
  test('has no errors', () => {
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.length === 0 ? '' : toText(errors, { colour: 'off' }), summarise(problems)).toBe('');
  });

  test('has records of every kind, each in French and Arabic too', () => {
    const records = [...corpus.records.values()];
    expect(kindOrder.filter((kind) => !records.some((record) => record.kind === kind))).toEqual([]);
    const lacking = records.filter(({ versions }) => !versions.has('fr') || !versions.has('ar'));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('is written so plainly that hardly a file needs the full YAML parser', () => {
    const records = files.filter(({ path }) => path.endsWith('.md'));
    const slow = records.filter(
      ({ bytes }) =>
        readPlainYaml(new TextDecoder().decode(bytes).split(/^---\r?\n/mu)[1] ?? '') === undefined,
    );
    expect(slow.length, slow.map(({ path }) => path).join('\n')).toBeLessThan(records.length / 20);
  });
});

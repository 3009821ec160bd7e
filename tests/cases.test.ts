/**
 * Tiny content folders, each with one sort of defect, and the whole report an
 * editor gets for it in expected.txt. Add a folder and run
 * `npx vitest run tests/cases.test.ts --update`; then read what was written.
 */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toText } from '../src/check/reporters/text.ts';
import { rules } from '../src/check/rules.ts';
import { runChecks } from '../src/check/run.ts';
import { buildCorpus } from '../src/corpus/build.ts';
import { readContent } from '../src/corpus/read.ts';

const folder = `${import.meta.dirname}/cases`;

test.each(readdirSync(folder))('%s', async (name) => {
  const files = await readContent(`${folder}/${name}/content`);
  const problems = runChecks(buildCorpus(files), rules, { today: '2026-11-22' });
  await expect(toText(problems, { colour: 'off' })).toMatchFileSnapshot(`${folder}/${name}/expected.txt`);
});

/**
 * How long the check takes: synthetic records in English, French and Arabic, and
 * the real content a second time. Prints seconds, milliseconds per record and the
 * exponent of growth between two sizes: 1 is linear, 2 would be quadratic.
 */
import { readContent } from '../src/corpus/read.ts';
import { buildCorpus } from '../src/corpus/build.ts';
import type { SourceFile } from '../src/corpus/source-file.ts';
import { runChecks } from '../src/check/run.ts';
import { rules } from '../src/check/rules.ts';
import { syntheticContent } from './synthetic-content.ts';

const goals = { seconds: 15, records: 10_000, warmSeconds: 2, exponent: 1.25 } as const;
const sizes = [1_000, 3_000, goals.records];
const today = '2026-11-22';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Seconds that a check takes, and how many problems it finds. */
const measure = (files: readonly SourceFile[]): { readonly seconds: number; readonly problems: number } => {
  const begin = performance.now();
  const problems = runChecks(buildCorpus(files), rules, { today });
  return { seconds: (performance.now() - begin) / 1000, problems: problems.length };
};

const fixed = (value: number, digits: number, width: number): string => value.toFixed(digits).padStart(width);

const failures: string[] = [];
print('records   files   seconds  ms/record  growth  problems');
let last: { readonly size: number; readonly seconds: number } | undefined;
for (const size of sizes) {
  const files = syntheticContent(size);
  const { seconds, problems } = measure(files);
  const growth = last === undefined ? 1 : Math.log(seconds / last.seconds) / Math.log(size / last.size);
  last = { size, seconds };
  const row = [
    fixed(seconds, 2, 8),
    fixed((seconds * 1000) / size, 3, 10),
    fixed(growth, 2, 7),
    String(problems).padStart(9),
  ];
  print(`${String(size).padStart(7)} ${String(files.length).padStart(7)} ${row.join(' ')}`);
  if (growth > goals.exponent)
    failures.push(`growth ${growth.toFixed(2)} at ${size} records, goal ${goals.exponent}`);
  if (size === goals.records && seconds > goals.seconds)
    failures.push(`${seconds.toFixed(1)} s for ${size} records, goal ${goals.seconds} s`);
}

const content = new URL('../content', import.meta.url).pathname;
measure(await readContent(content));
const begin = performance.now();
const files = await readContent(content);
const { problems } = measure(files);
const warm = (performance.now() - begin) / 1000;
print(`real content, warm: ${files.length} files, ${warm.toFixed(2)} s, ${problems} problems`);
if (warm > goals.warmSeconds)
  failures.push(`${warm.toFixed(2)} s for the real content, goal ${goals.warmSeconds} s`);

for (const failure of failures) print(`too slow: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

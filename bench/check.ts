/**
 * How long the check takes: synthetic records in English, French and Arabic, and
 * the real content a second time. Prints seconds, milliseconds per record and the
 * exponent of growth between two sizes: 1 is linear, 2 would be quadratic. Goals
 * are held against the lesser of clock and processor time, so that other programs
 * on the machine do not count.
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

interface Measured {
  readonly seconds: number;
  /** Time of all processors: what the check costs when other programs run beside it. */
  readonly work: number;
  readonly problems: number;
}

const measure = (files: readonly SourceFile[]): Measured => {
  const before = process.cpuUsage();
  const begin = performance.now();
  const problems = runChecks(buildCorpus(files), rules, { today });
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - begin) / 1000,
    work: (user + system) / 1e6,
    problems: problems.length,
  };
};

const fixed = (value: number, digits: number, width: number): string => value.toFixed(digits).padStart(width);

const failures: string[] = [];
print('records   files   seconds  ms/record  growth  cpu seconds  problems');
let last: { readonly size: number; readonly cost: number } | undefined;
for (const size of sizes) {
  const files = syntheticContent(size);
  const { seconds, work, problems } = measure(files);
  const cost = Math.min(seconds, work);
  const growth = last === undefined ? 1 : Math.log(cost / last.cost) / Math.log(size / last.size);
  last = { size, cost };
  const row = [
    fixed(seconds, 2, 8),
    fixed((seconds * 1000) / size, 3, 10),
    fixed(growth, 2, 7),
    fixed(work, 2, 12),
    String(problems).padStart(9),
  ];
  print(`${String(size).padStart(7)} ${String(files.length).padStart(7)} ${row.join(' ')}`);
  if (growth > goals.exponent)
    failures.push(`growth ${growth.toFixed(2)} at ${size} records, goal ${goals.exponent}`);
  if (size === goals.records && cost > goals.seconds)
    failures.push(`${cost.toFixed(1)} s for ${size} records, goal ${goals.seconds} s`);
}

const content = new URL('../content', import.meta.url).pathname;
measure(await readContent(content));
const before = process.cpuUsage();
const begin = performance.now();
const files = await readContent(content);
const { problems } = measure(files);
const warm = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(before);
const warmCost = Math.min(warm, (user + system) / 1e6);
print(
  `real content, warm: ${files.length} files, ${warm.toFixed(2)} s (cpu ${((user + system) / 1e6).toFixed(2)} s), ${problems} problems`,
);
if (warmCost > goals.warmSeconds)
  failures.push(`${warmCost.toFixed(2)} s for the real content, goal ${goals.warmSeconds} s`);

for (const failure of failures) print(`too slow: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

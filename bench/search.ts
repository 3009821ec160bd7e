/**
 * The search beside Pagefind as plain Starlight wires it, over the same content in
 * the same run: sizes and build times at several numbers of records, what the first
 * question of a reader costs on Slow 3G, and the time from a key stroke to a result
 * on a processor four times slower.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { quickFile } from '../src/astro/quick-files.ts';
import { openQuick } from '../src/cli/search-run.ts';
import { buildCorpus } from '../src/corpus/build.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { readContent } from '../src/corpus/read.ts';
import type { Language } from '../src/schema/languages.ts';
import type { ScoredQuery } from '../src/search/score.ts';
import { searchable } from '../src/search/record-names.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import {
  askCold,
  askWarm,
  ours,
  plain,
  serveCompressed,
  type Cold,
  type Interface,
  type Warm,
} from './search/browse.ts';
import { growCorpus } from './search/grow.ts';
import { bytesBelow, writeOurs, writePlain } from './search/sites.ts';

const goals = {
  firstBytes: 30_000,
  firstRequests: 1,
  keyStroke: 50,
  query: 5,
  queryAt: 1000,
  today: 250,
} as const;
const languages: readonly Language[] = ['en', 'fr', 'ar'];
const failures: string[] = [];

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
const cells = (values: readonly (string | number)[], width = 11): string =>
  values.map((value) => String(value).padStart(width)).join('');

const queries = (JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as readonly ScoredQuery[])
  .filter(({ lang }) => lang === 'en')
  .map(({ query }) => query);

/** Milliseconds of a query in Node, each asked three times and the best kept: mean and worst. */
const timeQueries = (corpus: Corpus): { readonly mean: number; readonly worst: number } => {
  const search = openQuick(corpus, 'en');
  const ask = (query: string): number => {
    const begin = performance.now();
    search.quick(query, {});
    return performance.now() - begin;
  };
  queries.forEach(ask);
  const times = queries.map((query) => Math.min(ask(query), ask(query), ask(query)));
  return { mean: times.reduce((sum, time) => sum + time, 0) / times.length, worst: Math.max(...times) };
};

const measureSizes = async (corpus: Corpus, size: number, folder: string): Promise<void> => {
  for (const language of languages) {
    const [mine, other] = [join(folder, 'ours'), join(folder, 'plain')];
    const seconds = await writeOurs(corpus, language, mine);
    const plainSeconds = await writePlain(corpus, language, other);
    const [names, texts] = await Promise.all(
      (['names', 'texts'] as const).map(
        async (part) => gzipSync(await quickFile(corpus, language, part), { level: 9 }).length,
      ),
    );
    const [index, plainIndex] = [
      await bytesBelow(join(mine, 'pagefind')),
      await bytesBelow(join(other, 'pagefind')),
    ];
    print(
      cells([
        size,
        language,
        kb(names ?? 0),
        kb(texts ?? 0),
        kb(index),
        kb(plainIndex),
        seconds.quick.toFixed(2),
        seconds.text.toFixed(2),
        plainSeconds.toFixed(2),
      ]),
    );
  }
};

/** What our search must keep at today's size. */
const check = ({ first }: Cold, keyStroke: number): void => {
  if (first.requests > goals.firstRequests)
    failures.push(`${first.requests} requests to the first result, goal ${goals.firstRequests}`);
  if (first.bytes > goals.firstBytes)
    failures.push(`${kb(first.bytes)} KB to the first result, goal ${kb(goals.firstBytes)}`);
  if (keyStroke > goals.keyStroke)
    failures.push(`${keyStroke.toFixed(0)} ms from key stroke to result, goal ${goals.keyStroke}`);
};

const measureFace = async (
  browser: Browser,
  folder: string,
  face: Interface,
): Promise<readonly [Cold, Warm]> => {
  const { address, server } = await serveCompressed(folder);
  const cold = await askCold(browser, address, face, 'debt bondage');
  const warm = await askWarm(
    browser,
    address,
    face,
    queries.filter((query) => query.length > 3).slice(0, 40),
  );
  server.closeAllConnections();
  server.close();
  return [cold, warm];
};

const measureReader = async (
  browser: Browser,
  corpus: Corpus,
  size: number,
  folder: string,
): Promise<void> => {
  await writeOurs(corpus, 'en', join(folder, 'ours'));
  await writePlain(corpus, 'en', join(folder, 'plain'));
  for (const [name, face] of [
    ['ours', ours],
    ['plain', plain],
  ] as const) {
    const [cold, warm] = await measureFace(browser, join(folder, name), face);
    const traffic = [cold.first, cold.full].flatMap(({ requests, bytes, ms }) => [
      requests,
      kb(bytes),
      (ms / 1000).toFixed(1),
    ]);
    print(cells([size, name, ...traffic, warm.median.toFixed(0), warm.worst.toFixed(0)]));
    if (name === 'ours' && size <= goals.today) check(cold, warm.median);
  }
};

const { corpus } = buildCorpus(await readContent('content'));
const today = searchable(corpus).length;
const sizes = process.env['DALIL_BENCH_SIZES']?.split(',').map(Number) ?? [150, today, 1000, 3000];
const folder = await mkdtemp(join(tmpdir(), 'dalil-bench-'));
const browser = await launchChromium();
const corpora = sizes.map((size) => [size, growCorpus(corpus, size)] as const);

print('Files per language, KB: quick layer compressed, index folders as they are; build in seconds');
print(
  cells([
    'records',
    'language',
    'names',
    'texts',
    'text index',
    'plain index',
    'quick s',
    'text s',
    'plain s',
  ]),
);
for (const [size, grown] of corpora) await measureSizes(grown, size, folder);

print(
  '\nA reader: first question on Slow 3G at 4× CPU (requests, KB, s), then key stroke to first result at 4× CPU (ms)',
);
print(
  cells([
    'records',
    'search',
    'first req',
    'first KB',
    'first s',
    'full req',
    'full KB',
    'full s',
    'key ms',
    'worst ms',
  ]),
);
for (const [size, grown] of corpora) await measureReader(browser, grown, size, folder);

print('\nA query of the quick layer in Node, ms');
print(cells(['records', 'mean', 'worst']));
for (const [size, grown] of corpora) {
  const { mean, worst } = timeQueries(grown);
  print(cells([size, mean.toFixed(2), worst.toFixed(2)]));
  if (size === goals.queryAt && mean > goals.query)
    failures.push(`${mean.toFixed(1)} ms a query at ${size} records, goal ${goals.query}`);
}

await browser.close();
await rm(folder, { recursive: true, force: true });
for (const failure of failures) print(`short of the goal: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

/**
 * The gate of the search: the queries of tests/search/queries.json against the real
 * content, on the code and data that readers load. Queries are written before the
 * search is tuned; one that fails shows what is missing, not what to special-case.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quickFile } from '../src/astro/quick-files.ts';
import { openSearcher, placeQueries, type Searcher } from '../src/cli/search-run.ts';
import { buildCorpus } from '../src/corpus/build.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { readContent } from '../src/corpus/read.ts';
import { languages } from '../src/schema/languages.ts';
import { gate, placeOf, scoreOf, type ScoredQuery } from '../src/search/score.ts';

const queries = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as readonly ScoredQuery[];
const least = { en: 60, fr: 60, ar: 60, ckb: 30 } as const;

/** Bytes of the one file that a first result needs, compressed. */
const firstResult = 30_000;

let corpus: Corpus;
let searcher: Searcher;

beforeAll(async () => {
  ({ corpus } = buildCorpus(await readContent(resolve('content'))));
  searcher = await openSearcher(corpus, languages);
}, 120_000);

afterAll(async () => {
  await searcher.close();
});

describe('the queries', () => {
  it.each(languages)('are enough (%s)', (language) => {
    const own = queries.filter(({ lang }) => lang === language);
    expect(own.length).toBeGreaterThanOrEqual(least[language]);
    expect(new Set(own.map(({ query }) => query)).size).toBe(own.length);
  });

  it('expect records that exist', () => {
    const unknown = queries.flatMap(({ expected }) => expected.filter((id) => !corpus.records.has(id)));
    expect(unknown).toEqual([]);
  });
});

describe('the search finds', () => {
  it.each(languages)(
    'what the queries mean (%s)',
    async (language) => {
      const own = queries.filter(({ lang }) => lang === language);
      const placed = await placeQueries(own, async (lang, query) =>
        (await searcher.find(lang, query)).map(({ id }) => id),
      );
      const score = scoreOf(placed);
      const late = placed
        .filter((one) => placeOf(one) !== 1)
        .map((one) => `${one.query.query}: ${placeOf(one)}`);
      expect(score.empty, late.join('\n')).toBe(gate.empty);
      expect(score.success1, late.join('\n')).toBeGreaterThanOrEqual(gate.success1);
      expect(score.success5, late.join('\n')).toBeGreaterThanOrEqual(gate.success5);
    },
    60_000,
  );
});

describe('the first result', () => {
  it.each(languages)('needs one small file (%s)', async (language) => {
    const bytes = gzipSync(await quickFile(corpus, language, 'names'), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(firstResult);
  });
});

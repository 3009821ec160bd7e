import { describe, expect, test } from 'vitest';
import { buildCorpus, type ParseCache } from '../../../src/corpus/build.ts';
import { recordsOf, statusOf, versionFor } from '../../../src/corpus/corpus.ts';
import { toSourceFile, type SourceFile } from '../../../src/corpus/source-file.ts';
import { definition, definitionInFrench } from '../../../src/check/sample-content.ts';
import { toFiles } from '../../../src/check/sample-files.ts';

const english = { 'content/en/definitions/act.md': definition({ notes: '\n  - One.' }) };

const french = (fields: Readonly<Record<string, string>>) =>
  toFiles({ files: { ...english, 'content/fr/definitions/act.md': definitionInFrench(fields) } });

const act = (files: readonly SourceFile[]) => {
  const record = buildCorpus(files).corpus.records.get('definitions/act');
  if (record === undefined) throw new Error('The record is missing.');
  return record;
};

describe('the status of a translation', () => {
  test.each([
    ['current', {}],
    ['outdated', { translation: '{of: "1111111111111111", by: person, reviewed: true}' }],
    ['draft', { translation: '{of: current, by: machine, reviewed: false, draft: true}' }],
  ] as const)('%s', (status, fields) => {
    expect(statusOf(act(french(fields)), 'fr')).toBe(status);
  });

  test('missing, and source for English', () => {
    expect(statusOf(act(toFiles({ files: english })), 'fr')).toBe('missing');
    expect(statusOf(act(toFiles({ files: english })), 'en')).toBe('source');
  });

  test('a draft is not shown', () => {
    const draft = act(french({ translation: '{of: current, by: machine, reviewed: false, draft: true}' }));
    expect(versionFor(draft, 'fr').language).toBe('en');
    expect(versionFor(act(french({})), 'fr').language).toBe('fr');
    expect(versionFor(act(french({})), 'ar').language).toBe('en');
  });
});

test('a translation finds its places by the path of the record', () => {
  const files = toFiles({
    files: {
      'content/en/definitions/act.md': definition({
        legal: '\n  - {id: tip-3, name: Protocol, confirmed: false}',
      }),
      'content/fr/definitions/act.md': definitionInFrench({ legal: '\n  tip-3: {name: Protocole}' }),
    },
  });
  const version = act(files).versions.get('fr');
  expect(version?.locate(['legal', 0, 'name'])).toEqual({ line: 7, column: 17 });
  expect(version?.locate(['aliases', 1])).toEqual({ line: 5, column: 21 });
  expect(version?.locate(['checked'])).toEqual({ line: 2, column: 1 });
});

test('the body knows on which line of the file it starts', () => {
  const body = act(toFiles({ files: { 'content/en/definitions/act.md': definition({}, 'One.') } })).source;
  expect(body.body).toBe('\nOne.\n');
  expect(body.bodyLine).toBe(8);
});

test('records are listed by kind, in order of their slugs', () => {
  const files = ['b', 'a'].map((slug) => toSourceFile(`content/en/definitions/${slug}.md`, definition()));
  expect(recordsOf(buildCorpus(files).corpus, 'definition').map(({ slug }) => slug)).toEqual(['a', 'b']);
  expect(recordsOf(buildCorpus(files).corpus, 'framework')).toEqual([]);
});

describe('the cache', () => {
  test('reuses what has not changed, and nothing else', () => {
    const cache: ParseCache = new Map();
    const first = buildCorpus(toFiles({ files: english }), cache);
    const again = buildCorpus(toFiles({ files: english }), cache);
    expect(again.corpus.records.get('definitions/act')?.source.data).toBe(
      first.corpus.records.get('definitions/act')?.source.data,
    );
    const changed = buildCorpus(
      toFiles({ files: { 'content/en/definitions/act.md': definition({ title: 'Deed' }) } }),
      cache,
    );
    expect(changed.corpus.records.get('definitions/act')?.source.data.title).toBe('Deed');
  });

  test('forgets a file that is gone', () => {
    const cache: ParseCache = new Map();
    buildCorpus([toSourceFile('content/en/definitions/act.md', definition())], cache);
    buildCorpus([], cache);
    expect(cache.size).toBe(0);
  });

  test('notices that a file has become a link or has grown too large', () => {
    const path = 'content/en/definitions/act.md';
    const cache: ParseCache = new Map();
    const bytes = new Uint8Array();
    buildCorpus([{ path, bytes, size: 0 }], cache);
    expect(buildCorpus([{ path, bytes, size: 0, outside: '/etc' }], cache).problems[0]?.rule).toBe(
      'link-outside',
    );
    expect(buildCorpus([{ path, bytes, size: 2 ** 21 }], cache).problems[0]?.rule).toBe('file-too-large');
    expect(buildCorpus([{ path, bytes, size: 0 }], cache).problems[0]?.rule).toBe('no-front-matter');
  });
});

test('two runs tell the same problems in the same order', () => {
  const files = [
    toSourceFile('content/en/definitions/b.md', definition({ theme: '1', themes: '[x, y]' })),
    toSourceFile('content/en/definitions/a.md', definition({ title: '', theme: '1' })),
  ];
  expect(buildCorpus([...files].reverse()).problems).toEqual(buildCorpus(files).problems);
});

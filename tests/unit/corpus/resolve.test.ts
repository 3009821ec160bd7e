import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.ts';
import { pinpointOf, sourceIdOf } from '../../../src/corpus/resolve.ts';
import { toSourceFile } from '../../../src/corpus/source-file.ts';
import { caseExercise, definition, indicatorSet } from '../../../src/check/sample-content.ts';
import { sampleLists } from '../../../src/check/sample-lists.ts';

const build = (files: Readonly<Record<string, string>>) =>
  buildCorpus(Object.entries({ ...sampleLists, ...files }).map(([path, text]) => toSourceFile(path, text)));

const term = (fields: Readonly<Record<string, string>>) => definition({ ...fields });

describe('references', () => {
  const { corpus, problems } = build({
    'content/en/definitions/act.md': term({
      see_also: '[means, means]',
      broader: '[means]',
      related: '[cases/worker, definitions/means]',
    }),
    'content/en/definitions/means.md': term({ title: 'Means', see_also: '[act]' }),
    'content/en/indicators/general.md': indicatorSet(),
    'content/en/cases/worker.md': caseExercise({ indicators: '[GEN-01]', terms: '[act]' }),
  });

  test('are resolved to records, an indicator to its set', () => {
    expect(problems).toEqual([]);
    expect(corpus.records.get('cases/worker')?.references).toEqual([
      { path: ['indicators', 0], value: 'GEN-01', target: 'indicators/general' },
      { path: ['terms', 0], value: 'act', target: 'definitions/act' },
    ]);
    expect(corpus.indicators.get('GEN-01')).toBe('indicators/general');
  });

  test('are seen from the other side, once for each field', () => {
    expect(corpus.backLinks.get('definitions/means')).toEqual([
      { from: 'definitions/act', field: 'related' },
      { from: 'definitions/act', field: 'broader' },
      { from: 'definitions/act', field: 'see_also' },
    ]);
    expect(corpus.backLinks.get('definitions/act')).toEqual([
      { from: 'cases/worker', field: 'terms' },
      { from: 'definitions/means', field: 'see_also' },
    ]);
    expect(corpus.backLinks.get('indicators/general')).toEqual([
      { from: 'cases/worker', field: 'indicators' },
    ]);
  });
});

describe('a record that cannot be read', () => {
  const files = {
    'content/en/definitions/act.md': term({ see_also: '[means, nothing]' }),
    'content/en/definitions/means.md': term({ title: '12', see_also: '[atc]' }),
    'content/fr/definitions/means.md': '---\ntranslation: {of: "0", by: person, reviewed: true}\n---\n',
    'content/en/indicators/general.md': indicatorSet({ crime: 'none' }),
    'content/en/cases/worker.md': caseExercise({ indicators: '[GEN-01]' }),
  };
  const told = build(files).problems.map(({ file, rule }) => `${file.replace('content/', '')} ${rule}`);

  test('is not blamed on those that point at it, nor on its translation', () => {
    expect(told).not.toContain('en/cases/worker.md unknown-indicator');
    expect(told).not.toContain('fr/definitions/means.md translation-without-source');
    expect(told.filter((one) => one === 'en/definitions/act.md unknown-reference')).toHaveLength(1);
  });

  test('still has its own references checked', () => {
    expect(told).toContain('en/definitions/means.md wrong-type');
    expect(told).toContain('en/definitions/means.md unknown-reference');
  });
});

test('citations are taken apart at the first comma', () => {
  expect(sourceIdOf('tip-text')).toBe('tip-text');
  expect(pinpointOf('tip-text')).toBeUndefined();
  expect(sourceIdOf('tip-text, art. 3 (a), p. 5')).toBe('tip-text');
  expect(pinpointOf('tip-text, art. 3 (a), p. 5')).toBe('art. 3 (a), p. 5');
});

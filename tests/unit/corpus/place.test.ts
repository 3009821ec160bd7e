import { describe, expect, test } from 'vitest';
import { pathOf, placeOf, recordIdOf } from '../../../src/corpus/place.ts';

describe('placeOf', () => {
  test.each([
    ['content/en/definitions/act.md', { type: 'record', language: 'en', kind: 'definition', slug: 'act' }],
    [
      'content/ckb/frameworks/iraq-2.md',
      { type: 'record', language: 'ckb', kind: 'framework', slug: 'iraq-2' },
    ],
    ['content/sources/ma.yml', { type: 'sources', name: 'ma' }],
    ['content/vocabularies/themes.yml', { type: 'vocabulary', name: 'themes' }],
    ['content/exceptions.yml', { type: 'exceptions' }],
  ])('%s', (path, expected) => {
    expect(placeOf(path)).toEqual(expected);
  });

  test.each([
    ['content/EN/definitions/act.md', 'unknown-folder', 'Did you mean "en"?'],
    ['content/en/definition/act.md', 'unknown-folder', 'Did you mean "definitions"?'],
    ['content/en/definitions/deep/act.md', 'unknown-folder', undefined],
    ['content/en/act.md', 'unknown-folder', undefined],
    ['content/act.md', 'unknown-folder', undefined],
    ['content/source/ma.yml', 'unknown-folder', 'Did you mean "sources"?'],
    ['content/sources/deep/ma.yml', 'unknown-folder', undefined],
    ['content/sources/ma.yaml', 'wrong-file-type', undefined],
    ['content/sources/MA.yml', 'wrong-file-type', undefined],
    ['content/en/definitions/act.mdx', 'wrong-file-type', expect.stringContaining('MDX')],
    ['content/en/definitions/act.MD', 'wrong-file-type', expect.stringContaining('Markdown')],
    ['content/en/definitions/Act.md', 'wrong-slug', 'Rename it to "act.md".'],
    ['content/en/definitions/élément  légal.md', 'wrong-slug', 'Rename it to "element-legal.md".'],
    ['content/en/definitions/-act-.md', 'wrong-slug', 'Rename it to "act.md".'],
    ['content/en/definitions/الفعل.md', 'wrong-slug', 'Give it a short English name.'],
    ['content/en/definitions/.md', 'wrong-slug', 'Give it a short English name.'],
  ])('%s: %s', (path, rule, suggestion) => {
    expect(placeOf(path)).toMatchObject({
      rule,
      file: path,
      line: 1,
      column: 1,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  });

  test('a file outside the folders is called that', () => {
    expect(placeOf('content/notes.md')).toMatchObject({ found: 'a file outside the folders' });
  });
});

test('paths and ids lead back to the same place', () => {
  const path = pathOf('fr', 'indicator-set', 'general');
  expect(path).toBe('content/fr/indicators/general.md');
  const place = placeOf(path);
  expect('type' in place && place.type === 'record' ? recordIdOf(place) : undefined).toBe(
    'indicators/general',
  );
});

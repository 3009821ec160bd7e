import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/lib/suggest.ts';

const ids = ['debt-bondage', 'forced-labour', 'means', 'act', 'purpose'];

describe('suggest', () => {
  test.each([
    ['debt-bondge', 'debt-bondage'],
    ['Forced-Labour', 'forced-labour'],
    ['maens', 'means'],
    ['act', 'act'],
    ['atc', 'act'],
    ['cat', 'act'],
    ['cta', undefined],
    ['ac', 'act'],
    ['', undefined],
    ['smuggling', undefined],
  ])('%j → %j', (wrong, expected) => {
    expect(suggest(wrong, ids)).toBe(expected);
  });

  test('takes the nearest, and the first of two that are equally near', () => {
    expect(suggest('forms', ['farms', 'form', 'forks'])).toBe('farms');
    expect(suggest('forced-labor', ['forced-labours', 'forced-labour'])).toBe('forced-labour');
  });

  test('allows at most four letters, however long the word', () => {
    const long = 'a'.repeat(40);
    expect(suggest(long, [`bbbb${'a'.repeat(36)}`])).toBe(`bbbb${'a'.repeat(36)}`);
    expect(suggest(long, [`bbbbb${'a'.repeat(35)}`])).toBeUndefined();
  });

  test('has nothing to say without candidates', () => {
    expect(suggest('means', [])).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import {
  codePoint,
  excerpt,
  isBorrowed,
  markBorrowed,
  nameKey,
  plain,
  visible,
} from '../../../src/lib/text.ts';

test('excerpt fits on a line and cuts no letter in two', () => {
  expect(excerpt('  one\n  two ')).toBe('one two');
  expect(excerpt('abcdef', 6)).toBe('abcdef');
  expect(excerpt('abcdefg', 6)).toBe('abcde…');
  expect(excerpt('abcd😀efg', 6)).toBe('abcd…');
});

test('codePoint names a character', () => {
  expect(codePoint('\u202E')).toBe('U+202E');
  expect(codePoint('\u{E0041}')).toBe('U+E0041');
  expect(codePoint('\u0007')).toBe('U+0007');
});

test('visible takes the power from control characters', () => {
  expect(visible('a\u001B[31mb\u202Ec\nd')).toBe('aU+001B[31mbU+202EcU+000Ad');
  expect(visible('الفعل act')).toBe('الفعل act');
});

test('a borrowed text says so until it is made plain', () => {
  expect(isBorrowed(markBorrowed('act'))).toBe(true);
  expect(plain(markBorrowed('act'))).toBe('act');
  expect(isBorrowed('act')).toBe(false);
  expect(plain('act')).toBe('act');
});

describe('nameKey', () => {
  test.each([
    ['Élément  matériel', 'element materiel'],
    ['DEBT-BONDAGE', 'debt bondage'],
    ["L'acte", 'l’acte'],
    ['الاتّجار', 'الاتجار'],
    ['الأشخاص', 'الاشخاص'],
    ['كـــتاب', 'كتاب'],
  ])('%s is %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['act', 'acts'],
    ['means', 'mean'],
  ])('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

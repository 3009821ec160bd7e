/**
 * The first step of the analyser: one spelling for all the ways a word is typed.
 * The same for every language, for index and query alike, so that nothing a
 * keyboard, a word processor or a phone does to a letter can hide a word.
 */

/** Letters that decomposition leaves as they are, one by one. */
const letters: Readonly<Record<string, string>> = {
  // Latin
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // Arabic script: alef, yeh, kaf and heh of Arabic, Persian and Kurdish keyboards
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ۃ: 'ه',
  // Sorani letters that many people type without their signs, or with the nearest Arabic one
  ڕ: 'ر',
  ڵ: 'ل',
  ۆ: 'و',
  ۇ: 'و',
  ڤ: 'ف',
  پ: 'ب',
};

const letter = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Marks, the lone hamza, tatweel, soft hyphens, joiners and signs of direction: not part of a spelling. */
const unseen = /[\p{M}\u0621\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const apostrophes = /[\u2018\u2019\u201B\u02BC\u02B9\u2032\u0060\u00B4\uFF07]/gu;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const foreignDigits = /[\u0660-\u0669\u06F0-\u06F9]/gu;

const toAsciiDigit = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

/**
 * The text with one spelling for each letter: compatibility forms, case, accents,
 * vowel signs, hamza carriers, Persian and Kurdish letters, digits, apostrophes
 * and dashes. Idempotent; never longer than 18 times the input.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(unseen, '')
    .replace(foreignDigits, toAsciiDigit)
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(letter, (found) => letters[found] ?? found);

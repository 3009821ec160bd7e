/** Small pure text functions shared by every floor. */

/** Characters that reorder the text around them and can hide what a file says. */
export const bidiControls = /[\u202A-\u202E\u2066-\u2069]/u;

/** Invisible joiners and marks that only Arabic-script text needs. */
export const joiners = /[\u200C-\u200F\u061C]/u;

/** Control characters, zero-width signs and private separators that no text here needs. */
export const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u180E\u200B\u2028\u2029\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

export const arabicScript = /\p{Script=Arabic}/u;

/** `U+202E` for a character, so that an invisible one can be named in a message. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with every control character named, so that a report cannot steer a terminal. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, codePoint);

/** Cuts a value down to something that fits on one line of a report. */
export const excerpt = (value: string, length = 60): string => {
  const line = value.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
};

/** A form in which two spellings of one name are equal: case, diacritics and spaces left out of account. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[\s\p{Pd}'’]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Words of a text that borrowed its place from the source language. */
const borrowedMark = '\u2063';

/** Marks a text as taken from the source language because the translation lacks it. */
export const markBorrowed = (text: string): string => `${borrowedMark}${text}`;

export const isBorrowed = (text: string): boolean => text.startsWith(borrowedMark);

/** The text without the mark. */
export const plain = (text: string): string => (isBorrowed(text) ? text.slice(1) : text);

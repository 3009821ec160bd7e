/** Small pure text functions shared by every floor. */

/** Characters that reorder the text around them and can hide what a file says. */
export const bidiControls = /[\u202A-\u202E\u2066-\u2069]/u;

/** Invisible joiners and marks that only Arabic-script text needs. */
export const joiners = /[\u200C-\u200F\u061C]/u;

export const arabicScript = /\p{Script=Arabic}/u;

/** `U+202E` for a character, so that an invisible one can be named in a message. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Cuts a value down to something that fits on one line of a report. */
export const excerpt = (value: string, length = 60): string => {
  const line = value.replace(/\s+/gu, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
};

/** Words of a text that borrowed its place from the source language. */
const borrowedMark = '\u2063';

/** Marks a text as taken from the source language because the translation lacks it. */
export const markBorrowed = (text: string): string => `${borrowedMark}${text}`;

export const isBorrowed = (text: string): boolean => text.startsWith(borrowedMark);

/** The text without the mark. */
export const plain = (text: string): string => (isBorrowed(text) ? text.slice(1) : text);

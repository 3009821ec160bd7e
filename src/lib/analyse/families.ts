/**
 * Words that belong together although no rule of endings says so: irregular
 * forms, broken plurals, spelling variants. Written one family a line, the main
 * form first, so that an editor can add to it.
 */
import { fold } from './fold.ts';

export type Stem = (word: string) => string;

const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .filter((words) => words.length > 1);

/** A stemmer that gives all words of a family the stem of its first word. */
export const withFamilies = (stem: Stem, families: string): Stem => {
  const main = new Map<string, string>();
  for (const [first = '', ...others] of linesOf(families)) {
    const target = stem(fold(first));
    for (const other of others) {
      main.set(fold(other), target);
      main.set(stem(fold(other)), target);
    }
    main.delete(target);
  }
  return (word) => {
    const known = main.get(word);
    if (known !== undefined) return known;
    const found = stem(word);
    return main.get(found) ?? found;
  };
};

const limit = 20_000;

/** Remembers what a function of one word gave: a text repeats its words many times. */
export const remembering = <T>(read: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= limit) known.clear();
    const found = read(word);
    known.set(word, found);
    return found;
  };
};

/**
 * Words that readers use for one another: `boss` and `employer`, `papers` and
 * `passport`. They widen a query, with less weight than the word itself; what a
 * record is called stays with its aliases in the content.
 */
import { fold } from './fold.ts';
import type { Profile } from './profile.ts';

const arabicLetter = /\p{Script=Arabic}/u;

/** Gives, for the stems of a word, the stems of the other words of its groups. */
export const toSynonyms = ({
  latin,
  arabic,
  synonyms,
}: Profile): ((terms: readonly string[]) => readonly string[]) => {
  const stem = (word: string): string =>
    arabicLetter.test(word) ? (arabic[0]?.(word) ?? word) : latin(word);
  const groups = new Map<string, Set<string>>();
  for (const line of fold(synonyms).split('\n')) {
    const stems = line
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map(stem);
    for (const one of stems) {
      const group = groups.get(one) ?? new Set();
      for (const other of stems) group.add(other);
      groups.set(one, group);
    }
  }
  return (terms) =>
    [...new Set(terms.flatMap((term) => [...(groups.get(term) ?? [])]))].filter(
      (one) => !terms.includes(one),
    );
};

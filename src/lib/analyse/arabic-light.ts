/**
 * Arabic words by rule alone, already folded: the article with its joined
 * particles, light endings. Only what is certain is taken off; what may be part
 * of the word is offered as a second reading. Enough for Arabic words that are
 * typed on a page in another language.
 */
import type { Stem } from './families.ts';

const article = /^(?:[وف]?(?:ال|بال|كال|لل))(?=.{2,})/u;
const endings = /(?:اتها|اتهم|تها|تهم|ته|يات|ات|ون|ين|ان|ها|هم|يه|ه|ي|وا|ا)$/u;
const shortest = 3;

const withoutEnding = (word: string): string => {
  const match = endings.exec(word);
  return match === null || word.length - match[0].length < shortest
    ? word
    : withoutEnding(word.slice(0, match.index));
};

/** The word without its article: `والاتجار` to `اتجار`. */
export const withoutArticle = (word: string): string => word.replace(article, '');

/** The stem of a folded Arabic word, found by rule. */
export const stemLightArabic: Stem = (word) => withoutEnding(withoutArticle(word));

const conjunction = /^[وف](?=.{3,})/u;
const preposition = /^[بلك](?=.{3,})/u;

/**
 * The word as it would be if its first letter were a joined particle: and, so,
 * with, to, like. A guess: it counts only where another text uses the word so found.
 */
export const otherReadings = (word: string): readonly string[] => {
  if (article.test(word)) return [];
  const withoutAnd = word.replace(conjunction, '');
  return [...new Set([withoutAnd, withoutAnd.replace(preposition, '')])].filter((one) => one !== word);
};

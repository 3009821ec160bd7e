/** A set of indicators is found by each of its signs, in the words of an observer, and by their ids. */
import type { KindWordsOf } from '../kind-words.ts';

/** What an indicator set adds. */
export const indicatorSetWords: KindWordsOf<'indicator-set'> = (data) => ({
  keys: [data.prefix],
  passages: data.indicators.map((indicator) => `${indicator.id} ${indicator.text}`),
});

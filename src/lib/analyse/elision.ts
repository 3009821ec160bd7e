/** The French article that has lost its vowel: part of the next word to a keyboard, not to a reader. */

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=[\p{L}\p{N}])/u;

/** `l'exploitation` to `exploitation`. */
export const withoutElision = (word: string): string => word.replace(elided, '');

/**
 * Which words stand where. The words are kept in MiniSearch's radix tree, which
 * finds beginnings and near misses fast. MiniSearch's own scoring is left out: it
 * weighs words in long texts, while here whole names are compared (`rank.ts`),
 * and the tree alone is a quarter of its size.
 */
import SearchableMap from 'minisearch/SearchableMap';

/** Most words of a phrase that are told apart; what follows counts as the last one. */
const wordsInPhrase = 64;

interface Uses {
  /** Number of the phrase times 64, plus the place of the word in it. */
  readonly places: number[];
  /** Records that use the word; one that uses it in its names and its texts may count twice. */
  records: number;
  lastRecord: number;
}

export interface Vocabulary {
  /** Says that a word stands in a phrase of a record. */
  readonly add: (term: string, record: number, phrase: number, word: number) => void;
  /** Number of records that use a word. */
  readonly count: (term: string) => number;
  /** Number of places where a word stands. */
  readonly places: (term: string) => number;
  /** Calls `visit` for every place of a word. */
  readonly visit: (term: string, visit: (phrase: number, word: number) => void) => void;
  /** Words that begin with these letters. */
  readonly beginningWith: (letters: string) => readonly string[];
  /** Words that differ by at most so many letters. */
  readonly near: (word: string, letters: number) => readonly string[];
}

/** An empty vocabulary. */
export const createVocabulary = (): Vocabulary => {
  const words = new Map<string, Uses>();
  /** The same words for what a map cannot do. */
  const tree = new SearchableMap<true>();

  const add: Vocabulary['add'] = (term, record, phrase, word) => {
    const place = phrase * wordsInPhrase + Math.min(word, wordsInPhrase - 1);
    const uses = words.get(term);
    if (uses === undefined) {
      words.set(term, { places: [place], records: 1, lastRecord: record });
      tree.set(term, true);
    } else {
      uses.places.push(place);
      if (uses.lastRecord !== record) uses.records += 1;
      uses.lastRecord = record;
    }
  };

  const visit: Vocabulary['visit'] = (term, visitPlace) => {
    for (const place of words.get(term)?.places ?? [])
      visitPlace(Math.floor(place / wordsInPhrase), place % wordsInPhrase);
  };

  return {
    add,
    visit,
    places: (term) => words.get(term)?.places.length ?? 0,
    count: (term) => words.get(term)?.records ?? 0,
    beginningWith: (letters) => [...tree.atPrefix(letters).keys()],
    near: (word, letters) => [...tree.fuzzyGet(word, letters).keys()],
  };
};

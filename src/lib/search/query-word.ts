/** One word of a query and every word of the index it stands for, with how well. */
import type { Token } from '../analyse/analyser.ts';
import { edits } from './edits.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface QueryWord {
  readonly token: Token;
  /** How much the word tells: rare words more than common ones. */
  readonly weight: number;
  /** Word of the index → how well it stands for this one, from 0 to 1. */
  readonly matches: ReadonlyMap<string, number>;
}

/** What surrounds a word when it is looked up. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  /** Number of records. */
  readonly records: number;
  /** Stems of a word of the index, to widen a corrected word to its family. */
  readonly stemsOf: (word: string) => readonly string[];
}

type Matches = Map<string, number>;

const worth = {
  itself: 1,
  stem: 0.97,
  guess: 0.9,
  oneTypo: 0.75,
  twoTypos: 0.6,
  corrected: 0.95,
  synonym: 0.55,
} as const;

/** What a beginning of a word is worth: the more of the word it has, the more. */
const prefixWorth = (typed: string, word: string): number => 0.4 + (0.45 * typed.length) / word.length;

/** A word hardly anyone uses is taken for a slip when a near one is used so many times more. */
const hardlyUsed = 2;
const muchMore = 10;

/** A small number by itself is an age or an article as often as a law. */
const smallNumber = /^\d{1,2}$/u;

/** Rare words weigh more. */
export const weightOf = ({ vocabulary, records }: Surroundings, term: string): number =>
  Math.log(1 + records / (1 + vocabulary.count(term))) * (smallNumber.test(term) ? 0.5 : 1);

/** True for a word that some record uses as typed or in another form. */
export const isKnown = ({ vocabulary }: Surroundings, token: Token): boolean =>
  [...token.terms, ...token.guesses].some((term) => vocabulary.count(term) > 0);

const raise = (matches: Matches, term: string, value: number): void => {
  if (value > (matches.get(term) ?? 0)) matches.set(term, value);
};

const addExact = (
  { vocabulary }: Surroundings,
  { text, terms, guesses, synonyms }: Token,
  matches: Matches,
): void => {
  const add = (term: string, value: number): void => {
    if (vocabulary.count(term) > 0) raise(matches, term, value);
  };
  for (const term of terms) add(term, term === text ? worth.itself : worth.stem);
  for (const term of guesses) add(term, worth.guess);
  for (const term of synonyms) add(term, worth.synonym);
};

/** Words taken from a beginning; a single letter begins too many to be of use. */
const beginnings = 200;

const addBeginnings = ({ vocabulary }: Surroundings, { terms }: Token, matches: Matches): void => {
  for (const term of terms) {
    for (const word of vocabulary.beginningWith(term).slice(0, beginnings))
      raise(matches, word, prefixWorth(term, word));
  }
};

const typosFor = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

const mostUses = ({ vocabulary }: Surroundings, matches: Matches): number =>
  Math.max(0, ...[...matches.keys()].map(vocabulary.count));

/** Words at the smallest number of slips from the typed one, with the families they belong to. */
const addNearMisses = (around: Surroundings, { text }: Token, matches: Matches): void => {
  const typos = typosFor(text);
  if (typos === 0) return;
  const least = mostUses(around, matches) * muchMore;
  const near = around.vocabulary
    .near(text, 2)
    .filter((word) => !/[\d§]/u.test(word) && around.vocabulary.count(word) >= least)
    .map((word) => ({ word, steps: edits(text, word, typos) }));
  const fewest = Math.min(typos, ...near.map(({ steps }) => steps));
  const value = fewest < 2 ? worth.oneTypo : worth.twoTypos;
  for (const { word } of near.filter(({ steps }) => steps === fewest)) {
    raise(matches, word, value);
    for (const stem of around.stemsOf(word)) raise(matches, stem, value * worth.corrected);
  }
};

/** Looks one word up; `last` says that the reader may still be typing it. */
export const lookUp = (token: Token, around: Surroundings, place: 'last' | 'inner'): QueryWord => {
  const matches: Matches = new Map();
  addExact(around, token, matches);
  if (token.type !== 'reference') {
    if (place === 'last' || !isKnown(around, token)) addBeginnings(around, token, matches);
    if (mostUses(around, matches) <= hardlyUsed) addNearMisses(around, token, matches);
  }
  const own = token.terms
    .filter((term) => around.vocabulary.count(term) > 0)
    .map((term) => weightOf(around, term));
  return { token, weight: own.length === 0 ? Math.log(1 + around.records / 4) : Math.min(...own), matches };
};

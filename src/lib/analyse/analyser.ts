/**
 * The one analyser: the same code turns titles into index terms, queries into
 * what is looked up, and words on the screen into what may be marked.
 */
import { otherReadings } from './arabic-light.ts';
import { withoutElision } from './elision.ts';
import { remembering } from './families.ts';
import { fold } from './fold.ts';
import type { Profile } from './profile.ts';
import { joinReferences, toReference } from './references.ts';
import { toSynonyms } from './synonyms.ts';

export type TokenType = 'word' | 'reference' | 'law' | 'stop';

/** One word of a text or query with all the forms it is found under. */
export interface Token {
  readonly type: TokenType;
  /** The word as folded, without article words and elided letters. */
  readonly text: string;
  /** Forms to index and to look up, the stem first. */
  readonly terms: readonly string[];
  /** Readings that count only if something is indexed under them. */
  readonly guesses: readonly string[];
  /** Numbers inside a reference; words with a hyphen written as one. */
  readonly parts: readonly string[];
  /** Stems of words that readers use for this one. */
  readonly synonyms: readonly string[];
}

export interface Analyser {
  readonly language: string;
  /** The words of a text in order. */
  readonly tokens: (text: string) => readonly Token[];
  /** Every form a text is indexed under; repeated words are repeated. */
  readonly terms: (text: string) => readonly string[];
}

/** Longest text that is analysed in one piece: a query of a million letters must not block the page. */
const longest = 100_000;

const run = /§?[\p{L}\p{N}]+(?:[-./'][\p{L}\p{N}]+)*/gu;
const hasDigit = /\p{Nd}/u;
const arabicLetter = /\p{Script=Arabic}/u;

const unique = (words: readonly string[]): readonly string[] => [
  ...new Set(words.filter((word) => word !== '')),
];

const referenceToken = (text: string): Token => {
  const { terms, parts } = toReference(text);
  return { type: 'reference', text, terms: unique(terms), guesses: [], parts: unique(parts), synonyms: [] };
};

/** `victim-centred` is two words; `o'clock` and `U.N.` are one. */
const piecesOf = (text: string): readonly string[] =>
  text
    .split(/[-./]/u)
    .map(withoutElision)
    .map((piece) => piece.replace(/'s?$/u, '').replaceAll("'", ''));

type Stems = (word: string) => readonly string[];

const stemsWith =
  ({ arabic, latin }: Profile): Stems =>
  (word) =>
    arabicLetter.test(word) ? arabic.map((stem) => stem(word)) : [latin(word)];

const typesWith = ({ stopWords, lawWords }: Profile, stems: Stems) => {
  const lawStems = new Set(fold(lawWords).split(' ').flatMap(stems));
  return (text: string, terms: readonly string[]): TokenType => {
    if (stopWords.has(text)) return 'stop';
    return terms.some((term) => lawStems.has(term)) ? 'law' : 'word';
  };
};

const wordReader = (profile: Profile, stems: Stems): ((text: string) => Token) => {
  const synonymsOf = toSynonyms(profile);
  const typeOf = typesWith(profile, stems);
  return (text) => {
    const terms = unique([...stems(text), text]);
    const guesses = arabicLetter.test(text)
      ? otherReadings(text).map((reading) => profile.arabic[0]?.(reading) ?? reading)
      : [];
    return {
      type: typeOf(text, terms),
      text,
      terms,
      guesses: guesses.filter((one) => !terms.includes(one)),
      parts: [],
      synonyms: synonymsOf(terms),
    };
  };
};

/** Reads what stands between two spaces; `re-trafficking` is also found as `retrafficking`. */
const runReader = (profile: Profile): ((found: string) => readonly Token[]) => {
  const stems = stemsWith(profile);
  const readWord = wordReader(profile, stems);
  return (found) => {
    if (hasDigit.test(found)) return [referenceToken(found)];
    const pieces = piecesOf(found.replace('§', '')).filter((piece) => piece !== '');
    const joined = pieces.join('');
    const [first, ...others] = pieces.map(readWord);
    if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
    return [{ ...first, parts: unique([...stems(joined), joined]) }, ...others];
  };
};

/** The analyser of the language that a profile describes. */
export const createAnalyser = (profile: Profile): Analyser => {
  const readRun = remembering(runReader(profile));
  const tokens = (text: string): readonly Token[] =>
    (joinReferences(fold(text.slice(0, longest))).match(run) ?? []).flatMap(readRun);
  const terms = (text: string): readonly string[] =>
    tokens(text).flatMap((token) => [...token.terms, ...token.parts, ...token.guesses]);
  return { language: profile.language, tokens, terms };
};

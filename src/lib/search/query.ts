/** What a reader typed, as words to look up: small words set aside, numbers kept whole. */
import type { Analyser, Token } from '../analyse/analyser.ts';
import { isKnown, lookUp, weightOf, type QueryWord, type Surroundings } from './query-word.ts';

/** A query as it is held against records. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** Sum of the weights of the words; never 0. */
  readonly total: number;
  /** Small words of a whole question: `what`, `to`, `when`. */
  readonly small: readonly string[];
  /** Weight of a word of the index. */
  readonly weightOf: (term: string) => number;
}

/** Longest query that is looked at: a page pasted by mistake must not block the dialog. */
const longest = { letters: 300, words: 16 } as const;

const tells = (token: Token): boolean =>
  token.type !== 'stop' && (token.type === 'reference' || token.text.length > 1);

/** A number nobody uses as a whole is looked up by its parts. */
const inParts = (around: Surroundings, token: Token): readonly Token[] =>
  token.type !== 'reference' || token.parts.length === 0 || isKnown(around, token)
    ? [token]
    : token.parts.map((part) => ({ ...token, text: part, terms: [part], parts: [] }));

/** `non refoulement` may stand as one word in the index: each of the two may be it. */
const withNeighbours = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const pairs = [
      [tokens[at - 1], token],
      [token, tokens[at + 1]],
    ].flatMap(([a, b]) => (a?.type === 'word' && b?.type === 'word' ? [`${a.text}${b.text}`] : []));
    return pairs.length === 0 ? token : { ...token, guesses: [...token.guesses, ...pairs] };
  });

/** Words around a law's number say nothing once the number is there. */
const withoutLawWords = (tokens: readonly Token[]): readonly Token[] => {
  const others = tokens.filter((token) => token.type !== 'law');
  return others.some((token) => token.type === 'reference') ? others : tokens;
};

/** Reads a query. */
export const toQuery = (analyser: Analyser, around: Surroundings, text: string): Query => {
  const all = analyser.tokens(text.slice(0, longest.letters)).slice(0, longest.words);
  const telling = all.filter(tells);
  const tokens = withoutLawWords(
    withNeighbours((telling.length === 0 ? all : telling).flatMap((token) => inParts(around, token))),
  );
  const words = tokens.map((token, at) => lookUp(token, around, at === tokens.length - 1 ? 'last' : 'inner'));
  return {
    words,
    total: words.reduce((sum, { weight }) => sum + weight, 0) || 1,
    small: all.filter(({ type }) => type === 'stop').map((token) => token.text),
    weightOf: (term) => weightOf(around, term),
  };
};

/** Which words of a text a query found, compared by their forms: `victims` for `victim`. */
import type { Analyser } from '../analyse/analyser.ts';

export interface Piece {
  readonly text: string;
  readonly marked: 'yes' | 'no';
}

/** A run of letters or digits with what may stand inside it. */
const run =
  /[\p{L}\p{M}\p{N}\u0640\u200C]+(?:[-./'\u2010-\u2014\u2019\u02BC][\p{L}\p{M}\p{N}\u0640\u200C]+)*/gu;

/** How many of the wanted forms a word has; used to mark it and to choose a sentence. */
const wantedIn = (analyser: Analyser, word: string, wanted: ReadonlySet<string>): readonly string[] =>
  analyser.terms(word).filter((term) => wanted.has(term));

/** The text cut into pieces, those that the query found marked. */
export const markText = (analyser: Analyser, text: string, wanted: ReadonlySet<string>): readonly Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(run)) {
    if (wantedIn(analyser, word, wanted).length === 0) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), marked: 'no' });
    pieces.push({ text: word, marked: 'yes' });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: 'no' });
  return pieces;
};

const sentenceEnd = /([.!?؟…])\s+/gu;
const longest = 240;

const cut = (sentence: string): string =>
  sentence.length <= longest ? sentence : `${sentence.slice(0, longest).replace(/\s+\S*$/u, '')}…`;

/** The sentence with most of the wanted words; the first of those with equally many. */
export const bestSentence = (
  analyser: Analyser,
  text: string,
  wanted: ReadonlySet<string>,
): string | undefined => {
  let best: string | undefined;
  let most = 0;
  for (const sentence of text.replace(sentenceEnd, '$1\n').split(/\n+/u)) {
    const count = new Set(wantedIn(analyser, sentence, wanted)).size;
    if (count > most) [best, most] = [sentence.trim(), count];
  }
  return best === undefined ? undefined : cut(best);
};

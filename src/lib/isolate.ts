/**
 * Numbers inside right-to-left text. `448-1` after an Arabic word would be shown
 * as `1-448`: the Unicode bidirectional algorithm turns the parts around. Each
 * such number is therefore kept apart, left to right.
 */
import { arabicScript } from './text.ts';

const compound = /[A-Za-z0-9]+(?:[-–/.:][A-Za-z0-9]+|\s?\([A-Za-z0-9]+\))+/gu;

const hasDigit = /\d/u;

export interface Piece {
  readonly text: string;
  readonly isolate: 'yes' | 'no';
}

/** The text in pieces; a piece to isolate is a compound number such as `27-14` or `3 (a)`. */
export const isolateNumbers = (text: string): readonly Piece[] => {
  if (!arabicScript.test(text)) return [{ text, isolate: 'no' }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(compound)) {
    if (!hasDigit.test(match[0])) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), isolate: 'no' });
    pieces.push({ text: match[0], isolate: 'yes' });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isolate: 'no' });
  return pieces;
};

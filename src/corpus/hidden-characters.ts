/** Characters that nobody sees and that reorder, hide or split what a file says. */
import { arabicScript, bidiControls, codePoint, joiners, unseen } from '../lib/text.ts';
import type { Problem } from './problem.ts';

const any = new RegExp([bidiControls, joiners, unseen].map((one) => one.source).join('|'), 'gu');

/** A joiner far from every Arabic letter. */
const isStray = (line: string, index: number): boolean =>
  !arabicScript.test(line.slice(Math.max(0, index - 3), index + 4));

const expectedInstead = (character: string): string =>
  bidiControls.test(character)
    ? 'no direction controls'
    : joiners.test(character)
      ? 'this character only between Arabic letters'
      : 'characters that can be seen';

const inLine = (line: string, row: number, file: string): readonly Problem[] =>
  [...line.matchAll(any)]
    .filter((match) => !joiners.test(match[0]) || isStray(line, match.index))
    .map((match) => ({
      rule: 'hidden-character',
      severity: 'error',
      file,
      line: row + 1,
      column: match.index + 1,
      found: `the invisible character ${codePoint(match[0])}`,
      expected: expectedInstead(match[0]),
      suggestion: 'Delete it: put the cursor after it and press Backspace once.',
    }));

/** Every hidden character of a text, with its place. */
export const findHiddenCharacters = (text: string, file: string): readonly Problem[] =>
  bidiControls.test(text) || joiners.test(text) || unseen.test(text)
    ? text.split('\n').flatMap((line, row) => inLine(line, row, file))
    : [];

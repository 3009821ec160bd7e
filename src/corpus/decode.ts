/** Bytes to text: refuses what is not UTF-8, what is too large and what hides. */
import { arabicScript, bidiControls, codePoint, joiners } from '../lib/text.ts';
import { start, type Problem } from './problem.ts';
import { maxFileBytes, type SourceFile } from './source-file.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

const refused = (file: string, rule: string, found: string, expected: string, suggestion: string): Problem => ({
  rule, severity: 'error', file, ...start, found, expected, suggestion,
});

/** The line and column of the first byte that is no UTF-8. */
const badByte = (bytes: Uint8Array): { line: number; column: number } => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const before = text.slice(0, Math.max(0, text.indexOf('\uFFFD')));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

const isStray = (line: string, index: number): boolean =>
  !arabicScript.test(line.slice(Math.max(0, index - 3), index + 4));

/** Control characters that reorder or hide text, with their places. */
export const findHiddenCharacters = (text: string, file: string): readonly Problem[] => {
  if (!bidiControls.test(text) && !joiners.test(text)) return [];
  return text.split('\n').flatMap((line, row) =>
    [...line.matchAll(/[\u202A-\u202E\u2066-\u2069\u200C-\u200F\u061C]/gu)]
      .filter((match) => bidiControls.test(match[0]) || isStray(line, match.index))
      .map((match): Problem => ({
        rule: 'hidden-character',
        severity: 'error',
        file,
        line: row + 1,
        column: match.index + 1,
        found: `the invisible character ${codePoint(match[0])}`,
        expected: bidiControls.test(match[0])
          ? 'no direction controls'
          : 'this character only between Arabic letters',
        suggestion: 'Delete it: put the cursor after it and press Backspace once.',
      })),
  );
};

/** The text of a file, or the problem that keeps it from being read. */
export const decode = (
  source: SourceFile,
): { readonly text?: string; readonly problems: readonly Problem[] } => {
  const { path, bytes, size, outside } = source;
  if (outside !== undefined) {
    return { problems: [refused(path, 'link-outside', 'a symbolic link that leaves content/', 'a real file', 'Copy the file here instead of linking to it.')] };
  }
  if (size > maxFileBytes) {
    return { problems: [refused(path, 'file-too-large', `${(size / 1048576).toFixed(1)} MB`, 'at most 1 MB', 'Records are text; keep pictures and scans elsewhere.')] };
  }
  try {
    const text = decoder.decode(bytes);
    const hidden = findHiddenCharacters(text, path);
    return hidden.length > 0 ? { problems: hidden } : { text, problems: [] };
  } catch {
    return { problems: [{ ...refused(path, 'not-utf-8', 'bytes that are not UTF-8', 'text saved as UTF-8', 'Open the file in an editor and save it with the encoding UTF-8.'), ...badByte(bytes) }] };
  }
};

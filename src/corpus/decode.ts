/** Bytes to text: refuses what is not UTF-8 or too large, and names what hides. */
import { findHiddenCharacters } from './hidden-characters.ts';
import { placeIn, start, type Place, type Problem } from './problem.ts';
import { maxFileBytes, type SourceFile } from './source-file.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** True where the bytes spell a real U+FFFD rather than something the decoder replaced by one. */
const isReplacement = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;

/** The line and column of the first byte that is no UTF-8. */
const badByte = (bytes: Uint8Array): Place => {
  const decoded = lenient.decode(bytes);
  const text = decoded.replace(/^\uFEFF/u, '');
  let done = 0;
  let offset = decoded.length === text.length ? 0 : 3;
  for (const { index } of text.matchAll(/\uFFFD/gu)) {
    offset += Buffer.byteLength(text.slice(done, index));
    done = index;
    if (!isReplacement(bytes, offset)) return placeIn(text, index);
  }
  return start;
};

const refused = (
  source: SourceFile,
  place: Place,
  parts: Pick<Problem, 'rule' | 'found' | 'expected' | 'suggestion'>,
) => ({ problems: [{ severity: 'error', file: source.path, ...place, ...parts } as const] });

/** The text of a file, or the problem that keeps it from being read. Hidden characters do not. */
export const decode = (
  source: SourceFile,
): { readonly text?: string; readonly problems: readonly Problem[] } => {
  if (source.outside !== undefined) {
    return refused(source, start, {
      rule: 'link-outside',
      found: 'a symbolic link that leads to no file in content/',
      expected: 'a real file',
      suggestion: 'Copy the file here instead of linking to it.',
    });
  }
  if (source.size > maxFileBytes) {
    return refused(source, start, {
      rule: 'file-too-large',
      found: `${(source.size / 1024 / 1024).toFixed(1)} MB`,
      expected: 'at most 1 MB',
      suggestion: 'Records are text; keep pictures and scans elsewhere.',
    });
  }
  try {
    const text = strict.decode(source.bytes);
    return { text, problems: findHiddenCharacters(text, source.path) };
  } catch {
    return refused(source, badByte(source.bytes), {
      rule: 'not-utf-8',
      found: 'bytes that are not UTF-8',
      expected: 'text saved as UTF-8',
      suggestion: 'Open the file in an editor and save it with the encoding UTF-8.',
    });
  }
};

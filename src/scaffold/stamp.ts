/** Writes the digest of the source text into the header of a translation; no other byte changes. */
import { isMap, isScalar, parseDocument } from 'yaml';

/** Text read as UTF-8 or byte by byte; the two show a byte order mark differently. */
const opening = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?---[ \t]*\r?\n/u;
const closing = /^---[ \t]*(?:\r?\n|$)/mu;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the front matter stands in the text, without its two fences. */
const findFrontMatter = (text: string): Span | undefined => {
  const start = opening.exec(text)?.[0].length;
  const length = start === undefined ? undefined : closing.exec(text.slice(start))?.index;
  return start === undefined || length === undefined ? undefined : { start, end: start + length };
};

/** Where the value of `translation.of` stands in a YAML text; a missing value has no length. */
const findDigest = (yaml: string): Span | undefined => {
  const header = parseDocument(yaml, { prettyErrors: false }).get('translation', true);
  if (!isMap(header)) return undefined;
  const value = header.get('of', true);
  if (!isScalar(value) || value.range === null || value.range === undefined) return undefined;
  return { start: value.range[0], end: value.range[1] };
};

/** The text with the new digest, or undefined when there is no header to write into. */
export const stampTranslation = (text: string, digest: string): string | undefined => {
  const matter = findFrontMatter(text);
  const value = matter === undefined ? undefined : findDigest(text.slice(matter.start, matter.end));
  if (matter === undefined || value === undefined) return undefined;
  const before = text.slice(0, matter.start + value.start);
  const space = /[\s{,]$/u.test(before) ? '' : ' ';
  return `${before}${space}"${digest}"${text.slice(matter.start + value.end)}`;
};

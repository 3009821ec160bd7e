/** Splits a Markdown file into front matter and body; both keep their lines in the file. */
import { decode } from './decode.ts';
import type { Located } from './located.ts';
import { start, type Place, type Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { parseYaml } from './yaml.ts';

export interface FrontMatter extends Located {
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
}

export const maxFrontMatterBytes = 32 * 1024;

const fence = /^---[ \t]*\r?\n/u;
const closing = /^---[ \t]*(?:\r?\n|$)/mu;

interface Parts {
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** The two parts of a text, or what is there instead of front matter. */
const split = (text: string): Parts | string => {
  if (text.trim() === '') return 'an empty file';
  const opening = fence.exec(text)?.[0];
  if (opening === undefined) return 'no front matter';
  const rest = text.slice(opening.length);
  const end = closing.exec(rest);
  if (end === null) return 'front matter without an end';
  const before = rest.slice(0, end.index + end[0].length);
  return {
    yaml: rest.slice(0, end.index),
    body: rest.slice(before.length).replace(/\r\n/gu, '\n'),
    bodyLine: 1 + before.split('\n').length,
  };
};

const refused = (
  file: string,
  place: Place,
  parts: Pick<Problem, 'rule' | 'found' | 'expected' | 'suggestion'>,
): Problem => ({ severity: 'error', file, ...place, ...parts });

const missing = (file: string, found: string): Problem =>
  refused(file, start, {
    rule: 'no-front-matter',
    found,
    expected: 'front matter between two lines of `---`',
    suggestion: 'Start from another file in the same folder.',
  });

const tooLarge = (file: string, bytes: number): Problem =>
  refused(
    file,
    { line: 2, column: 1 },
    {
      rule: 'front-matter-too-large',
      found: `${Math.ceil(bytes / 1024)} KB of front matter`,
      expected: `at most ${maxFrontMatterBytes / 1024} KB`,
      suggestion: 'Move prose below the front matter, or split the record.',
    },
  );

/** Reads a Markdown file; undefined `matter` means that it could not be used at all. */
export const parseMarkdown = (
  source: SourceFile,
): { readonly matter?: FrontMatter; readonly problems: readonly Problem[] } => {
  const { text, problems: seen } = decode(source);
  if (text === undefined) return { problems: seen };
  const parts = split(text);
  if (typeof parts === 'string') return { problems: [...seen, missing(source.path, parts)] };
  const bytes = Buffer.byteLength(parts.yaml);
  if (bytes > maxFrontMatterBytes) return { problems: [...seen, tooLarge(source.path, bytes)] };
  const { located, problems } = parseYaml(parts.yaml, source.path, 1);
  const all = [...seen, ...problems];
  if (located === undefined) return { problems: all };
  return { matter: { ...located, body: parts.body, bodyLine: parts.bodyLine }, problems: all };
};

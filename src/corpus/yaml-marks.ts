/**
 * Finds anchors, aliases, tags and directives in a YAML text. The parsed
 * document knows that they are there but not where; the tokens know both.
 */
import { Lexer } from 'yaml';

export interface Mark {
  readonly offset: number;
  /** What it is, in words: `the tag !!str`. */
  readonly what: string;
}

const names: Readonly<Record<string, string>> = {
  '&': 'the anchor',
  '*': 'the alias',
  '!': 'the tag',
  '%': 'the directive',
};

/** Tokens that stand for no text: start of a document, end of a broken flow, start of a scalar. */
const controlTokens = new Set(['\u0002', '\u0018', '\u001f', '\uFEFF']);
const scalarStart = '\u001f';

/** All marks of the text in order of their places. */
export const findMarks = (text: string): readonly Mark[] => {
  const marks: Mark[] = [];
  let offset = 0;
  let previous = '';
  for (const token of new Lexer().lex(text)) {
    const name = names[token.charAt(0)];
    if (name !== undefined && previous !== scalarStart)
      marks.push({ offset, what: `${name} ${token.trim()}` });
    if (!controlTokens.has(token)) offset += token.length;
    previous = token;
  }
  return marks;
};

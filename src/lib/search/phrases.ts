/**
 * A record as the short texts a query is held against: its names, its signs, its
 * description. A query that is one of the names, word for word, has found it.
 */
import type { Analyser, Token } from '../analyse/analyser.ts';
import type { QuickRecord, QuickText } from './model.ts';

export type PhraseType = 'title' | 'name' | 'key' | 'foreign' | 'passage' | 'description' | 'facet';

export interface Phrase {
  readonly type: PhraseType;
  readonly text: string;
  /** The forms of each word that tells something, the stem first. */
  readonly words: readonly (readonly string[])[];
  /** The small words between them, which tell two questions apart. */
  readonly small: readonly string[];
}

const isNumber = (part: string): boolean => /^§?\d+$/u.test(part);

/** A key is looked up whole or by its numbers; a name also by the words it is made of. */
const formsOf = (type: PhraseType, { terms, parts, guesses }: Token): readonly string[] => [
  ...terms,
  ...(type === 'key' ? parts.filter(isNumber) : parts),
  ...guesses,
];

const toPhrase = (analyser: Analyser, type: PhraseType, text: string): Phrase => {
  const tokens = analyser.tokens(text);
  const numbered = tokens.some((token) => token.type === 'reference');
  const telling = tokens.filter(({ type: kind }) => kind !== 'stop' && !(numbered && kind === 'law'));
  return {
    type,
    text,
    words: (telling.length === 0 ? tokens : telling).map((token) => formsOf(type, token)),
    small: tokens.filter((token) => token.type === 'stop').map((token) => token.text),
  };
};

/** What a record is called, and what it is filed under. */
export const namePhrases = (
  analyser: Analyser,
  record: QuickRecord,
  labels: readonly string[],
): readonly Phrase[] => [
  toPhrase(analyser, 'title', record.title),
  ...record.names.map((name) => toPhrase(analyser, 'name', name)),
  ...record.keys.map((key) => toPhrase(analyser, 'key', key)),
  toPhrase(analyser, 'facet', labels.join(' | ')),
];

/** What a record says. */
export const textPhrases = (analyser: Analyser, text: QuickText): readonly Phrase[] => [
  toPhrase(analyser, 'description', text.description),
  ...text.passages.map((passage) => toPhrase(analyser, 'passage', passage)),
  ...text.foreign.map(([, name]) => toPhrase(analyser, 'foreign', name)),
];

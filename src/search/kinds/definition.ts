/** A definition is found by every form of its term, those to avoid included. */
import type { DataOf } from '../../schema/kinds.ts';
import type { KindWords, KindWordsOf } from '../kind-words.ts';

/** Proposed terms in languages that have no file of their own for the record. */
const proposed = (data: DataOf<'definition'>): readonly (readonly [string, string])[] =>
  Object.entries(data.terms ?? {}).flatMap(([language, term]) =>
    term === undefined
      ? []
      : [term.preferred, ...(term.aliases ?? []), ...(term.deprecated ?? [])].map(
          (name) => [language, name] as const,
        ),
  );

/** What a definition adds. */
export const definitionWords: KindWordsOf<'definition'> = (data, { language }): KindWords => {
  const terms = proposed(data);
  return {
    names: [
      ...terms.filter(([own]) => own === language).map(([, name]) => name),
      ...(data.acronyms ?? []),
      ...(data.deprecated ?? []).map((one) => one.term),
    ],
    answers: 'yes',
    foreign: terms.filter(([own]) => own !== language),
  };
};

/** The phrases of all records, and the words they are made of: names first, texts as they arrive. */
import type { Analyser } from '../analyse/analyser.ts';
import type { QuickNames, QuickRecord, QuickText } from './model.ts';
import { namePhrases, textPhrases, type Phrase } from './phrases.ts';
import type { Placed } from './rank.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

export interface Store {
  readonly vocabulary: Vocabulary;
  readonly phrases: readonly Placed[];
  /** The first so many phrases are names, the others texts. */
  readonly nameCount: number;
  /** What a record says of itself; empty until its text has arrived. */
  readonly descriptionOf: (record: number) => string;
  /** Adds what a record says; a second call for a record does nothing. */
  readonly addText: (record: number, text: QuickText) => void;
}

/** What a record is filed under in words; for whom it is written is no subject. */
const facetLabels = (names: QuickNames, record: QuickRecord): readonly string[] =>
  (['kind', 'country', 'theme'] as const).flatMap((name) =>
    record.facets[name].map((id) => names.labels[name].get(id) ?? ''),
  );

/** A store that holds the names of all records. */
export const createStore = (analyser: Analyser, names: QuickNames): Store => {
  const vocabulary = createVocabulary();
  const phrases: Placed[] = [];
  const descriptions = new Map<number, string>();

  const add = (record: number, added: readonly Phrase[]): void => {
    for (const phrase of added) {
      phrase.words.forEach((forms, word) => {
        for (const form of forms) vocabulary.add(form, record, phrases.length, word);
      });
      phrases.push({ record, phrase });
    }
  };

  names.records.forEach((record, at) => add(at, namePhrases(analyser, record, facetLabels(names, record))));

  return {
    vocabulary,
    phrases,
    nameCount: phrases.length,
    descriptionOf: (record) => descriptions.get(record) ?? '',
    addText: (record, text) => {
      if (descriptions.has(record)) return;
      descriptions.set(record, text.description);
      add(record, textPhrases(analyser, text));
    },
  };
};

/** How well a record answers a query: by its best phrase, and by how much of the query it covers. */
import type { Phrase, PhraseType } from './phrases.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the query is held against. */
export interface Searched {
  readonly vocabulary: Vocabulary;
  readonly phrases: readonly Placed[];
  /** The first so many phrases are names, the others texts. */
  readonly nameCount: number;
}

/** A phrase with its record, and the weights of its words. */
export interface Placed {
  readonly record: number;
  readonly phrase: Phrase;
}

/** What the query found of one record. */
export interface Match {
  readonly record: number;
  /** How well each word of the query is found in the record. */
  readonly found: readonly number[];
  /** Worth of the best phrase, and which it is. */
  readonly best: number;
  readonly phrase: Phrase | undefined;
}

/** What a match in each type of phrase is worth, and how much words left over count against it. */
const phraseWorth: Readonly<Record<PhraseType, { readonly factor: number; readonly leftOver: number }>> = {
  title: { factor: 1, leftOver: 0.5 },
  name: { factor: 0.98, leftOver: 0.5 },
  key: { factor: 0.97, leftOver: 0 },
  foreign: { factor: 0.94, leftOver: 0.8 },
  passage: { factor: 0.7, leftOver: 0.2 },
  description: { factor: 0.62, leftOver: 0.1 },
  facet: { factor: 0.5, leftOver: 0 },
};

const bonus = { firstWord: 0.015, question: 0.15 } as const;
const shares = { phrase: 0.65, cover: 0.35, standing: 0.001 } as const;
/** Small words that make a question worth comparing. */
const questionLength = 3;

interface Touched {
  readonly found: number[];
  /** Place in the phrase of what each word of the query found. */
  readonly at: number[];
}

/** A word in so many places tells nothing by itself: of texts, only those count that another word has touched. */
const common = 400;

/** Every phrase that has a word of the query, the rarest words first. */
const touch = (query: Query, { vocabulary, nameCount }: Searched): ReadonlyMap<number, Touched> => {
  const touched = new Map<number, Touched>();
  const steps = query.words.flatMap(({ matches }, index) =>
    [...matches].map(([term, value]) => ({ index, term, value, places: vocabulary.places(term) })),
  );
  for (const { index, term, value, places } of steps.sort((a, b) => a.places - b.places)) {
    vocabulary.visit(term, (phrase, word) => {
      let entry = touched.get(phrase);
      if (entry === undefined) {
        if (places > common && phrase >= nameCount) return;
        touched.set(phrase, (entry = { found: query.words.map(() => 0), at: query.words.map(() => -1) }));
      }
      if (value <= (entry.found[index] ?? 0)) return;
      entry.found[index] = value;
      entry.at[index] = word;
    });
  }
  return touched;
};

const weigh = ({ words, total }: Query, found: readonly number[]): number =>
  words.reduce((sum, { weight }, index) => sum + weight * (found[index] ?? 0), 0) / total;

/** Share of the phrase's weight that the query used. */
const usedShare = (query: Query, phrase: Phrase, at: readonly number[]): number => {
  let used = 0;
  let total = 0;
  phrase.words.forEach(([form = ''], place) => {
    const weight = query.weightOf(form);
    total += weight;
    if (at.includes(place)) used += weight;
  });
  return total === 0 ? 1 : used / total;
};

/** Share of the small words of a question that the phrase has too. */
const questionShare = ({ small }: Query, { small: own }: Phrase): number =>
  small.length < questionLength || own.length < questionLength
    ? 0
    : small.filter((word) => own.includes(word)).length / Math.max(small.length, own.length);

const scorePhrase = (query: Query, phrase: Phrase, { found, at }: Touched, toBeat: number): number => {
  const { factor, leftOver } = phraseWorth[phrase.type];
  const share = weigh(query, found);
  if (factor * share + bonus.firstWord + bonus.question <= toBeat) return 0;
  const fit = factor * share * (1 - leftOver * (1 - usedShare(query, phrase, at)));
  return fit + (at.includes(0) ? bonus.firstWord : 0) + bonus.question * questionShare(query, phrase);
};

/** Every record that has a word of the query, with what was found of it. */
export const matchRecords = (query: Query, searched: Searched): readonly Match[] => {
  const matches = new Map<number, Match & { found: number[]; best: number; phrase: Phrase | undefined }>();
  for (const [number, touched] of touch(query, searched)) {
    const { record, phrase } = searched.phrases[number] as Placed;
    let match = matches.get(record);
    if (match === undefined)
      matches.set(record, (match = { record, found: query.words.map(() => 0), best: 0, phrase: undefined }));
    touched.found.forEach((value, index) => {
      if (value > (match.found[index] ?? 0)) match.found[index] = value;
    });
    const score = scorePhrase(query, phrase, touched, match.best);
    if (score > match.best) [match.best, match.phrase] = [score, phrase];
  }
  return [...matches.values()];
};

/** The score of a record; `standing` says how much the others refer to it, from 0 to 35. */
export const scoreRecord = (query: Query, { best, found }: Match, standing: number): number =>
  shares.phrase * best + shares.cover * weigh(query, found) + shares.standing * standing;

/** The direct answer: a term whose name is what the reader typed, with its meaning in one sentence. */
import type { Hit, QuickNames } from './model.ts';
import type { Found } from './quick.ts';

export interface Answer {
  readonly hit: Hit;
  /** The meaning in one sentence; empty until the texts have arrived. */
  readonly sentence: string;
  /** Id and title of the page that explains the term beside its neighbour. */
  readonly comparison?: { readonly id: string; readonly title: string };
}

/** From here on a name is what the reader typed, spelling and endings aside. */
const named = 0.9;

const stop = /[.!?؟](?=\s|$)/gu;
const abbreviation = /(?:^|[\s(])(?:art|no|nos|vol|etc|p|para|cf|al|\p{Lu})$/iu;
/** Nothing shorter is taken for a sentence. */
const shortest = 40;

/** The first sentence of a text; all of it where there is only one. */
export const firstSentence = (text: string): string => {
  const end = [...text.matchAll(stop)].find(
    ({ index }) => index >= shortest && !abbreviation.test(text.slice(0, index)),
  );
  return end === undefined ? text : text.slice(0, end.index + 1);
};

/** The direct answer to a query, if its best hit is one. */
export const toAnswer = (names: QuickNames, { hits }: Found): Answer | undefined => {
  const [hit] = hits;
  if (hit === undefined || hit.fit < named || !names.answering.includes(hit.kind)) return undefined;
  const id = names.comparisons.get(hit.id);
  const title = names.records.find((record) => record.id === id)?.title;
  return {
    hit,
    sentence: firstSentence(hit.description),
    ...(id === undefined || title === undefined ? {} : { comparison: { id, title } }),
  };
};

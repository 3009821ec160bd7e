/** A framework is found by its laws in every notation, their articles and the bodies it names. */
import type { DataOf } from '../../schema/kinds.ts';
import type { KindWordsOf } from '../kind-words.ts';

type Law = DataOf<'framework'>['laws'][number];

/** `27-14`, `28 of 2012`: the number with the year of the law, where the number does not carry it. */
const numbersOf = ({ number, date }: Law): readonly string[] => {
  if (number === undefined) return [];
  const year = date?.slice(0, 4);
  return year === undefined || /\D/u.test(number) ? [number] : [`${number}/${year}`];
};

const articlesOf = (data: DataOf<'framework'>): readonly string[] =>
  [data.elements, data.topics, data.penalties, data.overlap].flatMap((list) =>
    list.flatMap((item) => item.articles ?? []),
  );

/** What a framework adds. */
export const frameworkWords: KindWordsOf<'framework'> = (data, { corpus, language }) => ({
  names: [corpus.vocabularies.get('countries')?.entries.get(data.jurisdiction)?.[language] ?? ''],
  keys: [...data.laws.flatMap(numbersOf), ...articlesOf(data).map((article) => `§${article}`)],
  passages: [
    ...data.laws.map((law) => law.title),
    ...data.institutions.map((one) => one.name),
    ...data.strategies.map((one) => one.title),
    ...data.contacts.map((one) => one.operator),
  ],
  foreign: [
    ...data.laws.flatMap((law) => law.original_titles ?? []),
    ...data.institutions.flatMap((one) => one.original_names ?? []),
  ].map((one) => [one.lang, one.text] as const),
});

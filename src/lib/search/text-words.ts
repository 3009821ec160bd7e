/**
 * The text layer's side of the analyser. Pagefind knows a few endings of three
 * languages; the forms our analyser finds are handed to it behind the text, and
 * a query is put in the same forms.
 */
import type { Analyser } from '../analyse/analyser.ts';
import type { Query } from './query.ts';
import type { QueryWord } from './query-word.ts';

/** Stands between the text of a record and the forms behind it. */
const divider = '¦';

/** Pagefind drops signs inside words: a reference is written with letters and digits only. */
export const toTextTerm = (term: string): string => term.replace('§', 'art').replaceAll('-', 'x');

/** The text with every form of its words that does not stand in it already. */
export const toIndexText = (analyser: Analyser, text: string): string => {
  const plain = new Set(text.toLowerCase().split(/\s+/u));
  const forms = new Set(
    text
      .split('\n')
      .flatMap((line) => analyser.terms(line))
      .map(toTextTerm),
  );
  return `${text}\n${divider} ${[...forms].filter((form) => form.length > 1 && !plain.has(form)).join(' ')}`;
};

/** The lines of a text that came out of the index, without the forms behind it. */
export const fromIndexText = (text: string): string => text.split(divider, 1)[0] ?? '';

/** The word as the index has it, whether or not the quick layer knows it. */
const asTyped = ({ token }: QueryWord): string => toTextTerm(token.terms[0] ?? token.text);

/** A word the quick layer does not know, as the word it was taken for. */
const asTaken = (word: QueryWord): string => {
  const { token, matches } = word;
  if (matches.size === 0 || token.terms.some((term) => matches.has(term))) return asTyped(word);
  const [best] = [...matches].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  return best === undefined ? asTyped(word) : toTextTerm(best[0]);
};

const arabicLetter = /\p{Script=Arabic}/u;

/** Words of another script that stand for this one: English words for Sorani ones, where pages are English still. */
const asTranslated = ({ token }: QueryWord): readonly string[] =>
  token.synonyms.filter((word) => arabicLetter.test(word) !== arabicLetter.test(token.text)).slice(0, 1);

/** A query in the forms of the text layer: as typed, with its slips mended, translated. The most telling word is first. */
export const textReadings = ({ words }: Query): readonly (readonly string[])[] => {
  const sorted = [...words].sort((a, b) => b.weight - a.weight);
  const readings = [sorted.map(asTyped), sorted.map(asTaken), sorted.flatMap(asTranslated)];
  const distinct = new Map(
    readings.map((reading) => [...new Set(reading)]).map((reading) => [reading.join(' '), reading]),
  );
  return [...distinct.values()].filter((reading) => reading.length > 0);
};

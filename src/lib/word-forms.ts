/**
 * The dictionary forms a word in a running text may stand for, so that a term is
 * recognised in the plural, after an elided article or with an Arabic particle
 * joined to it. Rough on purpose: a form that is no term is looked up in vain.
 */
import { fold } from './analyse/fold.ts';

export interface WordForm {
  readonly form: string;
  /** False only for an Arabic word without its article: too vague to stand for a term alone. */
  readonly definite: 'yes' | 'no';
}

const irregular: Readonly<Record<string, string>> = { children: 'child', women: 'woman', men: 'man' };

const english = (word: string): string => {
  const known = irregular[word];
  if (known !== undefined || word.length < 4) return known ?? word;
  if (/ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return /[^su]s$/u.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
};

const french = (word: string): string => {
  if (word.length < 4) return word;
  if (word.endsWith('aux') && !word.endsWith('eaux')) return `${word.slice(0, -3)}al`;
  return /[sx]$/u.test(word) ? word.slice(0, -1) : word;
};

const withoutArticle = (word: string): WordForm => {
  if (word.startsWith('لل') && word.length > 4) return { form: word.slice(2), definite: 'yes' };
  return word.startsWith('ال') && word.length > 4
    ? { form: word.slice(2), definite: 'yes' }
    : { form: word, definite: 'no' };
};

/** The word, and the word without و or ف, and without ب, ك or ل after that. */
const withoutParticles = (word: string): readonly string[] => {
  const bare = /^[وف]./u.test(word) && word.length > 4 ? [word, word.slice(1)] : [word];
  return bare.flatMap((one) => (/^[بكل]./u.test(one) && one.length > 4 ? [one, one.slice(1)] : [one]));
};

/** Sound plurals; broken plurals are written down as aliases. */
const withoutPlural = (word: string): readonly string[] => {
  if (word.endsWith('ات') && word.length > 4) return [word, `${word.slice(0, -2)}ه`, word.slice(0, -2)];
  return /(?:ون|ين)$/u.test(word) && word.length > 4 ? [word, word.slice(0, -2)] : [word];
};

const arabic = (word: string): readonly WordForm[] =>
  withoutParticles(word)
    .map(withoutArticle)
    .flatMap(({ form, definite }) => withoutPlural(form).map((one) => ({ form: one, definite })));

/** The Sorani definite article and plural, written at the end of the word. */
const sorani = (word: string): readonly WordForm[] => {
  const ending = /(?:هكان|هكه|ان|ي)$/u.exec(word)?.[0] ?? '';
  const bare = word.length - ending.length > 3 ? word.slice(0, word.length - ending.length) : word;
  return [...new Set([word, bare])].map((form) => ({ form, definite: 'yes' }));
};

/** How a word of a term is filed. */
export const filedForm = (word: string, language: string): string => {
  const plain = fold(word);
  if (language === 'en') return english(plain);
  if (language === 'fr') return french(plain);
  return language === 'ar' ? withoutArticle(plain).form : plain;
};

/** The filed forms a word of a running text may stand for, the likeliest first. */
export const formsOf = (word: string, language: string): readonly WordForm[] => {
  if (language === 'ar') return arabic(fold(word));
  return language === 'ckb' ? sorani(fold(word)) : [{ form: filedForm(word, language), definite: 'yes' }];
};

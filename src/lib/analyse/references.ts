/**
 * Numbers of laws and articles in every notation people use, brought to one:
 * `27.14`, `27/14` and `27-14` are `27-14`; `61 of 2016`, `2016-61` and
 * `61/2016` are `61y2016`; `art. 3 (a)` is `§3a`. Works on folded text.
 */

/** Edges of a word. What stands before is caught and put back: old browsers cannot look behind. */
const before = '(^|[^\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const whole = (words: string, rest: string): RegExp =>
  new RegExp(`${before}(?:${words})${after}${rest}`, 'gu');

const year = '(?:19|20)\\d\\d';
const numberWords = whole('no|nos|nr|num|numero|number|n|رقم|الرقم|عدد|ژماره|ژمارهي', '[.°]?\\s*\\(?(?=\\d)');
const articleWords = whole(
  'art|arts|article|articles|section|sec|(?:وال|بال|ال|لل|ل|و)?ماده|(?:وال|بال|ال|لل)?مواد|(?:وال|بال|ال|لل|و)?فصل|فصول|ماددهي|ماددهكاني|مادهي',
  '\\.?\\s*\\(?(?=\\d)',
);
const ofYear = new RegExp(
  `(\\d{1,4})\\)?(?:/|,|of|de|du|for|the|year|annee|لسنه|سنه|لعام|عام|من|ي|ي\\s*سالي|سالي|\\s){1,8}\\(?(${year})${after}`,
  'gu',
);
const letterItem = /(^|[^\p{L}\p{N}])(\d{1,3})\s*\(\s*([a-zابجد])\s*\)/gu;
const suffixed = new RegExp(
  `(\\d+)[\\s-]*(bis|ter|quater|quinquies|مكررا|مكرره|مكرر)${after}(?:[\\s/-]*(\\d+)${after})?`,
  'gu',
);
const roman = new RegExp(`${before}(act|law|loi)\\s+([ivxl]{2,8})(?=\\s+(?:of|de)\\s+${year})`, 'gu');

const latinItem: Readonly<Record<string, string>> = { ا: 'a', ب: 'b', ج: 'c', د: 'd' };
const romanValue: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

const fromRoman = (digits: string): number => {
  const values = [...digits].map((digit) => romanValue[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
};

/** Folded text in which each reference is one run of letters, digits, hyphens and `§`. */
export const joinReferences = (folded: string): string =>
  /\d|\bact |\blaw |\bloi /u.test(folded)
    ? folded
        .replace(/\s+/gu, ' ')
        .replace(
          roman,
          (_all, edge: string, word: string, digits: string) => `${edge}${word} ${fromRoman(digits)}`,
        )
        .replace(
          letterItem,
          (_all, edge: string, number: string, item: string) => `${edge}${number}${latinItem[item] ?? item}`,
        )
        .replace(
          suffixed,
          (_all, number: string, kind: string, after: string | undefined) =>
            `${number}${kind.startsWith('م') ? 'bis' : kind}${after ?? ''}`,
        )
        .replace(numberWords, '$1')
        .replace(articleWords, '$1§')
        .replace(ofYear, '$1/$2')
    : folded;

const isYear = (part: string): boolean => /^(?:19|20)\d\d$/u.test(part);
const isNumber = (part: string): boolean => /^\d+$/u.test(part);
const trimmed = (part: string): string => part.replace(/^(\p{L}*)0+(?=\d)/u, '$1');

/** `61y2016` for a number with its year, in either order; undefined for anything else. */
const withYear = (first: string, second: string): string | undefined => {
  if (isNumber(first) && isYear(second) && !isYear(first)) return `${first}y${second}`;
  return isYear(first) && isNumber(second) && !isYear(second) ? `${second}y${first}` : undefined;
};

export interface Reference {
  /** Notations of the whole, the most telling first. */
  readonly terms: readonly string[];
  /** Its numbers one by one, for those who remember only one of them. */
  readonly parts: readonly string[];
}

const neighbours = (parts: readonly string[]): readonly string[] =>
  parts.slice(1).map((part, index) => withYear(parts[index] ?? '', part) ?? `${parts[index]}-${part}`);

const wholeOf = (parts: readonly string[]): readonly string[] => {
  const [first = '', second] = parts;
  if (second === undefined) return [first];
  return parts.length === 2 ? neighbours(parts) : [parts.join('-'), ...neighbours(parts)];
};

/** Reads a run that holds a digit, such as `§448-1`, `2010-086` or `i-24/7`. */
export const toReference = (run: string): Reference => {
  const article = run.startsWith('§');
  const parts = run
    .replace('§', '')
    .split(/[-./']/u)
    .filter((part) => part !== '')
    .map(trimmed);
  const terms = wholeOf(parts);
  const stems = parts.flatMap((part) => /^(\d+)\p{L}/u.exec(part)?.[1] ?? []);
  if (!article)
    return {
      terms,
      parts: [...(parts.length > 1 ? parts : []), ...stems, ...(parts.length > 2 ? [parts.join('')] : [])],
    };
  return {
    terms: [...terms.map((term) => `§${term}`), ...(parts.length > 1 ? terms : [])],
    parts: [...stems, ...(parts.length > 1 ? parts.slice(0, 1) : [])].map((part) => `§${part}`),
  };
};

/** The numbers a text gives in digits, in one spelling whatever the language writes. */

const zeros: readonly number[] = [0x0660, 0x06f0];

/** The text with Arabic-Indic and Persian digits written as 0 to 9. */
export const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.findLast((one) => one <= code) ?? code;
    return String(code - zero);
  });

/** One sign between groups of three digits: space, comma, dot, apostrophe, in all their widths. */
const groupSign = /(?<![\d.,])(\d{1,3})((?:[ \u00A0\u2009\u202F.,'’\u066B\u066C]\d{3}){1,5})(?![\d])/gu;

const joinGroups = (text: string): string =>
  text.replace(groupSign, (_all, first: string, rest: string) => `${first}${rest.replace(/\D/gu, '')}`);

const powers: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:thousand|mille|ألف|ألفا|ألفًا|آلاف|هەزار)(?![\p{L}\p{M}])/iu, 3],
  [/^\s?(?:millions?|مليون|مليونا|مليونًا|ملايين|ملیۆن)(?![\p{L}\p{M}])/iu, 6],
  [/^\s?(?:billions?|milliards?|مليار|مليارا|مليارًا|مليارات|ملیار)(?![\p{L}\p{M}])/iu, 9],
];

const powerAt = (text: string): number => powers.find(([word]) => word.test(text))?.[1] ?? 0;

/** `2 to 6 million`: the word stands once, after the second number. */
const range = /^\s?(?:to|and|or|à|et|ou|إلى|و|أو|بۆ|تا|یان|-|–)\s?\d+(?:[.,٫]\d+)?/iu;

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/u.test(number);

const powerAfter = (number: string, rest: string): number =>
  isYear(number) ? 0 : powerAt(rest) || powerAt(rest.replace(range, ''));

/** `2.5` with six more places is `2500000`. */
const raise = (number: string, power: number): readonly string[] => {
  const [whole = '', part = ''] = number.split(/[.,٫]/u);
  if (power === 0) return part === '' ? [whole] : [whole, part];
  return [`${whole}${part.slice(0, power).padEnd(power, '0')}`];
};

/**
 * The numbers of a text in order. Thousands are joined, "2 million" is written
 * out; decimals and compounds such as 27-14 come apart into their groups of digits.
 */
export const numbersIn = (text: string): readonly string[] => {
  const plain = joinGroups(westernDigits(text));
  return [...plain.matchAll(/\d+(?:[.,٫]\d+)?/gu)].flatMap(({ 0: number, index }) => {
    const end = index + number.length;
    return raise(number, powerAfter(number, plain.slice(end, end + 40)));
  });
};

import { describe, expect, test } from 'vitest';
import { saysInWords } from '../../../src/lib/number-words.ts';
import { numbersIn, westernDigits } from '../../../src/lib/numbers.ts';

test('westernDigits reads both kinds of Arabic digits', () => {
  expect(westernDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789 0123456789');
});

describe('numbersIn', () => {
  test.each([
    ['MAD 10,000 to 500,000', ['10000', '500000']],
    ['10 000 à 500 000 dirhams', ['10000', '500000']],
    ['10\u00A0000 à 500\u202F000 dirhams', ['10000', '500000']],
    ['10.000 bis 1.500.000', ['10000', '1500000']],
    ['من ١٠٬٠٠٠ إلى ٥٠٠٬٠٠٠ درهم', ['10000', '500000']],
    ['5 to 10 years', ['5', '10']],
    ['2 million to 6 million', ['2000000', '6000000']],
    ['2 à 6 millions', ['2000000', '6000000']],
    ['من 2 إلى 6 ملايين', ['2000000', '6000000']],
    ['2.5 million', ['2500000']],
    ['2,5 millions', ['2500000']],
    ['50 thousand', ['50000']],
    ['in 2018 million', ['2018']],
    ['art. 448-1 and 303 bis 30', ['448', '1', '303', '30']],
    ['Law 27-14 of 25 August 2016', ['27', '14', '25', '2016']],
    ['3.5 and 3,5', ['3', '5', '3', '5']],
    ['1234567', ['1234567']],
    ['no number', []],
    ['24/7', ['24', '7']],
  ])('%s', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });
});

describe('saysInWords', () => {
  test.each([
    ['Three days', 'en', '3'],
    ['deux ans', 'fr', '2'],
    ['يومان ثم ثلاثة أيام', 'ar', '2'],
    ['يومان ثم ثلاثة أيام', 'ar', '3'],
    ['الطبعة الثانية', 'ar', '2'],
    ['سێ ڕۆژ', 'ckb', '3'],
  ])('%s (%s) says %s', (text, language, number) => {
    expect(saysInWords(text, language, number)).toBe(true);
  });

  test.each([
    ['trois ans', 'fr', '2'],
    ['someone', 'en', '1'],
    ['ten years', 'en', '20'],
    ['act', 'de', '1'],
  ])('%s (%s) does not say %s', (text, language, number) => {
    expect(saysInWords(text, language, number)).toBe(false);
  });
});

/** Numbers of laws and articles in every notation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyserOf } from '../../../src/lib/analyse/analysers.ts';
import { fold } from '../../../src/lib/analyse/fold.ts';
import { joinReferences } from '../../../src/lib/analyse/references.ts';

const { tokens } = analyserOf('en');

const mainTerm = (text: string): string | undefined =>
  tokens(text).find(({ type }) => type === 'reference')?.terms[0];

/** Notation → the form it is found under. */
const notations: readonly (readonly [string, string])[] = [
  ['27-14', '27-14'],
  ['27.14', '27-14'],
  ['27/14', '27-14'],
  ['٢٧-١٤', '27-14'],
  ['Law No. 27-14', '27-14'],
  ['loi n° 27-14', '27-14'],
  ['القانون رقم 27.14', '27-14'],
  ['02-03', '2-3'],
  ['2010-86', '86y2010'],
  ['2010-086', '86y2010'],
  ['86/2010', '86y2010'],
  ['61 of 2016', '61y2016'],
  ['2016-61', '61y2016'],
  ['61/2016', '61y2016'],
  ['n° 61 de 2016', '61y2016'],
  ['عدد 61 لسنة 2016', '61y2016'],
  ['رقم (61) لسنة 2016', '61y2016'],
  ['٦١ لسنة ٢٠١٦', '61y2016'],
  ['61 لعام 2016', '61y2016'],
  ['ژمارە ٢٨ی ساڵی ٢٠١٢', '28y2012'],
  ['ژمارە 6 ی 2018', '6y2018'],
  ['28 2012', '28y2012'],
  ['Act XXXIV of 2018', '34y2018'],
  ['025-2018/AN', '25-2018-an'],
  ['2011/36/EU', '2011-36-eu'],
  ['art. 3 (a)', '§3a'],
  ['art. 3(a)', '§3a'],
  ['Article 3a', '§3a'],
  ['المادة ٣ (أ)', '§3a'],
  ['article 448-1', '§448-1'],
  ['الفصل 448-1', '§448-1'],
  ['ماددەی 448-1', '§448-1'],
  ['303 bis 4', '303bis4'],
  ['303 مكرر 4', '303bis4'],
  ['I-24/7', 'i-24-7'],
  ['C029', 'c29'],
  ['GEN-12', 'gen-12'],
];

describe('references', () => {
  it.each(notations)('reads %s as %s', (text, form) => {
    expect(mainTerm(text)).toBe(form);
  });

  it('also finds a reference by its parts', () => {
    expect(tokens('2011/36/EU')[0]?.terms).toContain('36y2011');
    expect(tokens('I-24/7')[0]?.terms).toContain('24-7');
    expect(tokens('I-24/7')[0]?.parts).toContain('i247');
    expect(tokens('art. 3 (a)')[0]?.parts).toContain('§3');
    expect(tokens('27-14')[0]?.parts).toEqual(['27', '14']);
  });

  it('leaves plain words and years alone', () => {
    expect(joinReferences('no act of 2016')).toBe('no act of 2016');
    expect(mainTerm('Doha 2017')).toBe('2017');
    expect(mainTerm('2015-2020')).toBe('2015-2020');
  });

  it('never grows without bound', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '1',
        '2',
        '0',
        ' ',
        '-',
        '/',
        '.',
        '(',
        ')',
        'a',
        'no',
        'of',
        'art',
        '2016',
        'bis',
        'لسنة',
      ),
      maxLength: 400,
    });
    fc.assert(fc.property(text, (typed) => joinReferences(fold(typed)).length <= fold(typed).length + 3));
  });

  it('reads hostile runs in no time', () => {
    const started = performance.now();
    for (const run of [
      '1 '.repeat(5000),
      `1${' '.repeat(10_000)}2016`,
      '1('.repeat(5000),
      'art.'.repeat(2500),
      '1ي'.repeat(5000),
    ])
      tokens(run);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

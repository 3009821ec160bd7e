/** Folding: one spelling for all the ways a word is typed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/lib/analyse/fold.ts';

/** Each line: what people type, all of which is one spelling. */
const same: readonly (readonly [string, ...string[]])[] = [
  // Case, accents, ligatures, width
  ['traite', 'Traite', 'TRAITÉ', 'ＴＲＡＩＴＥ', 'trai\u00ADte'],
  ['enlevement', 'enlèvement', 'Enle\u0300vement'],
  ['manoeuvre', 'manœuvre', 'MANŒUVRE'],
  ["l'abus", 'l’abus', 'l‘abus', 'lʼabus', 'l`abus'],
  ['27-14', '27‐14', '27–14', '27−14', '٢٧-١٤', '۲۷-۱۴', '27\u200F-\u200F14'],
  // Arabic: vowel signs, tatweel, hamza carriers, alef maqsura, taa marbuta, Persian letters, presentation forms
  ['استغلال', 'استغـــلال', 'اِسْتِغْلال', 'إستغلال', 'أستغلال', 'ٱستغلال', 'اسﺘﻐﻼل'],
  ['القسري', 'القسرى', 'القسری'],
  ['العبوديه', 'العبودية', 'العبوديۃ'],
  ['الكفاله', 'الكفالة', 'الکفالة'],
  ['مسوول', 'مسؤول'],
  ['هيية', 'هيئة'],
  ['لاجي', 'لاجئ', 'لاجىء'],
  // Sorani: heh and ae, yeh and kaf, r, l, e and o with and without their signs
  ['كويلهتي', 'کۆیلەتی', 'كويله\u200Cتى', 'کۆیلەتێ'],
  ['مندال', 'منداڵ', 'مندال'],
  ['رفاندن', 'ڕفاندن'],
  ['مروف', 'مرۆڤ', 'مروڤ'],
];

describe('fold', () => {
  it.each(same.flatMap(([form, ...others]) => others.map((other) => [other, form] as const)))(
    'spells %s as %s',
    (typed, form) => {
      expect(fold(typed)).toBe(fold(form));
    },
  );

  it('gives the plain letters', () => {
    expect(fold('Œuvre d’ÉTÉ ٢٠١٢')).toBe("oeuvre d'ete 2012");
    expect(fold('الاتِّجار بالأشخاص')).toBe('الاتجار بالاشخاص');
    expect(fold('کۆیلایەتیی قەرز')).toBe('كويلايهتيي قهرز');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => fold(fold(text)) === fold(text)),
    );
  });

  it('never throws and never grows without bound', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        (text) => fold(text).length <= 18 * text.length,
      ),
    );
  });
});

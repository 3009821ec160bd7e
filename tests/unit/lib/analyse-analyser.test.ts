/** The analyser as a whole: what it makes of texts and queries, whatever they hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyserOf } from '../../../src/lib/analyse/analysers.ts';
import { languages } from '../../../src/schema/languages.ts';

const typesOf = (language: (typeof languages)[number], text: string) =>
  analyserOf(language)
    .tokens(text)
    .map(({ type, text: word }) => `${type}:${word}`);

describe('tokens', () => {
  it('sets small words aside', () => {
    expect(typesOf('en', 'What is the law 27-14 of Morocco?')).toEqual([
      'stop:what',
      'stop:is',
      'stop:the',
      'law:law',
      'reference:27-14',
      'stop:of',
      'word:morocco',
    ]);
    expect(typesOf('fr', "qu'est-ce que la traite")).toEqual([
      'stop:est',
      'stop:ce',
      'stop:que',
      'stop:la',
      'word:traite',
    ]);
    expect(typesOf('ar', 'ما هو القانون رقم ٦٤ لسنة ٢٠١٠')).toEqual([
      'stop:ما',
      'stop:هو',
      'law:القانون',
      'reference:64/2010',
    ]);
    expect(typesOf('ckb', 'یاسای ژمارە 28')).toEqual(['law:ياساي', 'reference:28']);
  });

  it('finds a word with a hyphen by its parts and as one', () => {
    const [first, second] = analyserOf('en').tokens('re-trafficking');
    expect([first?.text, second?.text]).toEqual(['re', 'trafficking']);
    expect(first?.parts).toContain('retrafficking');
  });

  it('widens a query by what readers say instead', () => {
    expect(analyserOf('en').tokens('boss')[0]?.synonyms).toContain('employ');
    expect(analyserOf('ckb').tokens('پاسپۆرت')[0]?.synonyms).toContain('passport');
  });
});

describe('whatever is typed', () => {
  it.each(languages)('never throws and never grows without bound (%s)', (language) => {
    const analyser = analyserOf(language);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const terms = analyser.terms(text);
        expect(terms.length).toBeLessThanOrEqual(18 * 18 * (text.length + 1));
        expect(terms.every((term) => term.length <= 19 * (text.length + 1))).toBe(true);
      }),
    );
  });

  it.each(languages)('gives the same words for a text and for the text in capitals (%s)', (language) => {
    const analyser = analyserOf(language);
    const text = 'Traite des personnes — Smuggling of Migrants; القانون رقم 27.14، کۆیلایەتی';
    expect(analyser.terms(text.toUpperCase())).toEqual(analyser.terms(text));
  });
});

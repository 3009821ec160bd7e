/** The parts that both layers share: packing, slips, marks, merging, scores. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyserOf } from '../../../src/lib/analyse/analysers.ts';
import { firstSentence } from '../../../src/lib/search/answer.ts';
import { edits } from '../../../src/lib/search/edits.ts';
import { bestSentence, markText } from '../../../src/lib/search/marks.ts';
import { mergeHits } from '../../../src/lib/search/merge.ts';
import { packNames, unpackNames } from '../../../src/lib/search/pack-names.ts';
import { packTexts, unpackTexts } from '../../../src/lib/search/pack-texts.ts';
import type { QuickHit } from '../../../src/lib/search/quick.ts';
import { fromIndexText, toIndexText } from '../../../src/lib/search/text-words.ts';
import { askText, type Pagefind } from '../../../src/lib/search/text-layer.ts';
import { passesGate, scoreOf, scoresBy, type Placed } from '../../../src/search/score.ts';
import { names, texts } from './quick-site.ts';

describe('the quick files', () => {
  it('come back as they were', () => {
    expect(unpackNames(packNames(names))).toEqual(names);
    expect(unpackTexts(packTexts(texts))).toEqual(texts);
  });

  it('come back whole whatever a title holds', () => {
    const [record] = names.records;
    if (record === undefined) throw new Error('The made-up site is empty.');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const [back] = unpackNames(packNames({ ...names, records: [{ ...record, title }] })).records;
        return (
          back?.title === title.replace(/[\n\t|]+/gu, ' ').trim() && back.names.length === record.names.length
        );
      }),
    );
  });
});

describe('edits', () => {
  it.each([
    ['smuggling', 'smuggling', 0],
    ['smuggling', 'smugling', 1],
    ['smuggling', 'smugglingg', 1],
    ['smuggling', 'smugglnig', 1],
    ['smuggling', 'smogglnig', 2],
    ['smuggling', 'trafficking', 3],
    ['', 'ab', 2],
  ])('%s and %s: %d', (one, other, steps) => {
    expect(edits(one, other, 2)).toBe(steps);
    expect(edits(other, one, 2)).toBe(steps);
  });
});

const english = analyserOf('en');

describe('marks', () => {
  const formsOf = (query: string) => new Set(english.tokens(query).flatMap(({ terms }) => terms));
  const marked = (text: string, query: string) =>
    markText(english, text, formsOf(query))
      .filter((piece) => piece.marked === 'yes')
      .map((piece) => piece.text);

  it('stand on other forms of the word', () => {
    expect(marked('The victims’ rights; victimisation, Victim-centred.', 'victim')).toEqual([
      'victims',
      'Victim-centred',
    ]);
    expect(marked('Law No. 27.14 of 2016', '27-14')).toEqual(['27.14']);
  });

  it('leave the text as it is', () => {
    const text = 'A <b>victim</b> & “trafficking”\u2028…';
    expect(
      markText(english, text, formsOf('victim trafficking'))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('choose the sentence that says most', () => {
    const text = 'A person was found. The passport was held by the employer. The passport is blue.';
    expect(bestSentence(english, text, formsOf('employer passport'))).toBe(
      'The passport was held by the employer.',
    );
    expect(bestSentence(english, text, formsOf('kidney'))).toBeUndefined();
    expect(
      bestSentence(english, `passport ${'word '.repeat(200)}`, formsOf('passport'))?.length,
    ).toBeLessThan(250);
  });
});

describe('the first sentence', () => {
  it.each([
    [
      'See art. 3 of the Protocol, which says what the term means. More follows.',
      'See art. 3 of the Protocol, which says what the term means.',
    ],
    [
      'Short. A definition that goes on for longer than that. End.',
      'Short. A definition that goes on for longer than that.',
    ],
    ['No stop at all', 'No stop at all'],
    [
      'جريمة تقع على الشخص وتقوم على ثلاثة أركان. وللطفل ركنان.',
      'جريمة تقع على الشخص وتقوم على ثلاثة أركان.',
    ],
  ])('%s', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});

describe('merging', () => {
  const hit = (id: string, score: number, complete: 'yes' | 'no'): QuickHit => ({
    id,
    title: id,
    kind: 'k',
    countries: [],
    description: '',
    layer: 'quick',
    score,
    complete,
    fit: score,
  });
  const shown = (quick: readonly QuickHit[], text: readonly (readonly [string, number])[]) =>
    mergeHits({
      quick,
      text: text.map(([id, dropped]) => ({ id, text: '', score: 1, dropped })),
      show: ({ id, score }) =>
        id === 'gone'
          ? undefined
          : { id, title: id, kind: 'k', countries: [], description: '', layer: 'text', score },
    }).map(({ id }) => id);

  it('puts whole quick hits first, then whole text hits, then the rest', () => {
    expect(
      shown(
        [hit('a', 0.9, 'yes'), hit('b', 0.3, 'no')],
        [
          ['c', 0],
          ['a', 0],
        ],
      ),
    ).toEqual(['a', 'c', 'b']);
    expect(shown([hit('b', 0.3, 'no')], [['c', 1]])).toEqual(['b', 'c']);
  });

  it('leaves out what the quick layer does not know', () => {
    expect(
      shown(
        [],
        [
          ['gone', 0],
          ['c', 0],
        ],
      ),
    ).toEqual(['c']);
  });
});

describe('the text layer', () => {
  it('gets the forms of words behind the text, and they are never shown', () => {
    const text = toIndexText(analyserOf('ar'), 'والاتجار بالأشخاص وفق القانون 27.14');
    expect(text).toContain('اتجار');
    expect(text).toContain('27x14');
    expect(fromIndexText(text).trim()).toBe('والاتجار بالأشخاص وفق القانون 27.14');
  });

  it('drops the least telling word when nothing has all', async () => {
    const asked: string[] = [];
    const pagefind: Pagefind = {
      options: () => Promise.resolve(),
      search: (query) => {
        asked.push(query ?? '');
        const data = () => Promise.resolve({ url: '', content: 'text', meta: { id: 'definitions/a' } });
        return Promise.resolve({ results: query === 'rare' ? [{ score: 1, data }] : [] });
      },
    };
    const hits = await askText(pagefind, {
      readings: [
        ['rare', 'commn'],
        ['rare', 'common'],
      ],
      filters: {},
      limit: 5,
    });
    expect(asked).toEqual(['rare commn', 'rare common', 'rare']);
    expect(hits).toEqual([{ id: 'definitions/a', text: 'text', score: 1, dropped: 1 }]);
    expect(await askText(pagefind, { readings: [[]], filters: {}, limit: 5 })).toEqual([]);
  });
});

describe('scores', () => {
  const placed = (lang: string, expected: string, shown: readonly string[]): Placed => ({
    query: { lang, query: 'q', expected: [expected], kind: 'exact' },
    shown,
  });

  it('count first places, places among five, and empty answers', () => {
    const score = scoreOf([
      placed('en', 'a', ['a']),
      placed('en', 'a', ['b', 'a']),
      placed('en', 'a', []),
      placed('en', 'a', ['b', 'c', 'd', 'e', 'f', 'a']),
    ]);
    expect(score).toEqual({
      queries: 4,
      success1: 0.25,
      success5: 0.5,
      mrr: (1 + 1 / 2 + 1 / 6) / 4,
      empty: 1,
    });
    expect(passesGate(score)).toBe(false);
    expect(passesGate(scoreOf([placed('en', 'a', ['a'])]))).toBe(true);
  });

  it('are kept apart by group', () => {
    expect([
      ...scoresBy([placed('fr', 'a', ['a']), placed('en', 'a', [])], ({ lang }) => lang).keys(),
    ]).toEqual(['en', 'fr']);
  });
});

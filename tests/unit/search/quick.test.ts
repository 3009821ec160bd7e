/** The quick layer: what it finds, what it answers, and that nothing typed can hurt it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyserOf } from '../../../src/lib/analyse/analysers.ts';
import { createSearch } from '../../../src/lib/search/search.ts';
import { languages } from '../../../src/schema/languages.ts';
import { names, openSite } from './quick-site.ts';

const site = openSite();

const first = (query: string): string | undefined => site.quick(query, {}).hits[0]?.id;

describe('finds', () => {
  it.each([
    ['Trafficking in persons', 'definitions/trafficking-in-persons'],
    ['tip', 'definitions/trafficking-in-persons'],
    ['persons trafficked', 'definitions/trafficking-in-persons'],
    ['traffiking in person', 'definitions/trafficking-in-persons'],
    ['traficking', 'definitions/trafficking-in-persons'],
    ['smugglnig of migrants', 'definitions/smuggling-of-migrants'],
    ['smuggler', 'definitions/smuggling-of-migrants'],
    ['smugg', 'definitions/smuggling-of-migrants'],
    ['forced labor', 'definitions/forced-labour'],
    ['nonrefoulement', 'definitions/non-refoulement'],
    ['non refoulement', 'definitions/non-refoulement'],
    ['law 27.14', 'frameworks/morocco'],
    ['٢٧-١٤', 'frameworks/morocco'],
    ['article 448-1', 'frameworks/morocco'],
    ['64/2010', 'frameworks/egypt'],
    ['82 of 2016', 'frameworks/egypt'],
    ['GEN-12', 'indicators/general'],
    ['employer keeps my passport', 'indicators/general'],
    ['what is the difference between smuggling and trafficking', 'comparisons/trafficking-and-smuggling'],
    ['والاتجار بالأشخاص', 'definitions/trafficking-in-persons'],
    ['traite des personnes', 'definitions/trafficking-in-persons'],
  ])('%s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('says why a record was found', () => {
    expect(site.quick('people smuggling', {}).hits[0]?.name).toBe('people smuggling');
    expect(site.quick('identity papers', {}).hits[0]?.excerpt).toMatch(/^GEN-12/u);
  });

  it('answers by name before the texts are there', () => {
    const bare = createSearch(analyserOf('en'), names);
    expect(bare.quick('human trafficking', {}).hits[0]?.id).toBe('definitions/trafficking-in-persons');
    expect(bare.quick('human trafficking', {}).hits[0]?.description).toBe('');
  });
});

describe('filters', () => {
  it('leave only what fits', () => {
    expect(site.quick('law', { country: 'eg' }).hits.map(({ id }) => id)).toEqual(['frameworks/egypt']);
    expect(site.quick('trafficking', { kind: 'comparisons' }).hits.map(({ id }) => id)).toEqual([
      'comparisons/trafficking-and-smuggling',
    ]);
  });

  it('list records in order of titles when nothing is typed', () => {
    expect(site.list({ theme: 'law' }).map(({ title }) => title)).toEqual(['Egypt', 'Morocco']);
    expect(site.list({ audience: 'police', country: 'ma' }).map(({ title }) => title)).toEqual(['Morocco']);
    expect(site.list({})).toEqual([]);
  });
});

describe('the direct answer', () => {
  it('is the first sentence of a term, with the page that compares it', () => {
    const answer = site.answer(site.quick('human trafficking', {}));
    expect(answer?.sentence).toBe('A crime of three linked parts: an act, a means and a purpose.');
    expect(answer?.comparison).toEqual({
      id: 'comparisons/trafficking-and-smuggling',
      title: 'Trafficking in persons and smuggling of migrants',
    });
  });

  it('is given for nothing but a name', () => {
    expect(site.answer(site.quick('Morocco', {}))).toBeUndefined();
    expect(site.answer(site.quick('labour in a factory', {}))).toBeUndefined();
    expect(site.answer(site.quick('', {}))).toBeUndefined();
  });
});

describe('without a result', () => {
  it('gives the names that look most like it', () => {
    expect(site.quick('zzzz', {}).hits).toEqual([]);
    expect(site.nearest('trefckng parsuns')[0]?.id).toBe('definitions/trafficking-in-persons');
    expect(site.nearest('ξξξ')).toEqual([]);
  });
});

describe('hostile queries', () => {
  const hostile = [
    'x'.repeat(10_000),
    'ا'.repeat(10_000),
    'trafficking '.repeat(1000),
    `1${' '.repeat(9000)}2016`,
    '\u0000\u0007\u001B[31m\u202Etrafficking\u2066',
    '<img src=x onerror=alert(1)>',
    '"; DROP TABLE records; --',
    '${7*7} {{7*7}} %00 ../../etc/passwd',
    '__proto__ constructor toString hasOwnProperty',
    '🇲🇦 👩‍👩‍👧‍👦 😀😀',
    '\uD800 lone surrogate \uDFFF',
    '(((((.*+?^$|[]\\',
    '\n\t\r\u2028\u2029',
    '-'.repeat(5000),
    '§§§ 3 (a (a (a',
  ];

  it.each(languages)('are answered at once and without harm (%s)', (language) => {
    const search = openSite(language);
    for (const query of hostile) {
      const started = performance.now();
      const found = search.quick(query, {});
      search.answer(found);
      search.nearest(query);
      search.mark('Trafficking <b>in</b> persons', found);
      expect(performance.now() - started).toBeLessThan(500);
      expect(found.readings.flat().length).toBeLessThanOrEqual(80);
    }
  });

  it('are never a reason to throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (query) => {
        const found = site.quick(query, {});
        return (
          site
            .mark(query, found)
            .map(({ text }) => text)
            .join('') === query && site.nearest(query).length <= 5
        );
      }),
    );
  });
});

/** Facts of the English file and words of the translation, put together. */
import { describe, expect, test } from 'vitest';
import { mergeInto, wordsDigest } from '../../../src/corpus/words.ts';
import { markBorrowed } from '../../../src/lib/text.ts';
import { kinds } from '../../../src/schema/kinds.ts';

const { schema } = kinds.definition;

const source = {
  title: 'Act',
  description: 'What the trafficker does.',
  aliases: ['conduct', 'action'],
  term_confirmed: true,
  category: 'element',
  checked: '2026-11-22',
  legal: [
    {
      id: 'tip-3',
      name: 'Trafficking Protocol',
      at: 'art. 3',
      note: 'Lists the acts',
      sources: [],
      confirmed: false,
    },
    { id: 'som-3', name: 'Smuggling Protocol', sources: [], confirmed: false },
  ],
  notes: ['First.', 'Second.'],
};

const merge = (own: unknown) => mergeInto(schema, source, own);

describe('mergeInto', () => {
  test('takes words from the translation and facts from the source', () => {
    const { value, borrowed } = merge({
      title: 'Acte',
      description: "Ce que fait l'auteur.",
      aliases: ['conduite'],
      legal: { 'tip-3': { name: 'Protocole', note: 'Énumère' }, 'som-3': { name: 'Autre protocole' } },
      notes: ['Un.', 'Deux.'],
    });
    expect(borrowed).toEqual([]);
    expect(value).toMatchObject({
      title: 'Acte',
      category: 'element',
      aliases: ['conduite'],
      legal: [
        { id: 'tip-3', name: 'Protocole', at: 'art. 3', note: 'Énumère' },
        { id: 'som-3', name: 'Autre protocole' },
      ],
      notes: ['Un.', 'Deux.'],
    });
  });

  test('borrows what is missing, marks it and says where', () => {
    const { value, borrowed } = merge({ title: 'Acte', legal: { 'tip-3': { note: 'Énumère' } } });
    expect(borrowed).toEqual([['description'], ['legal', 0, 'name'], ['legal', 1, 'name'], ['notes']]);
    expect(value).toMatchObject({ title: 'Acte', description: markBorrowed('What the trafficker does.') });
    expect(value).toMatchObject({ notes: [markBorrowed('First.'), markBorrowed('Second.')] });
  });

  test('finds items by their id, whatever the order', () => {
    const { value } = merge({ legal: { 'som-3': { name: 'B' }, 'tip-3': { name: 'A' } } });
    expect(value).toMatchObject({ legal: [{ name: 'A' }, { name: 'B' }] });
  });

  test.each([[['Un.']], [['Un.', 'Deux.', 'Trois.']], [[]]])(
    'a list of another length stays English: %j',
    (notes) => {
      const { value, borrowed } = merge({ notes });
      expect(value).toMatchObject({ notes: [markBorrowed('First.'), markBorrowed('Second.')] });
      expect(borrowed).toContainEqual(['notes']);
    },
  );

  test('what each language has of its own is never borrowed', () => {
    const { value, borrowed } = merge({ title: 'Acte' });
    expect(value).not.toHaveProperty('aliases');
    expect(value).not.toHaveProperty('term_confirmed');
    expect(borrowed).not.toContainEqual(['aliases']);
    expect(merge({ acronyms: ['TEH'] }).value).toMatchObject({ acronyms: ['TEH'] });
  });

  test('ids that every object has as keys are only ids', () => {
    const odd = {
      ...source,
      legal: [{ id: 'constructor', name: 'Protocol', sources: [], confirmed: false }],
    };
    expect(mergeInto(schema, odd, { legal: {} }).borrowed).toContainEqual(['legal', 0, 'name']);
  });

  test('without any words all of it is borrowed', () => {
    expect(merge(undefined).borrowed).toContainEqual(['title']);
  });
});

describe('wordsDigest', () => {
  const digest = wordsDigest(schema, source, 'Body.');

  test('stays when facts, aliases or white space around the body change', () => {
    expect(wordsDigest(schema, { ...source, checked: '2027-01-01', aliases: ['x'] }, '\nBody.\n\n')).toBe(
      digest,
    );
    expect(wordsDigest(schema, { ...source, term_confirmed: false, category: 'crime' }, 'Body.')).toBe(
      digest,
    );
  });

  test.each([
    ['a title', { ...source, title: 'The act' }, 'Body.'],
    [
      'a note inside an item',
      { ...source, legal: [{ ...source.legal[0], note: 'Other' }, source.legal[1]] },
      'Body.',
    ],
    ['a list', { ...source, notes: ['First.'] }, 'Body.'],
    ['the body', source, 'Other body.'],
  ])('changes with %s', (_name, data, body) => {
    expect(wordsDigest(schema, data, body)).not.toBe(digest);
  });
});

import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/schema/kinds.ts';
import { toTranslationSchema } from '../../../src/schema/translation.ts';
import { shapeOf } from '../../../src/schema/walk.ts';

const header = { of: '0123456789abcdef', by: 'person', reviewed: true };

describe('toTranslationSchema', () => {
  const schema = toTranslationSchema(kinds.definition.schema);

  test('keeps the words and drops the facts', () => {
    const keys = Object.keys(shapeOf(schema) ?? {});
    expect(keys).toContain('title');
    expect(keys).toContain('aliases');
    expect(keys).toContain('legal');
    expect(keys).not.toContain('checked');
    expect(keys).not.toContain('sources');
    expect(keys).not.toContain('see_also');
  });

  test('turns a list of items into a map by id', () => {
    const result = schema.safeParse({
      translation: header,
      title: 'Acte',
      legal: { 'tip-3': { note: 'Énumère les actes' } },
    });
    expect(result.success).toBe(true);
  });

  test('asks for the header and for nothing else', () => {
    expect(schema.safeParse({ translation: header }).success).toBe(true);
    expect(schema.safeParse({ title: 'Acte' }).success).toBe(false);
  });

  test('refuses a fact inside an item', () => {
    const result = schema.safeParse({ translation: header, legal: { 'tip-3': { confirmed: true } } });
    expect(result.error?.issues[0]?.code).toBe('unrecognized_keys');
  });

  test('is made once for a schema', () => {
    expect(toTranslationSchema(kinds.definition.schema)).toBe(schema);
  });
});

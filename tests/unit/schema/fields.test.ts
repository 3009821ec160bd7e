import { describe, expect, test } from 'vitest';
import { cite, day, itemId, partialDay, url } from '../../../src/schema/fields.ts';
import { hasOneState } from '../../../src/schema/statement.ts';

const accepts = (schema: ReturnType<typeof day>, value: unknown): boolean => schema.safeParse(value).success;

test.each([
  [
    day('a day'),
    ['2026-11-22', '2024-02-29'],
    ['2026-02-30', '2026-13-01', '2026-1-2', '22.11.2026', '2026-11', '', 2026],
  ],
  [
    partialDay('a date'),
    ['2026', '2026-11', '2026-11-22'],
    ['26', '2026-13', '2026-11-31', '2026-11-2', 'c. 2020'],
  ],
  [
    url('an address'),
    ['https://example.org/a?b=c#d', 'http://example.org'],
    ['example.org', 'javascript:alert(1)', 'ftp://example.org', 'https://a b', 'https://a\u200Fb'],
  ],
  [itemId('an id'), ['tip-3', 'GEN-12', 'f1'], ['-a', 'a b', 'é', '', 'a_b']],
  [
    cite(),
    ['tip-text', 'tip-text, art. 3 (a)', 'ma-2014, p. 5'],
    ['Tip', 'tip text', 'tip-text,', ', art. 3', ''],
  ],
])('%#', (schema, good, bad) => {
  for (const value of good) expect(accepts(schema, value), String(value)).toBe(true);
  for (const value of bad) expect(accepts(schema, value), String(value)).toBe(false);
});

test('a day that no calendar has is one fault, not two', () => {
  expect(day('a day').safeParse('2026-02-30').error?.issues).toHaveLength(1);
  expect(day('a day').safeParse('22.11.2026').error?.issues).toHaveLength(1);
});

describe('hasOneState', () => {
  test.each([
    [{ text: 'Yes.', confirmed: true }, true],
    [{ text: 'Yes.', confirmed: false }, true],
    [{ absent: 'not-researched' }, true],
    [{ text: 'Yes.' }, false],
    [{ confirmed: true }, false],
    [{}, false],
    [{ text: 'Yes.', confirmed: true, absent: 'not-researched' }, false],
    [{ absent: 'no-provision-found', confirmed: false }, false],
  ])('%j → %j', (value, expected) => {
    expect(hasOneState(value)).toBe(expected);
  });
});

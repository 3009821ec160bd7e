import { describe, expect, test } from 'vitest';
import { addMonths, formatDay, isInCalendar, toDay } from '../../../src/lib/dates.ts';

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-22', 24, '2028-11-22'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 0, '2026-11-30'],
  ])('%s and %i months → %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('formatDay', () => {
  test.each([
    ['en', '22 November 2026', 'November 2026', '2026'],
    ['fr', '22 novembre 2026', 'novembre 2026', '2026'],
    ['ar', '22 نوفمبر 2026', 'نوفمبر 2026', '2026'],
    ['ckb', '22ی تشرینی دووەمی 2026', '2026 تشرینی دووەم', '2026'],
  ])('%s', (language, day, month, year) => {
    expect(formatDay('2026-11-22', language)).toBe(day);
    expect(formatDay('2026-11', language)).toBe(month);
    expect(formatDay('2026', language)).toBe(year);
  });

  test('leaves what is no date as it is', () => {
    expect(formatDay('about 2020', 'en')).toBe('about 2020');
    expect(formatDay('c. 2020', 'en')).toBe('c. 2020');
  });
});

describe('isInCalendar', () => {
  test.each(['2026', '2026-11', '2024-02-29', '2026-12-31', '2000-02-29'])('%s exists', (day) => {
    expect(isInCalendar(day)).toBe(true);
  });

  test.each(['2023-02-29', '1900-02-29', '2026-13', '2026-00-10', '2026-04-31', '2026-11-00'])(
    '%s does not',
    (day) => {
      expect(isInCalendar(day)).toBe(false);
    },
  );
});

test('toDay is the day in UTC', () => {
  expect(toDay(0)).toBe('1970-01-01');
  expect(toDay(1_795_391_999)).toBe('2026-11-22');
});

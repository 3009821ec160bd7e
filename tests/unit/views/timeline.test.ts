import { describe, expect, it } from 'vitest';
import { toTimeline, toYears, type TimelineSpan } from '../../../src/views/timeline.ts';

const span = (fields: Partial<TimelineSpan>): TimelineSpan => ({
  id: 'a',
  label: 'A',
  events: [],
  confirmed: 'yes',
  tags: {},
  ...fields,
});

describe('years', () => {
  it('take the early or the late edge of what is known', () => {
    expect([toYears('2015', 'early'), toYears('2015', 'late')]).toEqual([2015, 2016]);
    expect([toYears('2015-07', 'early'), toYears('2015-06', 'late')]).toEqual([2015.5, 2015.5]);
  });
});

describe('the timeline', () => {
  it('orders rows by their first moment and leaves undated ones out', () => {
    const view = toTimeline('t', 'ltr', [
      span({ id: 'late', start: '2018' }),
      span({ id: 'early', events: ['2010-01'] }),
      span({ id: 'none' }),
    ]);
    expect(view.rows.map((row) => row.id)).toEqual(['early', 'late']);
    expect(view.ticks.map((tick) => tick.label)).toEqual([
      '2010',
      '2011',
      '2012',
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
    ]);
  });

  it('says where the end is not known', () => {
    expect(toTimeline('t', 'ltr', [span({ start: '2018' })]).rows[0]?.bar?.ends).toBe('open');
    expect(toTimeline('t', 'ltr', [span({ start: '2018', end: '2019' })]).rows[0]?.bar?.ends).toBe('closed');
  });

  it('runs from right to left in right-to-left languages', () => {
    const spans = [span({ start: '2018', end: '2018' }), span({ id: 'b', start: '2020', end: '2020' })];
    const [first, second] = toTimeline('t', 'rtl', spans).rows;
    expect(first?.bar?.x).toBeGreaterThan(second?.bar?.x ?? Infinity);
  });

  it('names only as many years as there is room for', () => {
    const { ticks } = toTimeline('t', 'ltr', [span({ start: '1900', end: '2020' })]);
    expect(ticks.length).toBeLessThan(25);
    expect(ticks[0]?.label).toBe('1900');
  });

  it('stands with nothing on it', () => {
    expect(toTimeline('t', 'ltr', [])).toMatchObject({ rows: [], ticks: [] });
  });
});

/**
 * Where things stand on a line of time, as numbers: years to places on a canvas
 * of fixed width. The component draws it; a table behind it says the same.
 */
import type { Tags } from './blocks.ts';

export interface TimelineSpan {
  readonly id: string;
  readonly label: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** Days of single events, such as milestones. */
  readonly events: readonly string[];
  readonly confirmed: 'yes' | 'no';
  readonly tags: Tags;
}

export interface TimelineRow {
  readonly id: string;
  readonly label: string;
  readonly tags: Tags;
  readonly bar?: { readonly x: number; readonly width: number; readonly ends: 'closed' | 'open' };
  readonly dots: readonly number[];
  readonly confirmed: 'yes' | 'no';
}

export interface TimelineView {
  readonly title: string;
  readonly dir: 'ltr' | 'rtl';
  readonly width: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly rows: readonly TimelineRow[];
}

const width = 800;
const margin = 24;

/** A date known to the year, month or day as a year with a fraction; `late` takes its last moment. */
export const toYears = (day: string, edge: 'early' | 'late'): number => {
  const [year = 0, month, date] = day.split('-').map(Number);
  if (month === undefined) return edge === 'early' ? year : year + 1;
  if (date === undefined) return year + (edge === 'early' ? month - 1 : month) / 12;
  return year + (month - 1) / 12 + (edge === 'early' ? date - 1 : date) / 372;
};

const momentsOf = (span: TimelineSpan): readonly number[] => [
  ...(span.start === undefined ? [] : [toYears(span.start, 'early')]),
  ...(span.end === undefined ? [] : [toYears(span.end, 'late')]),
  ...span.events.map((day) => toYears(day, 'early')),
];

/** Room that the number of a year needs. */
const room = 34;

/** Shortest bar that can still be seen. */
const thinnest = 4;

/** Places of spans in order of their start; spans without any date are left out. */
export const toTimeline = (title: string, dir: 'ltr' | 'rtl', spans: readonly TimelineSpan[]): TimelineView => {
  const dated = spans.filter((span) => momentsOf(span).length > 0).sort((a, b) => Math.min(...momentsOf(a)) - Math.min(...momentsOf(b)));
  const moments = dated.flatMap(momentsOf);
  const from = Math.floor(Math.min(...moments));
  const to = Math.max(from + 1, Math.ceil(Math.max(...moments)));
  const scale = (width - 2 * margin) / (to - from);
  const place = (moment: number): number => round(margin + (moment - from) * scale);
  const mirror = (x: number, length = 0): number => (dir === 'rtl' ? round(width - x - length) : x);
  const bar = ({ start, end }: TimelineSpan): Pick<TimelineRow, 'bar'> => {
    if (start === undefined) return {};
    const x = place(toYears(start, 'early'));
    const length = Math.max(thinnest, round(place(end === undefined ? toYears(start, 'late') : toYears(end, 'late')) - x));
    return { bar: { x: mirror(x, length), width: length, ends: end === undefined ? 'open' : 'closed' } };
  };
  const row = (span: TimelineSpan): TimelineRow => ({
    id: span.id,
    label: span.label,
    tags: span.tags,
    ...bar(span),
    dots: span.events.map((day) => mirror(place(toYears(day, 'early')))),
    confirmed: span.confirmed,
  });
  const every = Math.ceil(room / scale);
  const years = moments.length === 0 ? [] : Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => from + index * every);
  return { title, dir, width, ticks: years.map((year) => ({ x: mirror(place(year)), label: String(year) })), rows: dated.map(row) };
};

const round = (value: number): number => Math.round(value * 10) / 10;

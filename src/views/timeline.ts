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
  /** Where the label begins or ends, in the direction of reading. */
  readonly labelAt: { readonly x: number; readonly anchor: 'start' | 'end' };
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

/** Shortest bar that can still be seen. */
const thinnest = 4;

/** Room that the number of a year needs. */
const room = 34;

/** Room that a letter of a label needs, and what is kept free at the edges. */
const letter = 6.4;
const edge = 4;

interface Scale {
  /** Place of a moment from the side where time begins. */
  readonly place: (moment: number) => number;
  /** The same place on the canvas, for something `length` long. */
  readonly onCanvas: (x: number, length?: number) => number;
}

/** A label begins with its bar, or ends with it, or stands wherever there is room. */
const labelPlace = (
  text: string,
  from: number,
  to: number,
): { readonly at: number; readonly anchor: 'start' | 'end' } => {
  const length = text.length * letter;
  if (from + length <= width - edge) return { at: from, anchor: 'start' };
  return to - length >= edge
    ? { at: to, anchor: 'end' }
    : { at: Math.max(edge, width - edge - length), anchor: 'start' };
};

const toRow = (span: TimelineSpan, { place, onCanvas }: Scale): TimelineRow => {
  const { start, end, events } = span;
  const moments = momentsOf(span).map(place);
  const { at, anchor } = labelPlace(span.label, Math.min(...moments), Math.max(...moments));
  const x = start === undefined ? 0 : place(toYears(start, 'early'));
  const until = start === undefined ? 0 : place(toYears(end ?? start, 'late'));
  const length = Math.max(thinnest, round(until - x));
  return {
    id: span.id,
    label: span.label,
    labelAt: { x: onCanvas(at), anchor },
    tags: span.tags,
    ...(start === undefined
      ? {}
      : { bar: { x: onCanvas(x, length), width: length, ends: end === undefined ? 'open' : 'closed' } }),
    dots: events.map((day) => onCanvas(place(toYears(day, 'early')))),
    confirmed: span.confirmed,
  };
};

/** Places of spans in order of their start; spans without any date are left out. */
export const toTimeline = (
  title: string,
  dir: 'ltr' | 'rtl',
  spans: readonly TimelineSpan[],
): TimelineView => {
  const dated = spans
    .filter((span) => momentsOf(span).length > 0)
    .sort((a, b) => Math.min(...momentsOf(a)) - Math.min(...momentsOf(b)));
  if (dated.length === 0) return { title, dir, width, ticks: [], rows: [] };
  const moments = dated.flatMap(momentsOf);
  const from = Math.floor(Math.min(...moments));
  const to = Math.max(from + 1, Math.ceil(Math.max(...moments)));
  const year = (width - 2 * margin) / (to - from);
  const scale: Scale = {
    place: (moment) => round(margin + (moment - from) * year),
    onCanvas: (x, length = 0) => (dir === 'rtl' ? round(width - x - length) : round(x)),
  };
  const every = Math.ceil(room / year);
  const years = Array.from(
    { length: Math.floor((to - from) / every) + 1 },
    (_, index) => from + index * every,
  );
  const ticks = years.map((one) => ({ x: scale.onCanvas(scale.place(one)), label: String(one) }));
  return { title, dir, width, ticks, rows: dated.map((span) => toRow(span, scale)) };
};

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * A line of time as SVG, drawn when the site is built. One picture with one name:
 * what it shows stands in the table behind it, where it can be read and followed.
 */
import { attributes, escapeHtml } from '../../lib/html.ts';
import { isolateNumbers } from '../../lib/isolate.ts';
import type { TimelineRow, TimelineView } from '../../views/timeline.ts';
import { tagAttributes } from './rich.ts';

const step = 34;
const top = 26;
const barTop = 19;
const barHeight = 8;
const arrow = 16;

/** A period is a bar; a start without a known end is an arrow in the direction of time. */
const bar = ({ dir }: TimelineView, row: TimelineRow): string => {
  if (row.bar === undefined) return '';
  const { x, width, ends } = row.bar;
  const kind = `bar${row.confirmed === 'no' ? ' doubtful' : ''}`;
  if (ends === 'closed')
    return `<rect class="${kind}" x="${x}" y="${barTop}" width="${width}" height="${barHeight}" rx="2"/>`;
  const [from, tip] = dir === 'rtl' ? [x + width, x + width - arrow] : [x, x + arrow];
  return `<path class="${kind}" d="M${from} ${barTop}L${tip} ${barTop + barHeight / 2}L${from} ${barTop + barHeight}Z"/>`;
};

const dot = (x: number): string => `<circle class="dot" cx="${x}" cy="${barTop + barHeight / 2}" r="3"/>`;

/** Numbers in Arabic text are kept in order, as everywhere; SVG has no bdi. */
const label = (text: string): string =>
  isolateNumbers(text)
    .map((piece) =>
      piece.isolate === 'yes'
        ? `<tspan direction="ltr" unicode-bidi="isolate">${escapeHtml(piece.text)}</tspan>`
        : escapeHtml(piece.text),
    )
    .join('');

const rowSvg = (view: TimelineView, row: TimelineRow, index: number): string =>
  `<g data-row${tagAttributes(row.tags)} transform="translate(0 ${top + index * step})"><text x="${row.labelAt.x}" y="14" text-anchor="${row.labelAt.anchor}">${label(row.label)}</text>${bar(view, row)}${row.dots.map(dot).join('')}</g>`;

const tick =
  (height: number) =>
  ({ x, label }: TimelineView['ticks'][number]): string =>
    `<line x1="${x}" x2="${x}" y1="${top - 6}" y2="${height}"/><text class="year" x="${x}" y="14">${escapeHtml(label)}</text>`;

/** HTML of the picture in a region that scrolls. */
export const timelineHtml = (view: TimelineView): string => {
  const height = top + view.rows.length * step;
  const size = {
    viewBox: `0 0 ${view.width} ${height}`,
    direction: view.dir,
    'data-step': String(step),
    'data-top': String(top),
  };
  return `<section class="timeline" tabindex="0"${attributes({ 'aria-label': view.title })}><svg role="img"${attributes({ 'aria-label': view.title, ...size })}><g class="ticks">${view.ticks
    .map(tick(height))
    .join('')}</g>${view.rows.map((row, index) => rowSvg(view, row, index)).join('')}</svg></section>`;
};

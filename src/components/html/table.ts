/** Tables: each in a region of its own that scrolls, so that the page never does sideways. */
import { attributes, escapeHtml } from '../../lib/html.ts';
import { languageInfo } from '../../schema/languages.ts';
import type { Block, Cell, Column, Rich, Row } from '../../views/blocks.ts';
import type { Words } from '../../views/words.ts';
import { evidenceHtml } from './evidence.ts';
import { columnContent, columnTags, richHtml, richText, tagAttributes } from './rich.ts';

type Table = Extract<Block, { type: 'table' }>;

/** A plain list of texts. */
export const bullets = (items: readonly Rich[] | undefined): string =>
  items === undefined || items.length === 0
    ? ''
    : `<ul>${items.map((item) => `<li>${richHtml(item)}</li>`).join('')}</ul>`;

/** What stands in a cell or beside a term. */
export const cellHtml = (cell: Cell, t: Words): string => {
  const rest = bullets(cell.list) + evidenceHtml(cell.evidence, t);
  if (cell.content === undefined) return rest;
  return rest === '' ? richHtml(cell.content) : `<div>${richHtml(cell.content)}</div>${rest}`;
};

/** On a small screen a cell stands below its label; a wide table keeps its heads in sight instead. */
const labelOf = (column: Column | undefined, layout: Table['layout']): string | undefined =>
  column === undefined || layout === 'wide' ? undefined : richText(columnContent(column));

const languageOf = ({ lang }: Cell): Readonly<Record<string, string>> =>
  lang === undefined ? {} : { lang, dir: languageInfo[lang].dir };

const rowHtml = (value: Row, table: Table, t: Words): string => {
  const head = value.head === undefined ? '' : `<th scope="row">${cellHtml(value.head, t)}</th>`;
  const offset = value.head === undefined ? 0 : 1;
  const cells = value.cells.map(
    (cell, index) =>
      `<td${attributes({ 'data-label': labelOf(table.columns[index + offset], table.layout), ...languageOf(cell) })}>${cellHtml(cell, t)}</td>`,
  );
  return `<tr${attributes({ id: value.id })}${tagAttributes(value.tags)}>${head}${cells.join('')}</tr>`;
};

const columnHtml = (column: Column): string =>
  `<th scope="col"${tagAttributes(columnTags(column))}>${richHtml(columnContent(column))}</th>`;

/** HTML of a table with its caption and heads. A caption that repeats the heading above is for screen readers only. */
export const tableHtml = (block: Table, t: Words, heading?: string): string => {
  const caption = block.caption === heading ? '<caption class="vh">' : '<caption>';
  const heads = block.columns.map(columnHtml).join('');
  const rows = block.rows.map((one) => rowHtml(one, block, t)).join('');
  const kind = block.layout === undefined ? 'table' : 'table wide';
  return `<section class="${kind}" tabindex="0"${attributes({ 'aria-label': block.caption })}><table>${caption}${escapeHtml(
    block.caption,
  )}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
};

/**
 * Blocks to HTML. Strings instead of nested components: a framework page has
 * some 600 small elements, and a component for each costs more than the rest
 * of the page together (see docs/decisions/0007-blocks-as-strings.md).
 */
import { attributes, escapeHtml } from '../../lib/html.ts';
import type { Block, Cell, FactRow, Item, LinkView, Rich, Row, Section } from '../../views/blocks.ts';
import type { Words } from '../../views/words.ts';
import { evidenceHtml } from './evidence.ts';
import { richHtml } from './rich.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

const bullets = (items: readonly Rich[] | undefined): string =>
  items === undefined || items.length === 0
    ? ''
    : `<ul>${items.map((item) => `<li>${richHtml(item)}</li>`).join('')}</ul>`;

const cellContent = (cell: Cell, t: Words): string =>
  `${cell.content === undefined ? '' : `<div>${richHtml(cell.content)}</div>`}${bullets(cell.list)}${evidenceHtml(cell.evidence, t)}`;

const fact = (row: FactRow, t: Words): string =>
  `<div><dt>${escapeHtml(row.term)}</dt>${row.values.map((value) => `<dd>${cellContent(value, t)}</dd>`).join('')}</div>`;

const item = (value: Item, t: Words): string =>
  `<li${attributes({ id: value.id })}>${value.title === undefined ? '' : `<strong class="item-title">${richHtml(value.title)}</strong> `}${
    value.text === undefined ? '' : richHtml(value.text)
  }${bullets(value.list)}${evidenceHtml(value.evidence, t)}</li>`;

const list = (block: Of<'list'>, t: Words): string => {
  const tag = block.ordered === 'yes' ? 'ol' : 'ul';
  return `<${tag} class="items">${block.items.map((one) => item(one, t)).join('')}</${tag}>`;
};

const row = (value: Row, columns: readonly Rich[], t: Words): string => {
  const head = value.head === undefined ? '' : `<th scope="row">${cellContent(value.head, t)}</th>`;
  const offset = value.head === undefined ? 0 : 1;
  const cells = value.cells.map((cell, index) => {
    const label = columns[index + offset];
    return `<td${attributes({ 'data-label': label === undefined ? undefined : plainText(label) })}>${cellContent(cell, t)}</td>`;
  });
  return `<tr${attributes({ id: value.id })}>${head}${cells.join('')}</tr>`;
};

const plainText = (value: Rich): string =>
  (Array.isArray(value) ? value : [value]).map((one: string | { text: string }) => (typeof one === 'string' ? one : one.text)).join('');

const table = (block: Of<'table'>, t: Words): string =>
  `<div class="table" role="region" tabindex="0"${attributes({ 'aria-label': block.caption })}><table><caption>${escapeHtml(
    block.caption,
  )}</caption><thead><tr>${block.columns.map((column) => `<th scope="col">${richHtml(column)}</th>`).join('')}</tr></thead><tbody>${block.rows
    .map((one) => row(one, block.columns, t))
    .join('')}</tbody></table></div>`;

const link = (value: LinkView): string =>
  `<li><a href="${escapeHtml(value.href)}">${richHtml(value.text)}</a>${
    value.label === undefined ? '' : ` <span class="label">${escapeHtml(value.label)}</span>`
  }${value.description === undefined ? '' : `<div class="what">${richHtml(value.description)}</div>`}</li>`;

const notice = (block: Of<'notice'>): string => {
  const items = block.items.length === 1 ? `<p>${richHtml(block.items[0] ?? '')}</p>` : bullets(block.items);
  return `<div class="notice ${block.tone}">${block.title === undefined ? '' : `<p class="notice-title">${escapeHtml(block.title)}</p>`}${items}</div>`;
};

const tickList = (block: Of<'tick-list'>, t: Words): string =>
  `<ul class="ticks">${block.items
    .map((one, index) => {
      const id = one.id ?? `tick-${index + 1}`;
      return `<li id="${escapeHtml(id)}"><label><input type="checkbox" autocomplete="off"> ${
        one.title === undefined ? '' : `<span class="label">${richHtml(one.title)}</span> `
      }<span>${richHtml(one.text ?? '')}</span></label>${bullets(one.list)}${evidenceHtml(one.evidence, t)}</li>`;
    })
    .join('')}</ul>`;

/** HTML of one block. */
export const blockHtml = (block: Block, t: Words): string => {
  switch (block.type) {
    case 'text':
      return `<p>${richHtml(block.text)}</p>${evidenceHtml(block.evidence, t)}`;
    case 'facts':
      return `<dl class="facts">${block.rows.map((one) => fact(one, t)).join('')}</dl>`;
    case 'list':
      return list(block, t);
    case 'table':
      return table(block, t);
    case 'links':
      return `<ul class="links">${block.items.map(link).join('')}</ul>`;
    case 'notice':
      return notice(block);
    case 'tick-list':
      return tickList(block, t);
    case 'details':
      return `<details><summary>${escapeHtml(block.summary)}</summary>${block.blocks.map((one) => blockHtml(one, t)).join('')}</details>`;
  }
};

/** HTML of one section with its heading. */
export const sectionHtml = (value: Section, t: Words): string =>
  `<section><h2 id="${escapeHtml(value.id)}">${escapeHtml(value.title)}</h2>${value.blocks
    .map((block) => blockHtml(block, t))
    .join('')}</section>`;

/**
 * Blocks to HTML. Strings instead of nested components: a framework page has
 * some 600 small elements, and a component for each costs more than the rest
 * of the page together (see docs/decisions/0007-blocks-as-strings.md).
 */
import { attributes, escapeHtml } from '../../lib/html.ts';
import type { Block, FactRow, Item, LinkView, Section } from '../../views/blocks.ts';
import type { Words } from '../../views/words.ts';
import { blankLinesHtml, controlsHtml, formHtml, summaryHtml } from './controls.ts';
import { evidenceHtml } from './evidence.ts';
import { richHtml, tagAttributes } from './rich.ts';
import { bullets, cellHtml, tableHtml } from './table.ts';
import { timelineHtml } from './timeline.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

const fact = (row: FactRow, t: Words): string =>
  `<div><dt>${escapeHtml(row.term)}</dt>${row.values.map((value) => `<dd>${cellHtml(value, t)}</dd>`).join('')}</div>`;

const item = (value: Item, t: Words): string =>
  `<li${attributes({ id: value.id })}>${value.title === undefined ? '' : `<strong class="item-title">${richHtml(value.title)}</strong> `}${
    value.text === undefined ? '' : richHtml(value.text)
  }${bullets(value.list)}${evidenceHtml(value.evidence, t)}</li>`;

const list = (block: Of<'list'>, t: Words): string => {
  const tag = block.ordered === 'yes' ? 'ol' : 'ul';
  return `<${tag} class="items">${block.items.map((one) => item(one, t)).join('')}</${tag}>`;
};

const link = (value: LinkView): string =>
  `<li><a href="${escapeHtml(value.href)}"${value.keepsChoice === undefined ? '' : ' data-keep'}>${richHtml(value.text)}</a>${
    value.label === undefined ? '' : ` <span class="label">${escapeHtml(value.label)}</span>`
  }${value.description === undefined ? '' : `<div class="what">${richHtml(value.description)}</div>`}</li>`;

const notice = (block: Of<'notice'>): string => {
  const items = block.items.length === 1 ? `<p>${richHtml(block.items[0] ?? '')}</p>` : bullets(block.items);
  return `<div class="notice ${block.tone}">${block.title === undefined ? '' : `<p class="notice-title">${escapeHtml(block.title)}</p>`}${items}</div>`;
};

const tick = (one: Item, index: number, t: Words): string => {
  const title = one.title === undefined ? '' : `<span class="label">${richHtml(one.title)}</span> `;
  return `<li${attributes({ id: one.id ?? `tick-${index + 1}` })}${tagAttributes(one.tags)}><label><input type="checkbox"> ${title}<span class="sign">${richHtml(
    one.text ?? '',
  )}</span></label>${bullets(one.list)}${evidenceHtml(one.evidence, t)}</li>`;
};

const tickList = (block: Of<'tick-list'>, t: Words): string =>
  formHtml(
    block.label,
    `<ul class="ticks">${block.items.map((one, index) => tick(one, index, t)).join('')}</ul>`,
  );

/** HTML of one block; `heading` is the heading it stands under. */
export const blockHtml = (block: Block, t: Words, heading?: string): string => {
  switch (block.type) {
    case 'text':
      return `<p>${richHtml(block.text)}</p>${evidenceHtml(block.evidence, t)}`;
    case 'facts':
      return `<dl class="facts">${block.rows.map((one) => fact(one, t)).join('')}</dl>`;
    case 'list':
      return list(block, t);
    case 'table':
      return tableHtml(block, t, heading);
    case 'links':
      return `<ul class="links">${block.items.map(link).join('')}</ul>`;
    case 'notice':
      return notice(block);
    case 'tick-list':
      return tickList(block, t);
    case 'details':
      return `<details><summary>${escapeHtml(block.summary)}</summary>${block.blocks.map((one) => blockHtml(one, t)).join('')}</details>`;
    case 'controls':
      return controlsHtml(block.controls);
    case 'timeline':
      return timelineHtml(block.timeline);
    case 'summary':
      return summaryHtml(block.words);
    case 'blank-lines':
      return blankLinesHtml(block.label, block.count);
  }
};

/** HTML of one section with its heading. */
export const sectionHtml = (value: Section, t: Words): string =>
  `<section><h2 id="${escapeHtml(value.id)}">${escapeHtml(value.title)}</h2>${value.blocks
    .map((block) => blockHtml(block, t, value.title))
    .join('')}</section>`;

/**
 * Links terms inside blocks: in running text, lists and table cells. Headings,
 * captions, row heads, lists of links, notices and labels of checkboxes stay as they are.
 */
import type { Block, Cell, Inline, Item, Rich, Row, Section } from '../blocks.ts';
import { linkInline, startSection, type TermLinks } from './link-text.ts';

const rich = (links: TermLinks, value: Rich): Rich => {
  if (links.left === 0 || links.total === 0) return value;
  if (!Array.isArray(value)) {
    const made = linkInline(links, value as Inline);
    return made.length === 1 ? (made[0] ?? value) : made;
  }
  return (value as readonly Inline[]).flatMap((one) => linkInline(links, one));
};

const item = (links: TermLinks, value: Item): Item => ({
  ...value,
  ...(value.text === undefined ? {} : { text: rich(links, value.text) }),
  ...(value.list === undefined ? {} : { list: value.list.map((one) => rich(links, one)) }),
});

const cell = (links: TermLinks, value: Cell): Cell => ({
  ...value,
  ...(value.content === undefined ? {} : { content: rich(links, value.content) }),
  ...(value.list === undefined ? {} : { list: value.list.map((one) => rich(links, one)) }),
});

const row = (links: TermLinks, value: Row): Row => ({
  ...value,
  cells: value.cells.map((one) => cell(links, one)),
});

const block = (links: TermLinks, value: Block): Block => {
  if (links.left === 0 || links.total === 0) return value;
  switch (value.type) {
    case 'text':
      return { ...value, text: rich(links, value.text) };
    case 'list':
      return { ...value, items: value.items.map((one) => item(links, one)) };
    case 'table':
      return { ...value, rows: value.rows.map((one) => row(links, one)) };
    case 'details':
      return { ...value, blocks: value.blocks.map((one) => block(links, one)) };
    default:
      return value;
  }
};

/** Blocks that stand together, such as those before the prose. */
export const linkBlocks = (links: TermLinks, blocks: readonly Block[]): readonly Block[] => {
  startSection(links);
  return blocks.map((one) => block(links, one));
};

/** Sections, each with its own few links. */
export const linkSections = (links: TermLinks, sections: readonly Section[]): readonly Section[] =>
  sections.map((one) => ({ ...one, blocks: linkBlocks(links, one.blocks) }));

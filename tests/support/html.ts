/** A built page as a tree, and the few questions the tests ask of it. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** All elements in document order. */
export const elements = (html: string): readonly Element[] => {
  const found: Element[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      found.push(node);
      visit(node.childNodes);
    }
  };
  visit(parse(html).childNodes);
  return found;
};

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const textOf = (node: Node): string =>
  'value' in node ? node.value : isElement(node) ? node.childNodes.map(textOf).join('') : '';

export const withTag = (html: string, tag: string): readonly Element[] =>
  elements(html).filter((element) => element.tagName === tag);

/**
 * The Markdown body of a version, parsed once for all rules: its links, images,
 * HTML and headings, each with its place in the file.
 */
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import type { Version } from '../corpus/corpus.ts';
import type { Place } from '../corpus/problem.ts';

export interface Link extends Place {
  readonly url: string;
  readonly label: string;
}

export interface Heading extends Place {
  readonly depth: number;
  readonly label: string;
}

export interface Body {
  readonly links: readonly Link[];
  readonly images: readonly Place[];
  readonly html: readonly (Place & { readonly value: string })[];
  readonly headings: readonly Heading[];
}

const parser = remark();

/** Bodies without any of these signs hold nothing but paragraphs and lists; the label of an aside is no link. */
const signs = /<|!\[|\](?:\(|\[|:)|^ {0,3}(?:#|=+[ \t]*$|-+[ \t]*$)/mu;

/** All nodes in order of the text; no recursion, so that deep nesting cannot exhaust the stack. */
const flatten = (root: Nodes): readonly Nodes[] => {
  const nodes: Nodes[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return nodes;
};

const labelOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map(labelOf).join('');
  return 'alt' in node ? (node.alt ?? '') : '';
};

const empty: Body = { links: [], images: [], html: [], headings: [] };

const read = (version: Version): Body => {
  if (!signs.test(version.body)) return empty;
  const nodes = flatten(parser.parse(version.body));
  const addresses = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  const place = (node: Nodes): Place => ({
    line: version.bodyLine + (node.position?.start.line ?? 1) - 1,
    column: node.position?.start.column ?? 1,
  });
  const pick = <T>(one: (node: Nodes) => T | undefined): readonly (T & Place)[] =>
    nodes.flatMap((node) => {
      const found = one(node);
      return found === undefined ? [] : [{ ...place(node), ...found }];
    });
  return {
    links: pick((node) => {
      if (node.type === 'link') return { url: node.url, label: labelOf(node) };
      return node.type === 'linkReference'
        ? { url: addresses.get(node.identifier) ?? '', label: labelOf(node) }
        : undefined;
    }),
    images: pick((node) => (node.type === 'image' || node.type === 'imageReference' ? {} : undefined)),
    html: pick((node) => (node.type === 'html' ? { value: node.value } : undefined)),
    headings: pick((node) =>
      node.type === 'heading' ? { depth: node.depth, label: labelOf(node) } : undefined,
    ),
  };
};

const known = new WeakMap<Version, Body>();

/** What rules look at in the body of a version. */
export const bodyOf = (version: Version): Body => {
  const body = known.get(version) ?? read(version);
  known.set(version, body);
  return body;
};

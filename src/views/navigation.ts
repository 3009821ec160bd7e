/**
 * Navigation of one page: the sections of the site, the tools of the current
 * section and the neighbours of the current page. Never the whole corpus, so
 * that a page does not grow when unrelated records are added.
 */
import { kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import type { Inline } from './blocks.ts';
import { hrefTo, kindsLabel, titleOf, type ViewContext } from './context.ts';
import { listedKinds, ordersOf } from './order.ts';
import { kindOfTool, toolPageId, toolsInSection } from './tool-pages.ts';
import { toolLink } from './tool-links.ts';
import { linkBetween } from './urls.ts';

export interface NavLink {
  readonly href: string;
  readonly text: Inline;
  readonly current?: 'page' | 'section';
}

export interface NavSection extends NavLink {
  readonly neighbours: readonly NavLink[];
}

/** Records shown before and after the current one. */
const reach = 5;

const neighbours = (context: ViewContext, kind: KindName, recordId: string): readonly NavLink[] => {
  const { list, positions } = ordersOf(context.corpus, context.language)[kind];
  const at = positions.get(recordId) ?? 0;
  const first = Math.max(0, Math.min(at - reach, list.length - 1 - 2 * reach));
  return list.slice(first, first + 2 * reach + 1).map(({ record }) => ({
    href: hrefTo(context, record.id),
    text: titleOf(context, record),
    ...(record.id === recordId ? { current: 'page' as const } : {}),
  }));
};

/** Tools of a section; the one the page belongs to is marked. */
const toolsOf = (context: ViewContext, kind: KindName): readonly NavLink[] =>
  toolsInSection
    .filter((tool) => kindOfTool[tool] === kind)
    .map((tool) => {
      const { href, text } = toolLink(context, tool);
      const id = toolPageId(context.language, tool);
      const folder = id.replace(/index$/u, '');
      const inside = context.pageId.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
      return {
        href,
        text,
        ...(context.pageId === id
          ? { current: 'page' as const }
          : inside
            ? { current: 'section' as const }
            : {}),
      };
    });

const below = (context: ViewContext, kind: KindName, recordId: string | undefined): readonly NavLink[] => [
  ...toolsOf(context, kind),
  ...(recordId === undefined ? [] : neighbours(context, kind, recordId)),
];

/** The sections, the current one with its tools and the neighbours of the record. */
export const navigationOf = (
  context: ViewContext,
  kind: KindName | undefined,
  recordId: string | undefined,
): readonly NavSection[] =>
  listedKinds(context.corpus, context.language).map((one) => {
    const index = `${context.language}/${kinds[one].folder}/index`;
    return {
      href: linkBetween(context.pageId, index),
      text: kindsLabel(context, one),
      ...(context.pageId === index
        ? { current: 'page' as const }
        : one === kind
          ? { current: 'section' as const }
          : {}),
      neighbours: one === kind ? below(context, one, recordId) : [],
    };
  });

/** Links to a place inside a page: the place must exist there. */
import type { Problem } from '../corpus/problem.ts';
import type { HtmlScan, Place } from './html-places.ts';
import { pageProblem } from './page-problem.ts';
import { fileMeant, pathMeant, urlKind } from './site-paths.ts';

export interface Anchor extends Pick<Place, 'line' | 'column'> {
  readonly file: string;
  readonly id: string;
}

export interface PageAnchors {
  readonly page: string;
  readonly ids: ReadonlySet<string>;
  readonly anchors: readonly Anchor[];
}

const idOf = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** The places of the page and the places its links point to. */
export const anchorsOf = (page: string, scan: HtmlScan, files: ReadonlySet<string>): PageAnchors => {
  const anchors: Anchor[] = [];
  for (const { name, value, line, column } of scan.attributes) {
    const at = name === 'href' ? value.indexOf('#') : -1;
    if (at === -1 || at === value.length - 1 || ['other-origin', 'other-scheme'].includes(urlKind(value)))
      continue;
    const meant = pathMeant(page, value);
    const file = meant === undefined ? undefined : fileMeant(meant, files);
    if (file !== undefined) anchors.push({ file, id: idOf(value.slice(at + 1)), line, column });
  }
  return { page, ids: scan.ids, anchors };
};

/** Links into a page at a place that is not there. */
export const findDeadFragments = (pages: readonly PageAnchors[]): readonly Problem[] => {
  const ids = new Map(pages.map((one) => [one.page, one.ids]));
  return pages.flatMap(({ page, anchors }) =>
    anchors
      .filter(({ file, id }) => ids.get(file)?.has(id) === false)
      .map((anchor) =>
        pageProblem(page, anchor, {
          rule: 'dead-fragment',
          found: `a link to "#${anchor.id}" in ${anchor.file}`,
          expected: 'the id of an element of that page',
        }),
      ),
  );
};

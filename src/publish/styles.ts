/** What a stylesheet loads: only files beside it, so that it works below any path. */
import { transform } from 'lightningcss';
import type { Problem } from '../corpus/problem.ts';
import { pageProblem } from './page-problem.ts';
import { urlKind } from './site-paths.ts';

/** What lightningcss reports of each load; its own types leave it opaque. */
interface Load {
  readonly url: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

/** Loads that would not work everywhere or would leave the site. */
export const findUnsafeStyles = (file: string, css: Uint8Array): readonly Problem[] => {
  const { dependencies } = transform({ filename: file, code: css, analyzeDependencies: true });
  return ((dependencies ?? []) as unknown as readonly Load[])
    .filter(({ url }) => urlKind(url) !== 'relative' && !url.startsWith('#'))
    .map(({ url, loc }) =>
      pageProblem(file, loc.start, {
        rule: 'unportable-style',
        found: `url(${url.slice(0, 60)})`,
        expected: 'a relative address',
        suggestion: 'Store the file with the site and name it relative to the stylesheet.',
      }),
    );
};

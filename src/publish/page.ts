/** One pass over one built page: portable links, the policy, and what belongs into its head. */
import type { Problem } from '../corpus/problem.ts';
import { anchorsOf, type PageAnchors } from './anchors.ts';
import { scanHtml } from './html-scan.ts';
import { pageProblem } from './page-problem.ts';
import { findUnsafe, policyElement } from './policy.ts';
import { applyEdits, makePortable, type Site } from './portable.ts';

export interface FinishedPage {
  readonly html: string;
  readonly problems: readonly Problem[];
  /** Places inside pages, to be checked once all pages are known. */
  readonly anchors?: PageAnchors;
}

/** Marks a page that has been finished, so that a second pass changes nothing. */
const done = '<meta http-equiv="Content-Security-Policy"';

/** The page ready for any host. `head` is HTML put at the end of its head. */
export const finishPage = (page: string, html: string, site: Site, head = ''): FinishedPage => {
  if (html.includes(done)) return { html, problems: [] };
  const scan = scanHtml(html);
  const { headStart, headEnd } = scan;
  if (headStart === undefined || headEnd === undefined) {
    const fault = {
      rule: 'missing-head',
      found: 'a page without <head>',
      expected: 'a complete HTML document',
      suggestion: 'Without it the page can carry no security policy.',
    };
    return { html, problems: [pageProblem(page, { line: 1, column: 1 }, fault)] };
  }
  const { edits, problems } = makePortable(page, scan, site);
  const text = applyEdits(html, [
    ...edits,
    {
      start: headStart,
      end: headStart,
      text: policyElement({ inline: [...scan.inline, ...scanHtml(head).inline] }),
    },
    { start: headEnd, end: headEnd, text: head },
  ]);
  return {
    html: text,
    problems: [...problems, ...findUnsafe(page, scan)],
    anchors: anchorsOf(page, scan, site.files),
  };
};

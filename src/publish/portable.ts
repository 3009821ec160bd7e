/**
 * Makes the links of one page relative and complete (`index.html` is spelled
 * out, because a disk has no default page), and finds links that lead nowhere.
 */
import type { Problem } from '../corpus/problem.ts';
import { escapeHtml } from '../lib/html.ts';
import { suggest } from '../lib/suggest.ts';
import type { FoundAttribute, HtmlScan } from './html-places.ts';
import { pageProblem } from './page-problem.ts';
import { fileMeant, pathMeant, relativeUrl, urlKind } from './site-paths.ts';

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Site {
  /** All files, from the root of the site. */
  readonly files: ReadonlySet<string>;
}

export interface Portable {
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

/** Links for machines that are absolute by definition. */
const absoluteRoles = new Set(['canonical', 'alternate']);

const isUrl = ({ tag, name, role }: FoundAttribute): boolean => {
  if (name === 'content') return tag === 'meta' && role === 'refresh';
  if (tag === 'link' && absoluteRoles.has(role)) return false;
  return !name.startsWith('on') && name !== 'style';
};

/** A value in pieces; those in uneven places are URLs. */
const pieces = ({ name, value }: FoundAttribute): readonly string[] => {
  if (name === 'srcset') return value.split(/(?<=^|,)(\s*[^\s,]+)/u);
  if (name !== 'content') return ['', value, ''];
  const refresh = /^(\s*\d+\s*;\s*url=['"]?)([^'"]*)(['"]?\s*)$/iu.exec(value);
  return refresh === null ? [value] : refresh.slice(1);
};

const deadLink = (page: string, attribute: FoundAttribute, url: string, site: Site): Problem => {
  const meant = pathMeant(page, url);
  const near = meant === undefined ? undefined : suggest(meant, site.files);
  return pageProblem(page, attribute, {
    rule: 'dead-link',
    found: `a link to "${url}"`,
    expected: 'the address of a file of the site',
    ...(near === undefined ? {} : { suggestion: `Did you mean "${relativeUrl(page, near)}"?` }),
  });
};

/** The URL as it should be written; undefined where it leads nowhere. */
const portableUrl = (page: string, url: string, site: Site): string | undefined => {
  const kind = urlKind(url);
  if (kind !== 'from-root' && kind !== 'relative') return url;
  const meant = pathMeant(page, url);
  const file = meant === undefined ? undefined : fileMeant(meant, site.files);
  if (file === undefined) return undefined;
  return kind === 'relative' && file === meant ? url : relativeUrl(page, file, url);
};

/** Edits that make every URL of the page relative. */
export const makePortable = (page: string, scan: HtmlScan, site: Site): Portable => {
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  for (const attribute of scan.attributes) {
    if (!isUrl(attribute)) continue;
    const value = pieces(attribute)
      .map((piece, index) => {
        if (index % 2 === 0) return piece;
        const made = portableUrl(page, piece.trim(), site);
        if (made === undefined) problems.push(deadLink(page, attribute, piece.trim(), site));
        return made === undefined || made === piece.trim() ? piece : piece.replace(piece.trim(), () => made);
      })
      .join('');
    if (value !== attribute.value)
      edits.push({
        start: attribute.start,
        end: attribute.end,
        text: `${attribute.name}="${escapeHtml(value)}"`,
      });
  }
  return { edits, problems };
};

/** The text with all edits made; edits must not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join('');
};

/**
 * The only place that knows what a page's address looks like. Every page is a
 * file `<lang>/<folder>/<slug>.html`; every link is written relative to the page
 * it stands on, so that the site works below any path and from a disk.
 */
import type { Language } from '../schema/languages.ts';

/** Records whose page is not simply named after them. */
const specialPages: Readonly<Record<string, string>> = {
  'pages/home': 'index',
  'pages/not-found': '404',
};

/** Path of a page from the root of the site, without a leading slash. */
export const pathOfPage = (pageId: string): string => `${pageId}.html`;

/** Id of the page of a record in a language. */
export const pageIdOf = (language: Language, recordId: string): string =>
  `${language}/${specialPages[recordId] ?? recordId}`;

/** `../` as often as the page lies below the root; `./` at the root itself. */
export const rootFrom = (pageId: string): string => '../'.repeat(pageId.split('/').length - 1) || './';

/** The address of page `to` as written on page `from`; both are page ids. */
export const linkBetween = (from: string, to: string): string => {
  const start = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < parts.length - 1 && start[shared] === parts[shared]) shared += 1;
  return `${'../'.repeat(start.length - shared)}${pathOfPage(parts.slice(shared).join('/'))}`;
};

/** Address of a file that is no page, such as a download, as written on page `from`. */
export const fileFrom = (from: string, path: string): string => `${rootFrom(from)}${path}`;

/** A name of a vocabulary entry as part of an address: `united-arab-emirates`. */
export const slugify = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

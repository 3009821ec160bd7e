/**
 * Addresses inside the built site: what a written URL means on a page, and how
 * to write it so that it works at a domain root, below any path and from a disk.
 */

/** A URL split into its path and what follows the path. */
interface Split {
  readonly path: string;
  readonly rest: string;
}

const split = (url: string): Split => {
  const at = url.search(/[?#]/u);
  return at === -1 ? { path: url, rest: '' } : { path: url.slice(0, at), rest: url.slice(at) };
};

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

export type UrlKind = 'other-scheme' | 'other-origin' | 'from-root' | 'relative' | 'on-page';

/** What a URL needs in order to be found. */
export const urlKind = (url: string): UrlKind => {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(url)) return /^https?:/iu.test(url) ? 'other-origin' : 'other-scheme';
  if (url.startsWith('//') || url.startsWith('\\')) return 'other-origin';
  if (url === '' || url.startsWith('#')) return 'on-page';
  return url.startsWith('/') ? 'from-root' : 'relative';
};

const normalise = (parts: readonly string[]): readonly string[] | undefined => {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..' && kept.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') kept.push(part);
  }
  return kept;
};

/** Path from the root of the site that `url` means on `page`; undefined where it leaves the site. */
export const pathMeant = (page: string, url: string): string | undefined => {
  const { path } = split(url);
  const folder = path.startsWith('/') ? [] : page.split('/').slice(0, -1);
  if (path === '') return page;
  const parts = normalise([...folder, ...decode(path).split('/')]);
  if (parts === undefined) return undefined;
  return `${parts.join('/')}${path.endsWith('/') && parts.length > 0 ? '/' : ''}`;
};

/** The file a path stands for; folders stand for their index, as on any host. */
export const fileMeant = (path: string, files: ReadonlySet<string>): string | undefined => {
  const bare = path.replace(/\/$/u, '');
  const below = bare === '' ? 'index.html' : `${bare}/index.html`;
  return [path, below, `${bare}.html`].find((one) => files.has(one));
};

/** `file` as written on `page`, with the query and fragment of `url`. */
export const relativeUrl = (page: string, file: string, url = ''): string => {
  const from = page.split('/').slice(0, -1);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  const path = [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(encodeURIComponent)].join('/');
  return `${path}${split(url).rest}`;
};

/**
 * "Page not found" pages are shown at addresses of any depth, where relative
 * links lead astray. A host preset writes them with the path of its site; for a
 * plain host, a few lines of script find the root by the folder of a language.
 */
import { escapeHtml } from '../lib/html.ts';
import { scanHtml } from './html-scan.ts';
import { applyEdits } from './portable.ts';
import { pathMeant, urlKind } from './site-paths.ts';

export const isNotFoundPage = (path: string): boolean => /^(?:[a-z]+\/)?404\.html$/u.test(path);

/** Mends the links of the page where it is shown elsewhere than at its own address. */
export const notFoundScript = (page: string, languages: readonly string[]): string =>
  [
    `addEventListener('DOMContentLoaded',()=>{`,
    `const m=/^(.*?\\/)(?:${languages.join('|')})\\//.exec(location.pathname);`,
    `if(!m||location.protocol==='file:'||location.pathname===m[1]+'${page}')return;`,
    `const b=location.origin+m[1]+'${page}';`,
    `for(const n of['href','src'])for(const e of document.querySelectorAll('['+n+']')){`,
    `const v=e.getAttribute(n);if(!/^(?:#|\\/|[a-z]+:)/.test(v))e.setAttribute(n,new URL(v,b).href)}`,
    `});`,
  ].join('');

/** The page with every link written from the root of the host; `base` is `/` or `/a/b/`. */
export const withAbsoluteLinks = (page: string, html: string, base: string): string => {
  const edits = scanHtml(html).attributes.flatMap(({ name, value, start, end }) => {
    const meant =
      ['href', 'src'].includes(name) && urlKind(value) === 'relative' ? pathMeant(page, value) : undefined;
    if (meant === undefined) return [];
    const rest = /[?#].*$/u.exec(value)?.[0] ?? '';
    const path = meant.split('/').map(encodeURIComponent).join('/');
    return [{ start, end, text: `${name}="${escapeHtml(`${base}${path}${rest}`)}"` }];
  });
  return applyEdits(html, edits);
};

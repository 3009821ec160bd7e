/** A page that leads to another one on any host, from a disk and without scripts. */
import { escapeHtml } from '../lib/html.ts';
import { relativeUrl } from './site-paths.ts';

export interface RedirectWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** "This page has moved." */
  readonly text: string;
}

/** The page at `from`, a link and an immediate refresh to `to`. */
export const redirectPage = (from: string, to: string, words: RedirectWords): string => {
  const href = escapeHtml(relativeUrl(from, to));
  const text = escapeHtml(words.text);
  return [
    `<!DOCTYPE html><html lang="${words.language}" dir="${words.direction}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${text}</title>`,
    `<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">`,
    `<meta http-equiv="refresh" content="0; url=${href}"></head>`,
    `<body><main><h1>${text}</h1><p><a href="${href}">${href}</a></p></main></body></html>\n`,
  ].join('');
};

/**
 * Links terms inside the HTML of prose. Only text between tags is touched, and
 * none of it inside headings, quotations, links, code or another language.
 */
import { escapeHtml } from '../../lib/html.ts';
import type { Language } from '../../schema/languages.ts';
import { chosenIn, hrefOfTerm, startSection, tipOfTerm, type TermLinks } from './link-text.ts';

const closed = new Set([
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'q',
  'cite',
  'code',
  'pre',
  'del',
  's',
  'button',
  'summary',
  'svg',
  'figcaption',
  'th',
  'caption',
]);

/** Elements without an end tag. */
const empty = new Set(['br', 'hr', 'img', 'input', 'wbr', 'path']);

const tag = /^<(\/?)([a-z][a-z0-9]*)/iu;

/** Titles of asides are headings in all but name. */
const isClosed = (name: string, source: string): boolean =>
  closed.has(name) || / lang=|__title/u.test(source);

/** HTML of a link to a definition. The tooltip is drawn by the style sheet, also for the keyboard. */
export const termLinkHtml = (href: string, tip: string, inner: string): string =>
  `<a class="term" href="${escapeHtml(href)}" data-tip="${escapeHtml(tip)}">${inner}</a>`;

const linkText = (links: TermLinks, text: string, language: Language): string => {
  let made = '';
  let end = 0;
  for (const mention of chosenIn(links, text, language)) {
    made +=
      text.slice(end, mention.start) +
      termLinkHtml(
        hrefOfTerm(links, mention.slug),
        tipOfTerm(links, mention.slug),
        text.slice(mention.start, mention.end),
      );
    end = mention.end;
  }
  return made + text.slice(end);
};

/** The HTML with the first mentions of terms linked; `language` is that of the prose. */
export const linkHtml = (links: TermLinks, html: string, language: Language): string => {
  const open: string[] = [];
  startSection(links);
  return html
    .split(/(<[^>]*>)/u)
    .map((part) => {
      const [, slash, found = ''] = tag.exec(part) ?? [];
      const name = found.toLowerCase();
      if (name === '')
        return part.startsWith('<') || open.length > 0 ? part : linkText(links, part, language);
      if (/^h[1-6]$/u.test(name)) startSection(links);
      if (slash === '/') {
        if (open.at(-1) === name) open.pop();
      } else if (
        !empty.has(name) &&
        (open.length > 0 ? open.at(-1) === name || isClosed(name, part) : isClosed(name, part))
      )
        open.push(name);
      return part;
    })
    .join('');
};

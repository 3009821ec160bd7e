/** Escaping for text and attributes. The only way text becomes HTML outside Astro components. */

import { isolateNumbers } from './isolate.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text safe inside elements and inside double-quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);

/** Text of an element, with compound numbers in Arabic-script text kept in order. */
export const textHtml = (text: string): string =>
  isolateNumbers(text)
    .map((piece) =>
      piece.isolate === 'yes' ? `<bdi dir="ltr">${escapeHtml(piece.text)}</bdi>` : escapeHtml(piece.text),
    )
    .join('');

/** ` name="value"` for every attribute that has a value. */
export const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');

/** The same for HTML a renderer has made: only the text between tags is touched. */
export const isolateInHtml = (html: string): string =>
  html
    .split(/(<[^>]*>)/u)
    .map((part) =>
      part.startsWith('<')
        ? part
        : isolateNumbers(part)
            .map((piece) => (piece.isolate === 'yes' ? `<bdi dir="ltr">${piece.text}</bdi>` : piece.text))
            .join(''),
    )
    .join('');

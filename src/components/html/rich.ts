/** Runs of text to HTML: language and direction marked, links told apart when they leave the site. */
import { attributes, textHtml } from '../../lib/html.ts';
import type { Inline, Rich, Run } from '../../views/blocks.ts';

const tags: Readonly<Record<NonNullable<Run['as']>, string>> = { deleted: 'del', strong: 'strong', code: 'bdi' };

const wrap = (tag: string, inner: string, extra: Readonly<Record<string, string | undefined>> = {}): string =>
  `<${tag}${attributes(extra)}>${inner}</${tag}>`;

const run = (value: Run): string => {
  const inner = textHtml(value.text);
  const language = { lang: value.lang, dir: value.dir };
  const styled =
    value.as === undefined ? inner : wrap(tags[value.as], inner, value.as === 'code' ? { class: 'num', dir: 'ltr' } : {});
  if (value.href !== undefined) {
    const rel = value.external === true ? 'noreferrer external' : undefined;
    return wrap('a', styled, { href: value.href, rel, ...language });
  }
  return value.lang === undefined && value.dir === undefined ? styled : wrap('span', styled, language);
};

const inline = (value: Inline): string => (typeof value === 'string' ? textHtml(value) : run(value));

/** HTML of a rich text. */
export const richHtml = (value: Rich): string =>
  Array.isArray(value) ? (value as readonly Inline[]).map(inline).join('') : inline(value as Inline);

/** The text alone, for titles and attributes. */
export const richText = (value: Rich): string =>
  (Array.isArray(value) ? (value as readonly Inline[]) : [value as Inline])
    .map((one) => (typeof one === 'string' ? one : one.text))
    .join('');

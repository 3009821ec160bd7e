/** Runs of text to HTML: language and direction marked, links told apart when they leave the site. */
import { attributes, textHtml } from '../../lib/html.ts';
import type { Column, Inline, Rich, Run, Tags } from '../../views/blocks.ts';

const tags: Readonly<Record<NonNullable<Run['as']>, string>> = {
  deleted: 'del',
  strong: 'strong',
  code: 'bdi',
};

const wrap = (tag: string, inner: string, extra: Readonly<Record<string, string | undefined>> = {}): string =>
  `<${tag}${attributes(extra)}>${inner}</${tag}>`;

const classOf = (value: Run): string | undefined => {
  if (value.tip !== undefined) return 'term';
  return value.state === undefined ? undefined : `state ${value.state}`;
};

const run = (value: Run): string => {
  const inner = textHtml(value.text);
  const own = { class: classOf(value), lang: value.lang, dir: value.dir };
  const styled =
    value.as === undefined
      ? inner
      : wrap(tags[value.as], inner, value.as === 'code' ? { class: 'num', dir: 'ltr' } : {});
  if (value.href !== undefined) {
    const rel = value.external === true ? 'noreferrer external' : undefined;
    return wrap('a', styled, { href: value.href, rel, ...own, 'data-tip': value.tip });
  }
  return Object.values(own).every((one) => one === undefined) ? styled : wrap('span', styled, own);
};

const inline = (value: Inline): string => (typeof value === 'string' ? textHtml(value) : run(value));

const inlines = (value: Rich): readonly Inline[] =>
  Array.isArray(value) ? (value as readonly Inline[]) : [value as Inline];

/** HTML of a rich text. */
export const richHtml = (value: Rich): string => inlines(value).map(inline).join('');

/** The text alone, for titles and attributes. */
export const richText = (value: Rich): string =>
  inlines(value)
    .map((one) => (typeof one === 'string' ? one : one.text))
    .join('');

/** `data-` attributes by which a script narrows what is shown. */
export const tagAttributes = (values: Tags | undefined): string =>
  values === undefined
    ? ''
    : attributes(Object.fromEntries(Object.entries(values).map(([name, value]) => [`data-${name}`, value])));

/** What a column is headed with. */
export const columnContent = (column: Column): Rich =>
  typeof column === 'object' && 'content' in column ? column.content : column;

/** What a column can be narrowed by. */
export const columnTags = (column: Column): Tags | undefined =>
  typeof column === 'object' && 'tags' in column ? column.tags : undefined;

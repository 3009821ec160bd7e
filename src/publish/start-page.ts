/** The page a person opens first on a memory stick: it lies beside the folder of the site. */
import { escapeHtml } from '../lib/html.ts';
import type { SiteWords } from './discovery.ts';
import { policyElement } from './policy.ts';

export const startPageName = 'START.html';

/** Links to the site in `folder`, one per language. */
export const startPage = (
  folder: string,
  sites: readonly SiteWords[],
  names: Readonly<Record<string, string>>,
): string => {
  const link = ({ language, direction, tagline }: SiteWords): string =>
    `<li><a href="${folder}/${language}/index.html" lang="${language}" dir="${direction}">${escapeHtml(names[language] ?? language)}</a> <span lang="${language}" dir="${direction}">${escapeHtml(tagline)}</span></li>\n`;
  return [
    `<!DOCTYPE html>\n<html lang="en" dir="ltr"><head>${policyElement({ inline: [] })}<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Dalil</title>',
    '<meta name="referrer" content="no-referrer"></head>\n',
    `<body><h1>Dalil <span lang="ar" dir="rtl">دليل</span></h1>\n<ul>\n${sites.map(link).join('')}</ul></body></html>\n`,
  ].join('');
};

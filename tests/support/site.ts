/** The built site as the tests see it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const siteFolder = resolve('.cache/site');

/** Paths of all HTML pages, from the root of the site. */
export const pagePaths = (folder = siteFolder): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

export const readPage = (path: string, folder = siteFolder): string =>
  readFileSync(join(folder, path), 'utf8');

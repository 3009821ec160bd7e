/** The site as one ZIP file for a memory stick; the same site gives the same bytes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type ZippableFile } from 'fflate';
import { inBatches, listFiles } from '../astro/site-files.ts';
import { siteWords } from '../astro/page-metadata.ts';
import { startPage, startPageName } from '../publish/start-page.ts';
import { languageInfo } from '../schema/languages.ts';

const folder = 'dalil';

/** ZIP stores local time without a zone: a date of local parts comes out the same everywhere. */
const localDate = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

/** Compressing these again gains nothing. */
const isPacked = (path: string): boolean => /\.(?:png|pf_\w+|pagefind|gz|br|zip)$/u.test(path);

/** Writes the ZIP and returns its size. `day` dates every file in it. */
export const writeZip = async (from: string, to: string, day: string): Promise<number> => {
  const paths = await listFiles(from);
  const mtime = localDate(day);
  const names = Object.fromEntries(
    Object.entries(languageInfo).map(([language, info]) => [language, info.name]),
  );
  const start = new TextEncoder().encode(startPage(folder, siteWords, names));
  const files = await inBatches(paths, async (path): Promise<[string, ZippableFile]> => [
    `${folder}/${path}`,
    [await readFile(join(from, path)), { level: isPacked(path) ? 0 : 9 }],
  ]);
  const zip = zipSync({ [startPageName]: start, ...Object.fromEntries(files) }, { mtime, level: 9 });
  await writeFile(to, zip);
  return zip.length;
};

/** Writes a page for every entry of published/redirects.txt, so that no server rule is needed. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../corpus/problem.ts';
import { checkRedirects, parseRedirects, redirectsFile } from '../publish/ledger.ts';
import { redirectPage } from '../publish/redirect-page.ts';
import { isLanguage, languageInfo, sourceLanguage } from '../schema/languages.ts';
import { wordsOf } from '../views/words.ts';
import { contentRoot } from './corpus-store.ts';
import { listFiles, writeSiteFile } from './site-files.ts';

/** The ledger lies beside the content it belongs to; content without one has published nothing. */
export const readLedger = (file: string): Promise<string> =>
  readFile(join(dirname(contentRoot()), file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });

/** Problems of the redirects; without any, all redirect pages are written. */
export const writeRedirects = async (root: string): Promise<readonly Problem[]> => {
  const { redirects, problems } = parseRedirects(await readLedger(redirectsFile));
  const faults = [...problems, ...checkRedirects(redirects, new Set(await listFiles(root)))];
  if (faults.length > 0) return faults;
  for (const { from, to } of redirects) {
    const first = from.split('/')[0] ?? '';
    const language = isLanguage(first) ? first : sourceLanguage;
    const words = {
      language,
      direction: languageInfo[language].dir,
      text: wordsOf(language)('dalil.redirect.moved'),
    };
    await writeSiteFile(root, from, redirectPage(from, to, words));
  }
  return [];
};

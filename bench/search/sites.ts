/** Two small sites over the same corpus: our search, and Pagefind as plain Starlight wires it. */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import * as pagefindService from 'pagefind';
import { quickFile, quickFileName } from '../../src/astro/quick-files.ts';
import { writeTextIndex } from '../../src/astro/search-index.ts';
import { starlightRanking } from '../../src/cli/text-search.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Language } from '../../src/schema/languages.ts';

const write = async (folder: string, path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

const bundle = async (contents: string, format: 'iife' | 'esm'): Promise<string> => {
  const result = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2020',
    legalComments: 'none',
    loader: { '.css': 'empty' },
  });
  return result.outputFiles[0]?.text ?? '';
};

const dialog = (
  language: Language,
): string => `<dialog id="search" aria-label="Search" data-root="./" data-language="${language}"
 data-results="{count}" data-none="none {query}" data-all="All" data-loading="…" data-more="More" data-nearest="Nearest" data-under="Found under" data-compare="Compare" data-failed="failed">
<form role="search"><label for="search-input">Search</label><input id="search-input" type="search"><button type="button" data-search-close>Close</button></form>
<select data-filter="kind"></select><select data-filter="country"></select><select data-filter="theme"></select><select data-filter="audience"></select>
<p class="status" role="status"></p><div class="results"></div></dialog>`;

const page = (language: Language, body: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bench</title>${body}</html>`;

/** Seconds that a task takes. */
const timed = async (task: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await task();
  return (performance.now() - begin) / 1000;
};

/** Bytes of all files below a folder. */
export const bytesBelow = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name))),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
};

/** Writes our search; returns the seconds the quick files and the text index took. */
export const writeOurs = async (
  corpus: Corpus,
  language: Language,
  folder: string,
): Promise<{ readonly quick: number; readonly text: number }> => {
  await rm(folder, { recursive: true, force: true });
  const script = await bundle(
    `import { startSearch } from './src/browser/search.ts'; startSearch();`,
    'iife',
  );
  await write(folder, 'scripts/app.js', script);
  await write(
    folder,
    'index.html',
    page(language, `${dialog(language)}<script src="scripts/app.js"></script>`),
  );
  const quick = await timed(async () => {
    for (const part of ['names', 'texts'] as const)
      await write(
        folder,
        `search/${quickFileName(language, part)}.js`,
        await quickFile(corpus, language, part),
      );
  });
  const text = await timed(() => writeTextIndex(corpus, [language], join(folder, 'pagefind')));
  await pagefindService.close();
  return { quick, text };
};

/** Writes what plain Starlight has: Pagefind's own interface over the texts as they are. */
export const writePlain = async (corpus: Corpus, language: Language, folder: string): Promise<number> => {
  await rm(folder, { recursive: true, force: true });
  const options = JSON.stringify({
    element: '#starlight__search',
    baseUrl: '/',
    bundlePath: '/pagefind/',
    showImages: false,
    showSubResults: true,
    ranking: starlightRanking,
  });
  const script = await bundle(
    `import { PagefindUI } from '@pagefind/default-ui'; new PagefindUI(${options});`,
    'esm',
  );
  await write(folder, 'scripts/ui.js', script);
  await write(
    folder,
    'index.html',
    page(language, `<div id="starlight__search"></div><script type="module" src="scripts/ui.js"></script>`),
  );
  const seconds = await timed(() => writeTextIndex(corpus, [language], join(folder, 'pagefind'), 'plain'));
  await pagefindService.close();
  return seconds;
};

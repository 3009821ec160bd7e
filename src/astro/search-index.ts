/** Writes the text layer of the search: Pagefind's index of all records in all languages. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Corpus } from '../corpus/corpus.ts';
import { analyserOf } from '../lib/analyse/analysers.ts';
import { languages, type Language } from '../schema/languages.ts';
import { toSearchDocuments, type SearchDocument } from '../search/documents.ts';
import { pageIdOf, pathOfPage } from '../views/urls.ts';
import { currentCorpus } from './corpus-store.ts';

/** From here on Pagefind bundles what it shows of a page: a folder of 12,000 files suits no host. */
const maxFragments = 1000;

/** Pagefind's own interfaces, which this site does not use. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/** `analysed`: with the forms our analyser finds. `plain`: Pagefind by itself, to compare with. */
export type IndexMode = 'analysed' | 'plain';

/** Every value is searched, so there is nothing in `meta` but the words of the record and its id. */
const toRecord = (
  { id, language, title, description, text, indexText, facets }: SearchDocument,
  mode: IndexMode,
) => ({
  url: `/${pathOfPage(pageIdOf(language, id))}`,
  content: mode === 'plain' ? text : indexText,
  language,
  meta: { title, description, id },
  filters: {
    kind: [facets.kind],
    country: [...facets.countries],
    theme: [...facets.themes],
    audience: [...facets.audiences],
  },
});

const check = (what: string, errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
};

const fill = async (
  index: pagefind.PagefindIndex,
  corpus: Corpus,
  language: Language,
  mode: IndexMode,
): Promise<number> => {
  const documents = toSearchDocuments(corpus, language, analyserOf(language));
  for (const document of documents) {
    const added = await index.addCustomRecord(toRecord(document, mode));
    check(`The search index could not take ${document.id} (${language})`, added.errors);
  }
  return documents.length;
};

/** Writes the index of some languages into `folder`; returns the number of pages in it. */
export const writeTextIndex = async (
  corpus: Corpus,
  wanted: readonly Language[],
  folder: string,
  mode: IndexMode = 'analysed',
): Promise<number> => {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true, maxFragments });
  check('The search index could not be started', errors);
  if (index === undefined) throw new Error('The search index could not be started.');
  let count = 0;
  for (const language of wanted) count += await fill(index, corpus, language, mode);
  const written = await index.writeFiles({ outputPath: folder });
  check('The search index could not be written', written.errors);
  await index.deleteIndex();
  await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })));
  return count;
};

/** Writes the index of the whole site into `<folder>/pagefind`; returns the number of pages in it. */
export const writeSearchIndex = async (folder: string): Promise<number> => {
  const { corpus } = await currentCorpus();
  const count = await writeTextIndex(corpus, languages, join(folder, 'pagefind'));
  await pagefind.close();
  return count;
};

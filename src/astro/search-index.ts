/** Writes the Pagefind index of all records in all languages into the finished site. */
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { languages, type Language } from '../schema/languages.ts';
import { toSearchDocuments, type SearchDocument } from '../search/documents.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { pageIdOf, pathOfPage } from '../views/urls.ts';
import { wordKey, wordsOf } from '../views/words.ts';
import { currentCorpus } from './corpus-store.ts';

const labels = (corpus: Corpus, vocabulary: string, ids: readonly string[], language: Language): string[] =>
  ids.map((id) => {
    const entry = corpus.vocabularies.get(vocabulary)?.entries.get(id);
    return entry?.[language] ?? entry?.en ?? id;
  });

const toRecord = (corpus: Corpus, document: SearchDocument) => {
  const { language, facets } = document;
  const kind = wordsOf(language)(wordKey('dalil.kind.', facets.kind));
  const countries = labels(corpus, 'countries', facets.countries, language);
  return {
    url: `/${pathOfPage(pageIdOf(language, document.id))}`,
    content: document.text,
    language,
    meta: { title: document.title, description: document.description, kind, country: countries.join(', ') },
    filters: { kind: [kind], country: countries, theme: labels(corpus, 'themes', facets.themes, language) },
  };
};

/** Builds the index and writes it to `<folder>/pagefind`; returns the number of pages in it. */
export const writeSearchIndex = async (folder: string): Promise<number> => {
  const { corpus } = await currentCorpus();
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
  if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  let count = 0;
  for (const language of languages) {
    for (const document of toSearchDocuments(corpus, language)) {
      const added = await index.addCustomRecord(toRecord(corpus, document));
      if (added.errors.length > 0) throw new Error(`${document.id} (${language}): ${added.errors.join('; ')}`);
      count += 1;
    }
  }
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
  return count;
};

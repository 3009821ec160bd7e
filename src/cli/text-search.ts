/**
 * The text layer on the command line: the index is written to a folder of its own
 * and asked through Pagefind's script, as a browser would, over the loopback.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefindService from 'pagefind';
import { writeTextIndex, type IndexMode } from '../astro/search-index.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Pagefind } from '../lib/search/text-layer.ts';
import type { Language } from '../schema/languages.ts';
import { createStaticServer, listen } from './serve.ts';

export interface TextLayers {
  readonly of: (language: Language) => Pagefind;
  readonly close: () => Promise<void>;
}

interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
}

/** Ranking that Starlight sets for Pagefind where a site does not. */
export const starlightRanking = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  diacriticSimilarity: 0.8,
};

const load = async (folder: string, address: string, mode: IndexMode): Promise<Pagefind> => {
  const module = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href
  )) as PagefindModule;
  return module.createInstance({
    basePath: address,
    noWorker: true,
    ...(mode === 'plain' ? { ranking: starlightRanking } : {}),
  });
};

/** Builds an index for each language and opens it. The caller closes them. */
export const openTextLayers = async (
  corpus: Corpus,
  languages: readonly Language[],
  mode: IndexMode = 'analysed',
): Promise<TextLayers> => {
  const folder = await mkdtemp(join(tmpdir(), 'dalil-search-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const language of languages) await writeTextIndex(corpus, [language], join(folder, language), mode);
  await pagefindService.close();
  const server = createStaticServer(folder);
  const address = await listen(server, 0);
  const layers = new Map<Language, Pagefind>();
  for (const language of languages)
    layers.set(language, await load(join(folder, language), `${address}${language}/`, mode));
  return {
    of: (language) => {
      const layer = layers.get(language);
      if (layer === undefined) throw new Error(`There is no text index in ${language}.`);
      return layer;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true });
    },
  };
};

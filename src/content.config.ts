/** The two collections Starlight reads: pages from our records, UI words from JSON. */
import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { recordsLoader } from './astro/records-loader.ts';

export const collections = {
  docs: defineCollection({ loader: recordsLoader(), schema: docsSchema() }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};

/** What the search index holds of a record: its words in one language, and its facets. */
import type { Corpus, CorpusRecord } from '../corpus/corpus.ts';
import { versionFor } from '../corpus/corpus.ts';
import { plain } from '../lib/text.ts';
import { kinds } from '../schema/kinds.ts';
import type { Language } from '../schema/languages.ts';
import { walkSchema } from '../schema/walk.ts';
import { facetsOf, type Facets } from '../corpus/facets.ts';

export interface SearchDocument {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** All words of the record in reading order, without markup. */
  readonly text: string;
  readonly facets: Facets;
}

/** Markdown without its signs: good enough for an index, never shown as a page. */
const stripMarkdown = (body: string): string =>
  body
    .replace(/^:::.*$/gmu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*_`#>]/gu, '')
    .trim();

/** The record as the index sees it in one language; words borrowed from English are left in. */
export const toSearchDocument = (record: CorpusRecord, language: Language): SearchDocument => {
  const version = versionFor(record, language);
  const words: string[] = [];
  walkSchema(kinds[record.kind].schema, version.data, ({ value, meta, path }) => {
    if (typeof value === 'string' && (meta.translatable === true || path.at(-1) === 'term')) words.push(plain(value));
    if (Array.isArray(value) && meta.translatable === true) words.push(...value.filter((one) => typeof one === 'string').map(plain));
  });
  const { title, description } = version.data;
  return {
    id: record.id,
    language,
    title: plain(title),
    description: plain(description),
    text: [...words, stripMarkdown(version.body)].join('\n'),
    facets: facetsOf(record),
  };
};

/** Documents of every listed record in one language. */
export const toSearchDocuments = (corpus: Corpus, language: Language): readonly SearchDocument[] =>
  [...corpus.records.values()].filter((record) => kinds[record.kind].listed).map((record) => toSearchDocument(record, language));

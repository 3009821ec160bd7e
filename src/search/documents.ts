/** What the text layer holds of a record: its words in one language, and its facets. */
import type { Corpus, CorpusRecord } from '../corpus/corpus.ts';
import { versionFor } from '../corpus/corpus.ts';
import { facetsOf, type Facets } from '../corpus/facets.ts';
import type { Analyser } from '../lib/analyse/analyser.ts';
import { toIndexText } from '../lib/search/text-words.ts';
import { plain } from '../lib/text.ts';
import { kinds } from '../schema/kinds.ts';
import type { Language } from '../schema/languages.ts';
import { walkSchema, type Path } from '../schema/walk.ts';

export interface SearchDocument {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** All words of the record in reading order, without markup. */
  readonly text: string;
  /** The text with the forms its words are found under, as the index takes it. */
  readonly indexText: string;
  readonly facets: Facets;
}

/** Markdown without its signs: good enough for an index, never shown as a page. */
const stripMarkdown = (body: string): string =>
  body
    .replace(/^:::.*$/gmu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*_`#>]/gu, '')
    .trim();

/** Words that stand among the facts and that readers search for all the same. */
const factNames: ReadonlySet<unknown> = new Set([
  'term',
  'number',
  'at',
  'preferred',
  'aliases',
  'articles',
  'text',
]);

/** A telephone number is shown beside its date and state, never alone in a list of results. */
const isContact = (path: Path): boolean => path[0] === 'contacts' && path.at(-1) === 'number';

const isText = (value: unknown): value is string => typeof value === 'string';

const wordsOf = (record: CorpusRecord, language: Language): readonly string[] => {
  const words: string[] = [];
  walkSchema(kinds[record.kind].schema, versionFor(record, language).data, ({ value, meta, path }) => {
    const wanted = meta.translatable === true || factNames.has(path.at(-1)) || factNames.has(path.at(-2));
    if (!wanted || isContact(path)) return;
    if (isText(value)) words.push(plain(value));
    else if (Array.isArray(value) && meta.translatable === true)
      words.push(...value.filter(isText).map(plain));
  });
  return words;
};

/** The record as the text layer sees it in one language; words borrowed from English are left in. */
export const toSearchDocument = (
  record: CorpusRecord,
  language: Language,
  analyser: Analyser,
): SearchDocument => {
  const version = versionFor(record, language);
  const text = [...new Set([...wordsOf(record, language), ...stripMarkdown(version.body).split('\n')])]
    .filter((line) => line.trim() !== '')
    .join('\n');
  return {
    id: record.id,
    language,
    title: plain(version.data.title),
    description: plain(version.data.description),
    text,
    indexText: toIndexText(analyser, text),
    facets: facetsOf(record),
  };
};

/** Documents of every listed record in one language. */
export const toSearchDocuments = (
  corpus: Corpus,
  language: Language,
  analyser: Analyser,
): readonly SearchDocument[] =>
  [...corpus.records.values()]
    .filter((record) => kinds[record.kind].listed)
    .map((record) => toSearchDocument(record, language, analyser));

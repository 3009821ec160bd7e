/** The list of all pages of the site: one per record and language, and the generated ones. */
import type { Corpus, CorpusRecord } from '../corpus/corpus.ts';
import { kinds } from '../schema/kinds.ts';
import { languages, type Language } from '../schema/languages.ts';
import type { KindName } from '../schema/kind-names.ts';
import { listedKinds } from './order.ts';
import { toolPages, type ToolPage } from './tool-pages.ts';
import { pageIdOf, slugify } from './urls.ts';

export type Page =
  | {
      readonly type: 'record';
      readonly id: string;
      readonly language: Language;
      readonly record: CorpusRecord;
    }
  | { readonly type: 'kind-index'; readonly id: string; readonly language: Language; readonly kind: KindName }
  | {
      readonly type: 'country' | 'theme';
      readonly id: string;
      readonly language: Language;
      readonly entry: string;
    }
  | { readonly type: GeneratedType; readonly id: string; readonly language: Language }
  | ToolPage;

export const generatedTypes = ['a-z', 'country-index', 'theme-index', 'coverage', 'bibliography'] as const;

export type GeneratedType = (typeof generatedTypes)[number];

const generatedIds: Readonly<Record<GeneratedType, string>> = {
  'a-z': 'a-z',
  'country-index': 'countries/index',
  'theme-index': 'themes/index',
  coverage: 'coverage',
  bibliography: 'sources',
};

export const generatedPageId = (language: Language, type: GeneratedType): string =>
  `${language}/${generatedIds[type]}`;

const entriesOf = (corpus: Corpus, vocabulary: string) => [
  ...(corpus.vocabularies.get(vocabulary)?.entries ?? []),
];

/** Page of a country or theme, named after its English label. */
export const entryPageId = (
  corpus: Corpus,
  language: Language,
  type: 'country' | 'theme',
  entry: string,
): string => {
  const vocabulary = type === 'country' ? 'countries' : 'themes';
  const label = corpus.vocabularies.get(vocabulary)?.entries.get(entry)?.en ?? entry;
  return `${language}/${vocabulary}/${slugify(label)}`;
};

const pagesOf = (corpus: Corpus, language: Language): readonly Page[] => [
  ...[...corpus.records.values()].map((record): Page => ({
    type: 'record',
    id: pageIdOf(language, record.id),
    language,
    record,
  })),
  ...listedKinds(corpus, language).map((kind): Page => ({
    type: 'kind-index',
    id: `${language}/${kinds[kind].folder}/index`,
    language,
    kind,
  })),
  ...(['country', 'theme'] as const).flatMap((type) =>
    entriesOf(corpus, type === 'country' ? 'countries' : 'themes').map(([entry]): Page => ({
      type,
      id: entryPageId(corpus, language, type, entry),
      language,
      entry,
    })),
  ),
  ...generatedTypes.map((type): Page => ({ type, id: generatedPageId(language, type), language })),
  ...toolPages(corpus, language),
];

/** Every page in every language. */
export const listPages = (corpus: Corpus): readonly Page[] =>
  languages.flatMap((language) => pagesOf(corpus, language));

/** Corpus → the names file of a language: what things are called, and what they are filed under. */
import { versionFor, type Corpus, type CorpusRecord } from '../corpus/corpus.ts';
import { facetsOf } from '../corpus/facets.ts';
import type { Analyser } from '../lib/analyse/analyser.ts';
import type { Labels, QuickNames, QuickRecord } from '../lib/search/model.ts';
import { plain } from '../lib/text.ts';
import { kindOrder } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import type { Language } from '../schema/languages.ts';
import { namesOf, searchable, unique, wordsIn } from './record-names.ts';

/** What this floor cannot know: words of the interface and addresses of pages. */
export interface QuickOptions {
  readonly language: Language;
  /** Label of a kind in the language. */
  readonly kindLabel: (kind: KindName) => string;
  /** Address of a record below the root, with `{id}` in the place of its id. */
  readonly path: string;
  readonly analyser: Analyser;
}

/** References that the names do not hold already, in the analyser's notation. */
const keysOf = (analyser: Analyser, keys: readonly string[], names: readonly string[]): readonly string[] => {
  const known = new Set(names.flatMap((name) => analyser.terms(name)));
  return unique(
    keys.flatMap((key) => analyser.tokens(key).flatMap((token) => token.terms.slice(0, 1))),
  ).filter((key) => !known.has(key));
};

/** How much other records refer to one, from 0 to 35, on a scale that flattens. */
const standings = (corpus: Corpus): ((id: string) => number) => {
  const most = [...corpus.backLinks.values()].reduce((max, links) => Math.max(max, links.length), 1);
  return (id) =>
    Math.round((35 * Math.log(1 + (corpus.backLinks.get(id)?.length ?? 0))) / Math.log(1 + most));
};

const labelsOf = (corpus: Corpus, vocabulary: string, language: Language): Labels =>
  new Map(
    [...(corpus.vocabularies.get(vocabulary)?.entries ?? [])].map(([id, entry]) => [
      id,
      entry[language] ?? entry.en,
    ]),
  );

const toRecord = (
  corpus: Corpus,
  record: CorpusRecord,
  { language, analyser }: QuickOptions,
): Omit<QuickRecord, 'weight'> => {
  const { kind, countries, themes, audiences } = facetsOf(record);
  const title = plain(versionFor(record, language).data.title);
  const names = namesOf(corpus, record, language);
  return {
    id: record.id,
    title,
    names,
    keys: keysOf(analyser, wordsIn(corpus, record, language).keys ?? [], [title, ...names]),
    facets: { kind: [kind], country: countries, theme: themes, audience: audiences },
  };
};

/** The names file of a language. */
export const toQuickNames = (corpus: Corpus, options: QuickOptions): QuickNames => {
  const { language } = options;
  const weightOf = standings(corpus);
  const records = searchable(corpus);
  const present = kindOrder.filter((kind) => records.some((record) => record.kind === kind));
  return {
    language,
    path: options.path,
    labels: {
      kind: new Map(present.map((kind) => [kind, options.kindLabel(kind)])),
      country: labelsOf(corpus, 'countries', language),
      theme: labelsOf(corpus, 'themes', language),
      audience: labelsOf(corpus, 'audiences', language),
    },
    records: records.map((record) => ({ ...toRecord(corpus, record, options), weight: weightOf(record.id) })),
    answering: present.filter((kind) =>
      records.some((record) => record.kind === kind && wordsIn(corpus, record, language).answers === 'yes'),
    ),
    comparisons: new Map(
      records.flatMap((record) =>
        (wordsIn(corpus, record, language).compares ?? []).map((term) => [term, record.id] as const),
      ),
    ),
  };
};

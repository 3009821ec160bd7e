/** Corpus → the texts file of a language: what records say in a sentence, and their names in other languages. */
import { versionFor, type Corpus, type CorpusRecord } from '../corpus/corpus.ts';
import type { QuickText, QuickTexts } from '../lib/search/model.ts';
import { plain } from '../lib/text.ts';
import { languages, sourceLanguage, type Language } from '../schema/languages.ts';
import { namesOf, searchable, unique, wordsIn } from './record-names.ts';

const foreignOf = (corpus: Corpus, record: CorpusRecord, language: Language): QuickText['foreign'] => {
  const known = new Set(
    [versionFor(record, language).data.title, ...namesOf(corpus, record, language)].map(plain),
  );
  const others = languages.filter((other) => other !== language && record.versions.has(other));
  const names = others.flatMap((other) => {
    const { data } = versionFor(record, other);
    return [data.title, ...(data.aliases ?? []).slice(0, other === sourceLanguage ? undefined : 1)].map(
      (name) => [other, plain(name)] as const,
    );
  });
  const seen = new Set(known);
  return [...names, ...(wordsIn(corpus, record, language).foreign ?? [])].filter(
    ([, name]) => !seen.has(name) && seen.add(name) !== undefined,
  );
};

/** The texts file of a language, in the order of the names file. */
export const toQuickTexts = (corpus: Corpus, language: Language): QuickTexts =>
  searchable(corpus).map((record) => ({
    description: plain(versionFor(record, language).data.description),
    foreign: foreignOf(corpus, record, language),
    passages: unique((wordsIn(corpus, record, language).passages ?? []).map(plain)),
  }));

/** Every language of every record, for rules that look at all of them. */
import type { Corpus, CorpusRecord, Version } from '../corpus/corpus.ts';

export interface Both {
  readonly record: CorpusRecord;
  readonly version: Version;
}

/** Each record in each language it is written in. */
export const everyVersion = (corpus: Corpus): readonly Both[] =>
  [...corpus.records.values()].flatMap((record) =>
    [...record.versions.values()].map((version) => ({ record, version })),
  );

/** Translations that readers see: all but drafts. */
export const shownTranslations = (corpus: Corpus): readonly Both[] =>
  everyVersion(corpus).filter(({ version }) => version.status !== 'source' && version.status !== 'draft');

/** A closed list: content/vocabularies/<name>.yml maps ids to labels in every language. */
import { z } from './z.ts';
import { fact } from './fields.ts';

export const vocabularyEntry = z.strictObject({
  en: fact('Label in English'),
  fr: fact('Label in French'),
  ar: fact('Label in Arabic'),
  ckb: fact('Label in Sorani Kurdish').optional(),
});

export type VocabularyEntry = z.infer<typeof vocabularyEntry>;

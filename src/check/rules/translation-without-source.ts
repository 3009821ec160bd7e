import { definition, definitionInFrench } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const translationWithoutSource: Rule = {
  id: 'translation-without-source',
  severity: 'error',
  summary: 'A translation of a record that does not exist in English.',
  why: 'The English file holds the facts. Without it the translation has no sources, dates or references.',
  mend: 'Write the English file first, or give the translation the same file name as the English one.',
  bad: {
    files: { 'content/fr/definitions/act.md': definitionInFrench() },
    at: ['content/fr/definitions/act.md:1:1'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/fr/definitions/act.md': definitionInFrench(),
    },
  },
};

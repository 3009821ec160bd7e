import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  summary: 'A key that this kind of record does not have.',
  why: 'A misspelt key would be dropped without a word, and readers would miss what it says.',
  mend: 'Correct the spelling of the key; `docs/kinds/` lists the keys of every kind. Remove it when there is none for what you want to say.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ theme: '[trafficking]' }) },
    at: ['content/en/definitions/act.md:7:1'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ themes: '[trafficking]' }) } },
};

import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const unknownTerm: Rule = {
  id: 'unknown-term',
  severity: 'error',
  summary: 'A value that its vocabulary does not have.',
  why: 'Vocabularies hold the label of each value in every language; a value without labels could not be shown or filtered.',
  mend: 'Correct the spelling, or add the value with its labels to the vocabulary named.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ themes: '[traficking]' }) },
    at: ['content/en/definitions/act.md:7:10'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ themes: '[trafficking]' }) } },
};

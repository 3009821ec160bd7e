import { definition, definitionInFrench } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const factInTranslation: Rule = {
  id: 'fact-in-translation',
  severity: 'error',
  summary: 'A fact in a translation.',
  why: 'Dates, article numbers and sources stand once, in the English file. A copy in a translation would stay behind when the fact is corrected.',
  mend: 'Remove the key from the translation. Correct the fact in the English file when it is wrong there.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/fr/definitions/act.md': definitionInFrench({ checked: '"2026-11-22"' }),
    },
    at: ['content/fr/definitions/act.md:6:1'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/fr/definitions/act.md': definitionInFrench(),
    },
  },
};

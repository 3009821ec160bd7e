import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const missingKey: Rule = {
  id: 'missing-key',
  severity: 'error',
  summary: 'A key that every record of this kind must have is not there.',
  why: 'The page, the search or the exports would have a hole where readers expect an answer.',
  mend: 'Add the key with its value; `docs/kinds/` says what it means.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ category: undefined }) },
    at: ['content/en/definitions/act.md:2:1'],
  },
  good: { files: { 'content/en/definitions/act.md': definition() } },
};

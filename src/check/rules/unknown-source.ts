import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const unknownSource: Rule = {
  id: 'unknown-source',
  severity: 'error',
  summary: 'A source that the bibliography does not have.',
  why: 'Readers could not see where the fact comes from.',
  mend: 'Correct the spelling of the id, or add the source to a file in `content/sources/`.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ sources: '["tip-txt, art. 3"]' }) },
    at: ['content/en/definitions/act.md:7:11'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ sources: '["tip-text, art. 3"]' }) } },
};

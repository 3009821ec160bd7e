import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const tooDeep: Rule = {
  id: 'too-deep',
  severity: 'error',
  summary: 'Values nested in more than six levels.',
  why: 'No record needs more. Deeper nesting is a wrong indent or brackets that were meant as text, and it can make the reader of the file fail.',
  mend: 'Check the indent of the line named. Put text with square or curly brackets between quotes.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ themes: '[[[[[[trafficking]]]]]]' }) },
    at: ['content/en/definitions/act.md:7:14'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ themes: '[trafficking]' }) } },
};

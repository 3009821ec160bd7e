import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const slugDiffersInCase: Rule = {
  id: 'slug-differs-in-case',
  severity: 'error',
  summary: 'Two file names that differ only in capital letters.',
  why: 'Windows and macOS cannot hold both: whoever downloads the content loses one of them.',
  mend: 'Keep one of the two files and delete the other.',
  bad: {
    files: {
      'content/en/definitions/Act.md': definition(),
      'content/en/definitions/act.md': definition(),
    },
    at: ['content/en/definitions/act.md:1:1'],
    also: ['content/en/definitions/Act.md:1:1 wrong-slug'],
  },
  good: { files: { 'content/en/definitions/act.md': definition() } },
};

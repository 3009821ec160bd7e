import type { Rule } from '../rule.ts';

const ma = 'ma-law:\n  title: Law 27-14\n  publisher: Bulletin officiel\n';

export const duplicateSource: Rule = {
  id: 'duplicate-source',
  severity: 'error',
  summary: 'One id for two sources.',
  why: 'A citation would lead to one of the two, and nobody could tell which was meant.',
  mend: 'Give one of them another id and correct the records that cite it, or delete one when both are the same.',
  bad: {
    files: { 'content/sources/ma.yml': ma, 'content/sources/projects.yml': ma },
    at: ['content/sources/projects.yml:1:1'],
  },
  good: { files: { 'content/sources/ma.yml': ma } },
};

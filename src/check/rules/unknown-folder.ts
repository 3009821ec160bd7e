import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const unknownFolder: Rule = {
  id: 'unknown-folder',
  severity: 'error',
  summary: 'A file in a folder that Dalil does not know.',
  why: 'The folder says in which language a file is and what kind of record it holds. In another place it would not be shown.',
  mend: 'Move the file to `content/<language>/<kind>/`, or correct the name of the folder.',
  bad: {
    files: { 'content/en/definition/act.md': definition() },
    at: ['content/en/definition/act.md:1:1'],
  },
  good: { files: { 'content/en/definitions/act.md': definition() } },
};

import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const wrongFileType: Rule = {
  id: 'wrong-file-type',
  severity: 'error',
  summary: 'A file that is no Markdown file among records, or no .yml file among lists.',
  why: 'MDX and HTML can carry programs, and pictures can show people. Neither belongs in the content.',
  mend: 'Save the text as a file that ends in `.md` (lists: `.yml`) and delete the other file.',
  bad: {
    files: { 'content/en/definitions/act.mdx': definition() },
    at: ['content/en/definitions/act.mdx:1:1'],
  },
  good: { files: { 'content/en/definitions/act.md': definition() } },
};

import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const linkOutside: Rule = {
  id: 'link-outside',
  severity: 'error',
  summary: 'A symbolic link that leads to no file of the content folder.',
  why: 'A link could publish a private file of the computer that builds the site.',
  mend: 'Delete the link and copy the file itself here.',
  bad: {
    files: {},
    outside: { 'content/en/definitions/act.md': '/home/editor/act.md' },
    at: ['content/en/definitions/act.md:1:1'],
  },
  good: { files: { 'content/en/definitions/act.md': definition() } },
};

import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const wrongSlug: Rule = {
  id: 'wrong-slug',
  severity: 'error',
  summary: 'A file name that cannot be the address of a page.',
  why: 'The file name is the permanent address in every language. Spaces, capitals, accents and Arabic letters break when an address is copied into a message.',
  mend: 'Rename the file: English words in small letters, joined by single hyphens. Rename it in all languages alike.',
  bad: {
    files: { 'content/en/definitions/Forced Labour.md': definition() },
    at: ['content/en/definitions/Forced Labour.md:1:1'],
  },
  good: { files: { 'content/en/definitions/forced-labour.md': definition() } },
};

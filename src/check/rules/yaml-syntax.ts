import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  severity: 'error',
  summary: 'The front matter cannot be read.',
  why: 'A missing quote, a wrong indent or a key written twice leaves it open what the record says; nothing of it can be shown.',
  mend: 'Look at the line named and the one above it. Put text that holds a colon or starts with a sign such as `[`, `{`, `*`, `&` or `"` between quotes. Indent with spaces, two for each level. Write each key once.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ title: 'Act: the first element' }) },
    at: ['content/en/definitions/act.md:2:8'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ title: '"Act: the first element"' }) } },
};

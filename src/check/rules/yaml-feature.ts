import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const yamlFeature: Rule = {
  id: 'yaml-feature',
  severity: 'error',
  summary: 'An anchor, alias, tag, directive, merge key or list as a key in the front matter.',
  why: 'These signs of YAML make one line mean something written elsewhere. An editor who reads or corrects the line cannot see that.',
  mend: 'Write the value out wherever it is needed. A text that must start with `&`, `*` or `!` goes between quotes.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ title: '&name Act', description: '*name' }) },
    at: ['content/en/definitions/act.md:2:8', 'content/en/definitions/act.md:3:14'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ title: 'Act', description: '"*name*"' }) } },
};

import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const selfReference: Rule = {
  id: 'self-reference',
  severity: 'error',
  summary: 'A record that refers to itself.',
  why: 'Readers would follow a link that leads to the page they are on.',
  mend: 'Remove the reference, or name the record that was meant.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ see_also: '[act]' }) },
    at: ['content/en/definitions/act.md:7:12'],
  },
  good: { files: { 'content/en/definitions/act.md': definition() } },
};

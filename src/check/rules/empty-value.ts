import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const emptyValue: Rule = {
  id: 'empty-value',
  severity: 'error',
  summary: 'A key without a value.',
  why: 'An empty line looks as if somebody had answered the question. Dalil tells “nothing found” and “nobody has looked” apart; an empty value would be neither.',
  mend: 'Write the value, or remove the line.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ title: '""' }) },
    at: ['content/en/definitions/act.md:2:8'],
  },
  good: { files: { 'content/en/definitions/act.md': definition() } },
};

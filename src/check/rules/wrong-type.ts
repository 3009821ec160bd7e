import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const wrongType: Rule = {
  id: 'wrong-type',
  severity: 'error',
  summary: 'A value of the wrong type: a number where text is expected, one value where a list is.',
  why: 'A law number such as 05 would lose its zero if it were read as a number.',
  mend: 'Put text that looks like a number, a date or true/false between quotes. Put a list between square brackets or on lines of its own that start with `- `.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition({ title: '05', themes: 'trafficking' }),
    },
    at: ['content/en/definitions/act.md:2:8', 'content/en/definitions/act.md:7:9'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition({ title: '"05"', themes: '[trafficking]' }),
    },
  },
};

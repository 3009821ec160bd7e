import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  summary: 'A reference to a record that does not exist.',
  why: 'Readers would meet a link that leads nowhere.',
  mend: 'Correct the spelling: the reference is the file name of the English record without `.md`, after its folder and a slash where any kind may stand.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition({ see_also: '[maens]' }),
      'content/en/definitions/means.md': definition({ title: 'Means', aliases: '[method, manner]' }),
    },
    at: ['content/en/definitions/act.md:7:12'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition({ see_also: '[means]' }),
      'content/en/definitions/means.md': definition({ title: 'Means', aliases: '[method, manner]' }),
    },
  },
};

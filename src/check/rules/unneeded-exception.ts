import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

const exception = (rule: string, until: string): string =>
  `exceptions:\n  - rule: ${rule}\n    file: content/en/definitions/act.md\n    reason: No second name is in use.\n    until: "${until}"\n`;

export const unneededException: Rule = {
  id: 'unneeded-exception',
  severity: 'error',
  summary: 'An exception that covers no problem.',
  why: 'It would hide the problem when it comes back.',
  mend: 'Remove the exception from `content/exceptions.yml`. When the message names another rule or file, correct the spelling.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/exceptions.yml': exception('too-few-aliases', '2027-01-31'),
    },
    at: ['content/exceptions.yml:2:5'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition({ aliases: '[conduct]' }),
      'content/exceptions.yml': exception('too-few-aliases', '2027-01-31'),
    },
  },
};

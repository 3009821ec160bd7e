import { definition, definitionInFrench } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

const exception = (until: string): string =>
  `exceptions:\n  - rule: outdated-translation\n    file: content/fr/definitions/act.md\n    reason: The translator is away until May.\n    until: "${until}"\n`;

const outdated = definitionInFrench({ translation: '{of: 0123456789abcdef, by: person, reviewed: true}' });

export const expiredException: Rule = {
  id: 'expired-exception',
  severity: 'error',
  summary: 'An exception whose last day has passed.',
  why: 'An exception is a promise to come back; this is the day.',
  mend: 'Mend the problem and remove the exception, or decide again and set a new day with a reason.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/fr/definitions/act.md': definitionInFrench(),
      'content/exceptions.yml': exception('2026-05-31'),
    },
    at: ['content/exceptions.yml:2:5'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/fr/definitions/act.md': outdated,
      'content/exceptions.yml': exception('2027-05-31'),
    },
  },
};

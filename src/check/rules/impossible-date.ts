import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'error',
  summary: 'A date that no calendar has.',
  why: 'A slip in a date makes a law look older or newer than it is.',
  mend: 'Look the date up again; it is year, month, day.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ checked: '"2026-02-30"' }) },
    at: ['content/en/definitions/act.md:6:10'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ checked: '"2026-02-28"' }) } },
};

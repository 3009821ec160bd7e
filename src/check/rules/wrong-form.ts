import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const wrongForm: Rule = {
  id: 'wrong-form',
  severity: 'error',
  summary: 'A date, address or id that is not written in the form expected.',
  why: 'Dates are compared to say when a fact is overdue, and addresses become links; both work only in one form.',
  mend: 'Write dates as "2026-11-22" (year, month, day), web addresses from https:// on, ids with letters, digits and hyphens.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ checked: '"22.11.2026"' }) },
    at: ['content/en/definitions/act.md:6:10'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ checked: '"2026-11-22"' }) } },
};

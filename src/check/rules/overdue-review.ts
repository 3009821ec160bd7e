import { addMonths } from '../../lib/dates.ts';
import { kinds } from '../../schema/kinds.ts';
import { findingAt, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';

export const overdueReview: Rule = {
  id: 'overdue-review',
  severity: 'warning',
  summary: 'A record that is due for another check.',
  why: 'Laws change and offices move. Frameworks and referral pages are checked every 12 months, the others every 24; the page says openly when that is overdue.',
  mend: 'Read the sources again, correct what has changed, then set `checked` to the day on which you did.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ checked: '"2024-11-21"' }) },
    at: ['content/en/definitions/act.md:6:10'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ checked: '"2024-11-22"' }) } },
  check: (corpus, { today }) =>
    [...corpus.records.values()].flatMap(({ kind, source }) => {
      const months = kinds[kind].reviewMonths;
      const due = addMonths(source.data.checked, months);
      if (due >= today) return [];
      return findingAt(source.file, source.locate(['checked']), {
        found: `the last check on ${source.data.checked}`,
        expected: `one by ${due}, ${months} months later`,
        suggestion: 'Check the facts again, then set the new date.',
      });
    }),
};

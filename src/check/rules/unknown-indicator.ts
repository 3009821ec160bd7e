import { caseExercise, indicatorSet } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const unknownIndicator: Rule = {
  id: 'unknown-indicator',
  severity: 'error',
  summary: 'An indicator that no set has.',
  why: 'A reader who looks the sign up would not find it.',
  mend: 'Correct the id. The sets are in `content/en/indicators/`.',
  bad: {
    files: {
      'content/en/indicators/general.md': indicatorSet(),
      'content/en/cases/worker.md': caseExercise({ indicators: '[GEN-1]' }),
    },
    at: ['content/en/cases/worker.md:15:14'],
  },
  good: {
    files: {
      'content/en/indicators/general.md': indicatorSet(),
      'content/en/cases/worker.md': caseExercise({ indicators: '[GEN-01]' }),
    },
  },
};

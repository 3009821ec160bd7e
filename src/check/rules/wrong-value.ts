import { referral } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const wrongValue: Rule = {
  id: 'wrong-value',
  severity: 'error',
  summary: 'A value that is not one of those this key allows.',
  why: 'Pages and filters know only the values listed; anything else would be shown wrongly or not at all.',
  mend: 'Choose one of the values that the message lists. They are written in small letters, without quotes.',
  bad: {
    files: { 'content/en/referral/steps.md': referral({ risk: 'hihg' }) },
    at: ['content/en/referral/steps.md:5:7'],
  },
  good: { files: { 'content/en/referral/steps.md': referral({ risk: 'high' }) } },
};

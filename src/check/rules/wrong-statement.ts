import { framework, topics } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const wrongStatement: Rule = {
  id: 'wrong-statement',
  severity: 'error',
  summary: 'A finding that says something and nothing at once, or neither.',
  why: 'Readers must be able to tell three things apart: the law says this, no provision was found, nobody has looked.',
  mend: 'Give either `text` with `confirmed: true` or `false`, or `absent: no-provision-found` or `absent: not-researched` alone.',
  bad: {
    files: {
      'content/en/frameworks/morocco.md': framework({
        topics: topics({ 'child-rule': '{id: child-rule, text: A child is anyone under 18.}' }),
      }),
    },
    at: ['content/en/frameworks/morocco.md:8:5'],
  },
  good: {
    files: {
      'content/en/frameworks/morocco.md': framework({
        topics: topics({
          'child-rule': '{id: child-rule, text: A child is anyone under 18., confirmed: false}',
        }),
      }),
    },
  },
};

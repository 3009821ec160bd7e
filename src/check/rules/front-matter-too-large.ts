import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const frontMatterTooLarge: Rule = {
  id: 'front-matter-too-large',
  severity: 'error',
  summary: 'More than 32 KB of front matter.',
  why: 'The largest record needs 30 KB. More is prose in the wrong place or a file pasted by mistake, and it slows every check down.',
  mend: 'Move prose below the front matter, or split the record in two.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition({ description: 'What the trafficker does. '.repeat(1400) }),
    },
    at: ['content/en/definitions/act.md:2:1'],
  },
  good: {
    files: { 'content/en/definitions/act.md': definition({}, 'What the trafficker does. '.repeat(1400)) },
  },
};

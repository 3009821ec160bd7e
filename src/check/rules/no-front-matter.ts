import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const noFrontMatter: Rule = {
  id: 'no-front-matter',
  severity: 'error',
  summary: 'A record without front matter.',
  why: 'The facts of a record stand in its front matter, the part between two lines of `---`. Without it there is nothing to show or to find.',
  mend: 'Start the file with a line of `---`, then the keys, then another line of `---`; the text follows below. The quickest way is to copy another file of the same folder.',
  bad: {
    files: { 'content/en/definitions/act.md': 'What the trafficker does to the person.\n' },
    at: ['content/en/definitions/act.md:1:1'],
  },
  good: { files: { 'content/en/definitions/act.md': definition() } },
};

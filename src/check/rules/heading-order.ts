import { bodyOf, type Heading } from '../bodies.ts';
import { findingAt, type Finding, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';
import { everyVersion } from '../versions.ts';

const top = 2;

const inBody = (file: string, headings: readonly Heading[]): readonly Finding[] =>
  headings.flatMap((heading, index) => {
    const deepest = (headings[index - 1]?.depth ?? top - 1) + 1;
    if (heading.depth >= top && heading.depth <= deepest) return [];
    return findingAt(file, heading, {
      found: `a heading of level ${heading.depth}`,
      expected: heading.depth < top ? `level ${top}; level 1 is the title` : `at most level ${deepest} here`,
      suggestion: `Start the line with ${'#'.repeat(heading.depth < top ? top : deepest)} and a space.`,
    });
  });

export const headingOrder: Rule = {
  id: 'heading-order',
  severity: 'warning',
  summary: 'A heading that skips a level, or a second title.',
  why: 'People who cannot see the page move through it by its headings; a missing level sounds like a missing part.',
  mend: 'Start with `##` and go down one level at a time. The title of the record is level 1 already.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition({}, '# Act\n\nOne is enough.\n\n#### Proof\n\nAdverts.'),
    },
    at: ['content/en/definitions/act.md:9:1', 'content/en/definitions/act.md:13:1'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition(
        {},
        '## In short\n\nOne is enough.\n\n### Proof\n\nAdverts.',
      ),
    },
  },
  check: (corpus) =>
    everyVersion(corpus).flatMap(({ version }) => inBody(version.file, bodyOf(version).headings)),
};

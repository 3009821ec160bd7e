import { findingAt, type Look, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';
import { groupOf } from '../values.ts';

const look: Look = ({ path, value }, { source }) => {
  const { confirmed, sources } = groupOf(value);
  if (confirmed !== true || !Array.isArray(sources) || sources.length > 0) return [];
  return [
    findingAt(source.file, source.locate([...path, 'confirmed']), {
      found: '"confirmed: true" without a source',
      expected: 'the source in which it was read',
      suggestion: 'Add `sources`, or write `confirmed: false` until one is found.',
    }),
  ];
};

const withLegal = (legal: string): string =>
  definition({ legal: `\n  - {id: tip-3, name: Trafficking Protocol, ${legal}}` });

export const missingSource: Rule = {
  id: 'missing-source',
  severity: 'error',
  summary: 'A statement marked as confirmed that names no source.',
  why: '“Confirmed” means that somebody read it in a listed source. A prosecutor or a lawyer must be able to read it there too.',
  mend: 'List the source with its pinpoint, or set `confirmed: false`; the page then shows the statement as unconfirmed.',
  bad: {
    files: { 'content/en/definitions/act.md': withLegal('confirmed: true') },
    at: ['content/en/definitions/act.md:8:56'],
  },
  good: {
    files: { 'content/en/definitions/act.md': withLegal('sources: ["tip-text, art. 3"], confirmed: true') },
  },
  look,
};

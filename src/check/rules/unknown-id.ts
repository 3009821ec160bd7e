import { suggest } from '../../lib/suggest.ts';
import { findingAt, type Look, type Rule } from '../rule.ts';
import { framework } from '../sample-content.ts';
import { groupOf, idsOf } from '../values.ts';

const look: Look = ({ path, value, meta }, { source }) => {
  if (meta.within === undefined) return [];
  const known = idsOf(groupOf(source.data)[meta.within]);
  if (known.includes(String(value))) return [];
  const near = suggest(String(value), known);
  return [
    findingAt(source.file, source.locate(path), {
      found: `"${String(value)}"`,
      expected: `the id of an item in "${meta.within}" of this record`,
      suggestion: near === undefined ? `It has: ${known.join(', ') || 'none'}.` : `Did you mean "${near}"?`,
    }),
  ];
};

const withPenalty = (law: string): string =>
  framework({
    laws: '\n  - {id: law-27-14, role: trafficking, title: Law on trafficking, confirmed: false}',
    penalties: `\n  - {id: base, crime: trafficking, tier: base, circumstance: Any, sanction: Prison, law: ${law}, confirmed: false}`,
  });

export const unknownId: Rule = {
  id: 'unknown-id',
  severity: 'error',
  summary: 'A penalty under a law that the record does not list.',
  why: 'The penalty would be shown without its law, or under another one.',
  mend: 'Correct the id, or add the law to the list of the record.',
  bad: {
    files: { 'content/en/frameworks/morocco.md': withPenalty('law-27-41') },
    at: ['content/en/frameworks/morocco.md:28:90'],
  },
  good: { files: { 'content/en/frameworks/morocco.md': withPenalty('law-27-14') } },
  look,
};

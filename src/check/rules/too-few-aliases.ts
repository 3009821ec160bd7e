import { kinds } from '../../schema/kinds.ts';
import { metaOf } from '../../schema/walk.ts';
import { findingAt, type Finding, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';
import { everyVersion, type Both } from '../versions.ts';

const inVersion = ({ record, version }: Both): readonly Finding[] => {
  if (version.status === 'draft') return [];
  const data = version.data as Readonly<Record<string, unknown>>;
  return Object.entries(kinds[record.kind].schema.shape).flatMap(([key, field]) => {
    const { atLeast = 0 } = metaOf(field);
    const list = data[key];
    const count = Array.isArray(list) ? new Set(list).size : 0;
    if (count >= atLeast) return [];
    return findingAt(version.file, version.locate([key]), {
      found: `${count === 0 ? 'none' : count} in "${key}"`,
      expected: `at least ${atLeast}`,
      suggestion: 'Add what people type in this language when they look for it.',
    });
  });
};

export const tooFewAliases: Rule = {
  id: 'too-few-aliases',
  severity: 'error',
  summary: 'A definition with fewer than two other names in a language.',
  why: 'People search with the words they know: the word of the street, of the press, of an older law. Without aliases they find nothing.',
  mend: 'Add at least two names people use in this language. They need not be translations of the English ones.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ aliases: '[conduct]' }) },
    at: ['content/en/definitions/act.md:4:10'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ aliases: '[conduct, action]' }) } },
  check: (corpus) => everyVersion(corpus).flatMap(inVersion),
};

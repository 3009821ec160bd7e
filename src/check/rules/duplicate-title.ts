import type { CorpusRecord } from '../../corpus/corpus.ts';
import { isBorrowed, nameKey } from '../../lib/text.ts';
import { findingAt, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';
import { everyVersion } from '../versions.ts';

export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  severity: 'error',
  summary: 'Two records of one kind with the same title in a language.',
  why: 'In a list or among search results nobody can tell the two apart.',
  mend: 'Make one of the titles more exact, or bring the records together.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/en/definitions/conduct.md': definition({ aliases: '[deed, doing]' }),
    },
    at: ['content/en/definitions/conduct.md:2:8'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/en/definitions/conduct.md': definition({ title: 'Manner', aliases: '[deed, doing]' }),
    },
  },
  check: (corpus) => {
    const first = new Map<string, CorpusRecord>();
    return everyVersion(corpus).flatMap(({ record, version }) => {
      if (isBorrowed(version.data.title)) return [];
      const key = `${record.kind} ${version.language} ${nameKey(version.data.title)}`;
      const other = first.get(key) ?? record;
      first.set(key, other);
      if (other.id === record.id) return [];
      return findingAt(version.file, version.locate(['title']), {
        found: `the title "${version.data.title}"`,
        expected: 'a title of its own',
        suggestion: `${other.id} has the same title.`,
      });
    });
  },
};

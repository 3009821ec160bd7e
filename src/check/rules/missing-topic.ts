import { findingAt, type Look, type Rule } from '../rule.ts';
import { framework, topics } from '../sample-content.ts';
import { idsOf, repeatedIn } from '../values.ts';

const look: Look = ({ path, value, meta }, { source }) => {
  if (meta.onceEach === undefined) return [];
  const ids = idsOf(value);
  const name = String(path.at(-1));
  const missing = meta.onceEach.filter((id) => !ids.includes(id));
  return [
    ...missing.map((id) =>
      findingAt(source.file, source.locate(path), {
        found: `no "${id}" in "${name}"`,
        expected: 'every question answered',
        suggestion: 'Add it; `absent: not-researched` is an answer too.',
      }),
    ),
    ...repeatedIn(ids).map((index) =>
      findingAt(source.file, source.locate([...path, index, 'id']), {
        found: `"${ids[index] ?? ''}" a second time in "${name}"`,
        expected: 'one answer to a question',
        suggestion: 'Bring the two together, or correct the id of one.',
      }),
    ),
  ];
};

export const missingTopic: Rule = {
  id: 'missing-topic',
  severity: 'error',
  summary: 'A framework that leaves one of the fixed questions open, or answers it twice.',
  why: 'Frameworks are compared question by question. A question without an answer looks as if the law were silent; “not researched” and “no provision found” say which it is.',
  mend: 'Add the question with a statement or with `absent`. `docs/kinds/framework.md` lists the questions.',
  bad: {
    files: {
      'content/en/frameworks/morocco.md': framework({
        topics: topics({ consent: '{id: child-rule, absent: not-researched}' }),
      }),
    },
    at: ['content/en/frameworks/morocco.md:8:3', 'content/en/frameworks/morocco.md:9:10'],
  },
  good: { files: { 'content/en/frameworks/morocco.md': framework() } },
  look,
};

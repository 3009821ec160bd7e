import { pathInTranslation } from '../../corpus/assemble.ts';
import { start } from '../../corpus/problem.ts';
import { findingAt, type Finding, type Rule } from '../rule.ts';
import { definition, definitionInFrench } from '../sample-content.ts';
import { shownTranslations, type Both } from '../versions.ts';

const shown = 4;

const missingIn = ({ record, version }: Both): readonly string[] => [
  ...version.borrowed.map((path) => pathInTranslation(record.source.data, path).join('.')),
  ...(record.source.body.trim() !== '' && version.body.trim() === ''
    ? ['the text below the front matter']
    : []),
];

const inVersion = (both: Both): readonly Finding[] => {
  const missing = missingIn(both);
  if (missing.length === 0) return [];
  const more = missing.length > shown ? ` and ${missing.length - shown} more` : '';
  return [
    findingAt(both.version.file, start, {
      found: `${missing.length} ${missing.length === 1 ? 'text' : 'texts'} left in English (${missing.slice(0, shown).join(', ')}${more})`,
      expected: 'all words of the English file',
      suggestion: 'Add them under the same keys; a list needs as many lines as the English one.',
    }),
  ];
};

const english = definition({ notes: '\n  - No border has to be crossed.' });

export const incompleteTranslation: Rule = {
  id: 'incomplete-translation',
  severity: 'warning',
  summary: 'A translation that lacks words of the English file.',
  why: 'Readers meet English sentences in the middle of their page.',
  mend: 'Translate what is listed. Items of a list stand under their id; a plain list needs as many lines as the English one, else the whole list stays English.',
  bad: {
    files: {
      'content/en/definitions/act.md': english,
      'content/fr/definitions/act.md': definitionInFrench(),
    },
    at: ['content/fr/definitions/act.md:1:1'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': english,
      'content/fr/definitions/act.md': definitionInFrench({
        notes: "\n  - Aucune frontière n'est franchie.",
      }),
    },
  },
  check: (corpus) => shownTranslations(corpus).flatMap(inVersion),
};

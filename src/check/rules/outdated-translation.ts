import { everyVersion, type Both } from '../versions.ts';
import { findingAt, type Rule } from '../rule.ts';
import { definition, definitionInFrench } from '../sample-content.ts';

const isOutdated = ({ version }: Both): boolean => version.status === 'outdated';

export const outdatedTranslation: Rule = {
  id: 'outdated-translation',
  severity: 'warning',
  summary: 'A translation of an English text that has changed since.',
  why: 'The page may say what the English one no longer says.',
  mend: 'Bring the translation up to date, then run `npm run stamp -- FILE`: it writes which English text the translation was made from.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/fr/definitions/act.md': definitionInFrench({
        translation: '{of: 0123456789abcdef, by: person, reviewed: true}',
      }),
    },
    at: ['content/fr/definitions/act.md:2:19'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/fr/definitions/act.md': definitionInFrench(),
    },
  },
  check: (corpus) =>
    everyVersion(corpus)
      .filter(isOutdated)
      .map(({ version }) =>
        findingAt(version.file, version.locate(['translation', 'of']), {
          found: 'a translation of an earlier English text',
          expected: 'a translation of the present one',
          suggestion: `Bring it up to date, then run: npm run stamp -- ${version.file}`,
        }),
      ),
};

import type { Version } from '../../corpus/corpus.ts';
import { arabicScript, excerpt } from '../../lib/text.ts';
import { languageInfo } from '../../schema/languages.ts';
import { findingAt, type Finding, type Rule } from '../rule.ts';
import { definition, definitionInArabic } from '../sample-content.ts';
import { textsOf } from '../texts.ts';
import { shownTranslations, type Both } from '../versions.ts';

const fewestWords = 4;

const countWords = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

/** In a right-to-left language every longer text has Arabic letters; in others it differs from the English one. */
const isForeign = (version: Version, text: string, english: string | undefined): boolean =>
  countWords(text) >= fewestWords &&
  (languageInfo[version.language].dir === 'rtl' ? !arabicScript.test(text) : text === english);

const inVersion = ({ record, version }: Both): readonly Finding[] => {
  const english = new Map(textsOf(record, record.source).map(({ path, text }) => [path.join('.'), text]));
  return textsOf(record, version)
    .filter(({ text, path }) => isForeign(version, text, english.get(path.join('.'))))
    .map(({ text, path }) =>
      findingAt(version.file, version.locate(path), {
        found: `"${excerpt(text, 40)}"`,
        expected: `words in ${languageInfo[version.language].name}`,
        suggestion: 'Translate it. Leave the key out when the English text is to be shown.',
      }),
    );
};

export const untranslatedWords: Rule = {
  id: 'untranslated-words',
  severity: 'warning',
  summary: 'Words of another language in a translation.',
  why: 'A screen reader would read them with the wrong voice, and the page would claim that they are translated.',
  mend: 'Translate the text. When it must stay English, leave the key out: the page then marks it as English.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/ar/definitions/act.md': definitionInArabic({
        description: 'What the trafficker does to the person.',
      }),
    },
    at: ['content/ar/definitions/act.md:4:14'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/ar/definitions/act.md': definitionInArabic(),
    },
  },
  check: (corpus) => shownTranslations(corpus).flatMap(inVersion),
};

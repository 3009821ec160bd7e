import type { CorpusRecord, Version } from '../../corpus/corpus.ts';
import { saysInWords } from '../../lib/number-words.ts';
import { numbersIn } from '../../lib/numbers.ts';
import { findingAt, type Finding, type Rule } from '../rule.ts';
import { framework, frameworkInFrench } from '../sample-content.ts';
import { textsOf } from '../texts.ts';
import { shownTranslations, type Both } from '../versions.ts';

/** What of `wanted` is left when every number of `given` has been taken away once. */
const without = (wanted: readonly string[], given: readonly string[]): readonly string[] => {
  const rest = [...given];
  return wanted.filter((number) => {
    const index = rest.indexOf(number);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
};

const quote = (numbers: readonly string[]): string => [...new Set(numbers)].join(', ');

/** What a finding says of the two texts, or undefined when their numbers agree. */
const compare = (english: string, own: string, language: string) => {
  const [source, translated] = [numbersIn(english), numbersIn(own)];
  const missing = without(source, translated).filter((number) => !saysInWords(own, language, number));
  const added = without(translated, source).filter(
    (number) => !source.includes(number) && !saysInWords(english, 'en', number),
  );
  if (missing.length === 0 && added.length === 0) return undefined;
  return {
    found: added.length === 0 ? `no ${quote(missing)}` : `the number ${quote(added)}`,
    expected:
      missing.length === 0 ? 'only numbers of the English text' : `${quote(missing)} as in the English text`,
    suggestion: 'Compare the two texts and correct the one that is wrong.',
  };
};

const inWords = ({ record, version }: Both): readonly Finding[] => {
  const english = new Map(textsOf(record, record.source).map(({ path, text }) => [path.join('.'), text]));
  return textsOf(record, version).flatMap(({ path, text, meta }) => {
    const source = meta.perLanguage === true ? undefined : english.get(path.join('.'));
    const says = source === undefined ? undefined : compare(source, text, version.language);
    if (says === undefined) return [];
    const severity = meta.figures === true ? 'error' : 'warning';
    return [findingAt(version.file, version.locate(path), { ...says, severity })];
  });
};

const inBody = (record: CorpusRecord, version: Version): readonly Finding[] => {
  const hasBoth = record.source.body.trim() !== '' && version.body.trim() !== '';
  const says = hasBoth ? compare(record.source.body, version.body, version.language) : undefined;
  return says === undefined ? [] : [findingAt(version.file, { line: version.bodyLine, column: 1 }, says)];
};

const english = framework({
  penalties:
    '\n  - {id: base, crime: trafficking, tier: base, circumstance: Any, sanction: "5 to 10 years and a fine of MAD 10,000 to 500,000", confirmed: false}',
});

const french = (sanction: string): string =>
  frameworkInFrench({ penalties: `\n  base: {circumstance: Tous les cas, sanction: ${sanction}}` });

export const numberMismatch: Rule = {
  id: 'number-mismatch',
  severity: 'warning',
  summary: 'A translation whose numbers differ from those of the English text.',
  why: 'A wrong year of prison, fine or age misleads whoever relies on the translation. In penalties this is an error, elsewhere a warning.',
  mend: 'Compare the two texts and correct the wrong one. Digits may be Western or Arabic-Indic, thousands may be written with a space, comma or dot, and small numbers as words.',
  bad: {
    files: {
      'content/en/frameworks/morocco.md': english,
      'content/fr/frameworks/morocco.md': french('5 à 20 ans et une amende de 10 000 à 500 000 dirhams'),
    },
    at: ['content/fr/frameworks/morocco.md:6:48'],
  },
  good: {
    files: {
      'content/en/frameworks/morocco.md': english,
      'content/fr/frameworks/morocco.md': french('cinq à dix ans et une amende de 10.000 à 500.000 dirhams'),
    },
  },
  check: (corpus) =>
    shownTranslations(corpus).flatMap((both) => [...inWords(both), ...inBody(both.record, both.version)]),
};

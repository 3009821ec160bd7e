import type { Corpus } from '../../corpus/corpus.ts';
import { findingAt, type Finding, type Rule } from '../rule.ts';
import { caseExercise } from '../sample-content.ts';
import { hitsOf, passagesOf } from '../passages.ts';
import { everyVersion, type Both } from '../versions.ts';

const age =
  /\baged?\s+(?:of\s+)?\d{1,2}\b|\b\d{1,2}[-\s]years?[-\s]old\b|(?:âgée?s?\s+de|\ba|\bavait)\s+\d{1,2}\s+ans\b|عمر(?:ه|ها)\s+\d{1,2}|[يت]بلغ\s+(?:من\s+العمر\s+)?\d{1,2}|تەمەنی\s+\d{1,2}/giu;

const months = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
].join('|');

const date = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|er)?\\s+(?:${months})|(?:${months})\\s+\\d{1,2}(?!\\d)`,
  'giu',
);

const expected = 'a case in which nobody can recognise a person';

const inVersion = (both: Both): readonly Finding[] => [
  ...hitsOf(both, [age], /\d/u).map((hit) =>
    findingAt(both.version.file, hit, {
      found: `an exact age ("${hit.found}")`,
      expected,
      suggestion: 'Say “a child”, “a girl” or “a man in his twenties”.',
    }),
  ),
  ...hitsOf(both, [date], /\d/u).map((hit) =>
    findingAt(both.version.file, hit, {
      found: `an exact date ("${hit.found}")`,
      expected,
      suggestion: 'Leave it out, or say “some weeks later”.',
    }),
  ),
];

/** Whole words: `Niger` does not count inside `Nigeria`; Arabic particles may stand before the name. */
const named = (text: string, country: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])[وفبلك]?${country.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{M}])`,
    'u',
  ).test(text);

const countriesIn = (both: Both, corpus: Corpus): readonly string[] => {
  const text = passagesOf(both)
    .map((passage) => passage.text)
    .join('\n');
  const labels = [...(corpus.vocabularies.get('countries')?.entries.values() ?? [])].map(
    (entry) => entry[both.version.language] ?? entry.en,
  );
  return labels.filter(
    (label) =>
      named(text, label) &&
      !labels.some((other) => other !== label && other.includes(label) && named(text, other)),
  );
};

const severalCountries = (both: Both, corpus: Corpus): readonly Finding[] => {
  const countries = countriesIn(both, corpus);
  if (countries.length < 2) return [];
  return [
    findingAt(both.version.file, both.version.locate(['title']), {
      found: `${countries.length} countries (${countries.join(', ')})`,
      expected: 'at most one',
      suggestion: 'Say “a neighbouring country” or “the country of arrival”.',
    }),
  ];
};

const isComposite = ({ record }: Both): boolean => 'composite' in record.source.data;

export const notComposite: Rule = {
  id: 'not-composite',
  severity: 'error',
  summary: 'A case example with an exact age, an exact date or more than one country.',
  why: 'Such details let a trafficker, a neighbour or a journalist recognise a real person. Cases are put together from many and show none.',
  mend: 'Leave the detail out or make it vague: “a child”, “some weeks later”, “a neighbouring country”.',
  bad: {
    files: {
      'content/en/cases/worker.md': caseExercise({
        conclusion: 'A girl aged 17 from Nigeria was brought to Tunisia on 12 March.',
      }),
    },
    at: [
      'content/en/cases/worker.md:2:8',
      'content/en/cases/worker.md:14:13',
      'content/en/cases/worker.md:14:13',
    ],
  },
  good: {
    files: {
      'content/en/cases/worker.md': caseExercise({
        conclusion: 'A girl under 18 was brought to a neighbouring country.',
      }),
    },
  },
  check: (corpus) =>
    everyVersion(corpus)
      .filter(isComposite)
      .flatMap((both) => [...inVersion(both), ...severalCountries(both, corpus)]),
};

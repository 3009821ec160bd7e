/** JSON-LD for the head of a page: the schema.org type that fits its kind, and only what the record says. */
import { plain } from '../lib/text.ts';
import type { KindName } from '../schema/kind-names.ts';

export interface DescribedPage {
  readonly kind: KindName;
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly checked: string;
  readonly aliases: readonly string[];
  /** ISO 3166 codes. */
  readonly countries: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly url?: string;
}

type Thing = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? plain(value) : undefined);

const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string').map(plain) : undefined;

const glossary = { '@type': 'DefinedTermSet', name: 'Dalil' } as const;

const countriesOf = (page: DescribedPage): Thing =>
  page.countries.length === 0
    ? {}
    : { spatialCoverage: page.countries.map((code) => ({ '@type': 'Country', identifier: code })) };

/** What each kind is, with the properties only that kind has. */
const things: Readonly<Record<KindName, (page: DescribedPage) => Thing>> = {
  definition: () => ({ '@type': 'DefinedTerm', inDefinedTermSet: glossary }),
  framework: (page) => ({ '@type': 'Article', articleSection: 'Law', ...countriesOf(page) }),
  instrument: ({ data }) => ({
    '@type': 'Legislation',
    legislationType: text(data['type']),
    legislationDate: text(data['adopted']),
    legislationDateOfApplicability: text(data['in_force']),
    legislationIdentifier: text(data['registration']),
    legislationPassedBy: text(data['adopted_by']),
  }),
  'indicator-set': () => ({ '@type': 'DefinedTermSet' }),
  project: (page) => ({
    '@type': 'Project',
    ...(page.countries.length === 0
      ? {}
      : { areaServed: page.countries.map((code) => ({ '@type': 'Country', identifier: code })) }),
  }),
  referral: (page) => ({ '@type': 'Article', articleSection: 'Referral', ...countriesOf(page) }),
  investigation: (page) => ({ '@type': 'Article', articleSection: 'Investigation', ...countriesOf(page) }),
  training: ({ data }) => ({
    '@type': 'Course',
    educationalLevel: text(data['level']),
    teaches: texts(data['objectives']),
    provider: { '@type': 'Organization', name: 'Dalil' },
  }),
  case: () => ({ '@type': 'LearningResource', learningResourceType: 'case exercise' }),
  comparison: () => ({ '@type': 'Article', articleSection: 'Comparison' }),
  page: () => ({ '@type': 'WebPage' }),
};

/** Types whose page is about something else than our own text: its language and licence are not ours. */
const notWorks = new Set(['DefinedTerm', 'Project', 'Legislation']);

const workOf = (page: DescribedPage): Thing => ({
  inLanguage: page.language,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  dateModified: page.checked,
});

/** The page as JSON-LD. Keys without a value are left out. */
export const structuredData = (page: DescribedPage): Thing => {
  const own = things[page.kind](page);
  return {
    '@context': 'https://schema.org',
    ...own,
    ...(notWorks.has(String(own['@type'])) ? {} : workOf(page)),
    name: page.name,
    description: page.description,
    ...(page.aliases.length === 0 ? {} : { alternateName: page.aliases }),
    ...(page.url === undefined ? {} : { url: page.url }),
  };
};

/** As a data block. `<` is escaped, so that no text can end the element. */
export const structuredDataElement = (page: DescribedPage): string =>
  `<script type="application/ld+json">${JSON.stringify(structuredData(page)).replaceAll('<', '\\u003c')}</script>`;

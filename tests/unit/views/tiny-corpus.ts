/** A corpus of a few records, enough to see what a view makes of them. */
import { buildCorpus } from '../../../src/corpus/build.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { toSourceFile } from '../../../src/corpus/source-file.ts';
import { frameworkTopics } from '../../../src/schema/kinds/framework.ts';

type Fields = Readonly<Record<string, unknown>>;

export const today = '2026-11-23';

/** JSON is YAML too, so a field can be written as it is. */
const matter = (fields: Fields): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n');

const file = (path: string, fields: Fields, body = '') =>
  toSourceFile(`content/${path}.md`, `---\n${matter(fields)}\n---\n\n${body}\n`);

const list = (path: string, entries: Fields) => toSourceFile(`content/${path}.yml`, matter(entries));

const labels = (...ids: readonly string[]): Fields =>
  Object.fromEntries(ids.map((id) => [id, { en: `${id} en`, fr: `${id} fr`, ar: `${id} ar` }]));

const translation = { of: '0', by: 'machine', reviewed: false };

const base = { description: 'A sentence. Another one.', checked: '2026-11-22' };

const seen = { sources: ['law'], confirmed: true };

const topicsWith = (known: Readonly<Record<string, Fields>>): readonly Fields[] =>
  frameworkTopics.map((id) => ({ id, ...(known[id] ?? { absent: 'not-researched' }) }));

export const framework = (title: string, jurisdiction: string, fields: Fields = {}) => ({
  ...base,
  title,
  jurisdiction,
  countries: [jurisdiction],
  laws: [{ id: 'law-1', role: 'trafficking', number: '27-14', title: 'Law on trafficking', ...seen }],
  topics: topicsWith({
    'child-rule': { text: 'No means needed.', articles: ['448-1'], ...seen },
    consent: { absent: 'no-provision-found' },
    confiscation: { text: 'Maybe.', sources: [], confirmed: false },
  }),
  ...fields,
});

const frameworks = [
  file('en/frameworks/morocco', {
    ...framework('Morocco', 'ma'),
    penalties: [
      {
        id: 'one',
        crime: 'trafficking',
        tier: 'aggravated',
        circumstance: 'A child',
        sanction: '20 to 30 years',
        ...seen,
      },
      {
        id: 'two',
        crime: 'trafficking',
        tier: 'aggravated',
        circumstance: 'A gang',
        sanction: '20 years',
        sources: [],
        confirmed: false,
      },
    ],
    treaties: [
      {
        id: 'tip-protocol',
        status: 'party',
        action: 'accession',
        date: '2011-04-25',
        date_confirmed: false,
        ...seen,
      },
    ],
  }),
  file('en/frameworks/tunisia', framework('Tunisia', 'tn')),
];

const definitions = [
  file('en/definitions/trafficking-in-persons', {
    ...base,
    title: 'Trafficking in persons',
    aliases: ['human trafficking', 'trade in people'],
    category: 'crime',
    term_confirmed: true,
  }),
  file('fr/definitions/trafficking-in-persons', {
    translation,
    title: 'Traite des personnes',
    description: 'Une phrase.',
    aliases: ['traite des êtres humains', "victime d'exploitation"],
  }),
  file('ar/definitions/trafficking-in-persons', {
    translation,
    title: 'الاتجار بالأشخاص',
    description: 'جملة.',
    aliases: ['الاتجار بالبشر', 'المتاجرة'],
  }),
  file('en/definitions/child', {
    ...base,
    title: 'Child',
    aliases: ['minor', 'person under 18'],
    category: 'person',
    deprecated: [{ term: 'kid', why: 'too familiar, "slang"' }],
    terms: { ckb: { preferred: 'منداڵ', confirmed: false } },
  }),
  file('fr/definitions/child', {
    translation,
    title: 'Enfant',
    description: 'Une phrase.',
    aliases: ['mineur', 'personne de moins de 18 ans'],
  }),
  file('ar/definitions/child', {
    translation,
    title: 'طفل',
    description: 'جملة.',
    aliases: ['الأطفال', 'قاصر'],
  }),
  file('en/definitions/means', {
    ...base,
    title: 'Means',
    aliases: ['means of trafficking', 'coercive means'],
    category: 'element',
  }),
  file('en/definitions/national-referral-mechanism', {
    ...base,
    title: 'National referral mechanism',
    aliases: ['referral system', 'referral mechanism'],
    acronyms: ['NRM'],
    category: 'procedure',
  }),
  file('en/definitions/red-notice', {
    ...base,
    title: 'Red Notice',
    aliases: ['INTERPOL Red Notice', 'wanted persons notice'],
    category: 'cooperation',
  }),
];

const signs = [
  {
    id: 'GEN-01',
    text: 'The person is afraid.',
    category: 'control',
    observers: ['border', 'health'],
    strength: { value: 'strong' },
    ...seen,
  },
  {
    id: 'GEN-02',
    text: 'The person has no papers.',
    category: 'papers',
    observers: ['border'],
    strength: { value: 'unrated' },
    sources: [],
    confirmed: false,
  },
];

const others = [
  file('en/instruments/tip-protocol', {
    ...base,
    title: 'Trafficking Protocol',
    type: 'treaty',
    scope: 'universal',
  }),
  file('en/indicators/general', {
    ...base,
    title: 'General signs',
    crime: 'trafficking',
    prefix: 'GEN',
    caveat: 'No single sign proves it.',
    indicators: signs,
    next_steps: [{ id: 'safe', text: 'Make the person safe.', ...seen }],
  }),
  file('en/cases/boat', {
    ...base,
    title: 'The boat',
    composite: true,
    answer: 'smuggling',
    level: 'basic',
    facts: [{ id: 'f1', text: 'A boat left at night.' }],
    questions: [{ id: 'q1', text: 'Who gained?' }],
    reasoning: [
      { id: 'r1', crime: 'smuggling', element: 'Gain', finding: 'present', text: 'A fee was paid.' },
    ],
    conclusion: 'It is smuggling.',
  }),
  file('en/training/course', {
    ...base,
    title: 'Short course',
    level: 'basic',
    audience: ['Police'],
    days: 1,
    objectives: ['Tell the crimes apart'],
    sessions: [
      {
        id: 's1',
        day: 1,
        title: 'Basics',
        topics: ['Terms'],
        method: 'Talk',
        terms: ['child'],
        indicators: ['GEN-02'],
        exercises: ['boat'],
      },
    ],
  }),
  file('en/projects/old', {
    ...base,
    title: 'Old project',
    type: 'project',
    countries: ['ma'],
    lead: ['unodc'],
    donors: ['eu'],
    period: { start: '2015', end: '2016-06', ...seen },
    checked: '2020-01-01',
  }),
  file('en/projects/new', {
    ...base,
    title: 'New project',
    type: 'training',
    countries: ['tn'],
    lead: ['unodc'],
    period: { start: '2018-03', sources: [], confirmed: false },
  }),
];

const lists = [
  list('vocabularies/countries', {
    ma: { en: 'Morocco', fr: 'Maroc', ar: 'المغرب' },
    tn: { en: 'Tunisia', fr: 'Tunisie', ar: 'تونس' },
    dz: { en: 'Algeria', fr: 'Algérie', ar: 'الجزائر' },
  }),
  list('vocabularies/themes', labels('law')),
  list('vocabularies/topics', labels(...frameworkTopics)),
  list('vocabularies/observers', labels('border', 'health', 'bank')),
  list('vocabularies/indicator-categories', labels('control', 'papers')),
  list(
    'vocabularies/definition-categories',
    labels('crime', 'person', 'element', 'procedure', 'cooperation'),
  ),
  list('vocabularies/project-types', labels('project', 'training')),
  list('vocabularies/organisations', labels('unodc', 'eu')),
  list('vocabularies/instrument-types', labels('treaty')),
  list('vocabularies/strength-bases', labels('delphi')),
  list('sources/all', { law: { title: 'The law', publisher: 'The State' } }),
];

/** The tiny corpus; extra files are added to it. Throws when it does not hold together. */
export const tinyCorpus = (extra: readonly ReturnType<typeof file>[] = []): Corpus => {
  const { corpus, problems } = buildCorpus([...frameworks, ...definitions, ...others, ...lists, ...extra]);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0)
    throw new Error(errors.map((one) => `${one.file}:${one.line} ${one.rule} ${one.found}`).join('\n'));
  return corpus;
};

export { base, file, matter };

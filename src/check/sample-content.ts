/**
 * Small complete records for the examples of the rules, so that an example shows
 * its defect and nothing else. `current` in a translation header stands for the
 * digest of the English words; `toFiles` puts it in.
 */
import { buildCorpus } from '../corpus/build.ts';
import { placeOf, recordIdOf } from '../corpus/place.ts';
import { toSourceFile, type SourceFile } from '../corpus/source-file.ts';
import { frameworkTopics } from '../schema/kinds/framework.ts';
import { sampleLists } from './sample-lists.ts';
import type { Example } from './rule.ts';

/** The day on which the examples are checked. */
export const sampleDay = '2026-11-22';

/** YAML by key; a value that starts with a new line is a block. */
type Fields = Readonly<Record<string, string | undefined>>;

/** A Markdown file from its front matter and body. */
export const markdown = (fields: Fields, body = ''): string => {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [value.startsWith('\n') ? `${key}:${value}` : `${key}: ${value}`],
  );
  return ['---', ...lines, '---', ...(body === '' ? [] : ['', body]), ''].join('\n');
};

const checked = `"${sampleDay}"`;

/** English definition; seven lines before the body when nothing is changed. */
export const definition = (fields: Fields = {}, body = ''): string =>
  markdown(
    {
      title: 'Act',
      description: 'What the trafficker does to the person.',
      aliases: '[conduct, action]',
      category: 'element',
      checked,
      ...fields,
    },
    body,
  );

const header = '{of: current, by: person, reviewed: true}';

/** French version of the definition. */
export const definitionInFrench = (fields: Fields = {}, body = ''): string =>
  markdown(
    {
      translation: header,
      title: 'Acte',
      description: "Ce que l'auteur fait à la personne.",
      aliases: '[conduite, agissement]',
      ...fields,
    },
    body,
  );

/** Arabic version of the definition. */
export const definitionInArabic = (fields: Fields = {}, body = ''): string =>
  markdown(
    {
      translation: header,
      title: 'الفعل',
      description: 'ما يفعله المتاجر بالشخص.',
      aliases: '[السلوك, التصرف]',
      ...fields,
    },
    body,
  );

/** One finding for every question of a framework; `found` replaces single ones. */
export const topics = (found: Fields = {}): string =>
  frameworkTopics.map((id) => `\n  - ${found[id] ?? `{id: ${id}, absent: not-researched}`}`).join('');

/** English framework; its `topics` start on line 7. */
export const framework = (fields: Fields = {}, body = ''): string =>
  markdown(
    {
      title: 'Morocco',
      description: 'Trafficking is punished by the Penal Code.',
      checked,
      jurisdiction: 'ma',
      laws: '[]',
      topics: topics(),
      ...fields,
    },
    body,
  );

/** French version of the framework. */
export const frameworkInFrench = (fields: Fields = {}, body = ''): string =>
  markdown(
    {
      translation: header,
      title: 'Maroc',
      description: 'La traite est punie par le Code pénal.',
      ...fields,
    },
    body,
  );

/** English set of one indicator, GEN-01. */
export const indicatorSet = (fields: Fields = {}): string =>
  markdown({
    title: 'General signs',
    description: 'Signs that fit every form.',
    checked,
    crime: 'trafficking',
    prefix: 'GEN',
    caveat: 'A sign is no proof.',
    indicators: indicators('GEN-01'),
    ...fields,
  });

/** Indicators with these ids, for `indicatorSet`. */
export const indicators = (...ids: readonly string[]): string =>
  ids
    .map(
      (id) =>
        `\n  - {id: ${id}, text: Someone else answers, category: control, observers: [], strength: {value: strong}, confirmed: false}`,
    )
    .join('');

/** English case exercise. */
export const caseExercise = (fields: Fields = {}, body = ''): string =>
  markdown(
    {
      title: 'The worker who never goes out',
      description: 'Trafficking, smuggling, both or neither?',
      checked,
      composite: 'true',
      answer: 'trafficking',
      level: 'basic',
      facts: '\n  - {id: f1, text: Her employer answers every question for her.}',
      questions: '\n  - {id: q1, text: Which fact supports which element?}',
      reasoning:
        '\n  - {id: act, crime: trafficking, element: Act, finding: present, text: The agent recruited her.}',
      conclusion: 'This is trafficking in persons.',
      ...fields,
    },
    body,
  );

/** English referral page. */
export const referral = (fields: Fields = {}, body = ''): string =>
  markdown(
    {
      title: 'Steps of a referral',
      description: 'What to do next to a person at risk.',
      checked,
      risk: 'high',
      ...fields,
    },
    body,
  );

const stamp = (file: SourceFile, digests: ReadonlyMap<string, string>): SourceFile => {
  const place = placeOf(file.path);
  if (!('type' in place) || place.type !== 'record') return file;
  const text = new TextDecoder().decode(file.bytes);
  const digest = digests.get(recordIdOf(place)) ?? '0000000000000000';
  return text.includes('of: current')
    ? toSourceFile(file.path, text.replace('of: current', `of: "${digest}"`))
    : file;
};

const filesOf = (example: Example): readonly SourceFile[] => [
  ...Object.entries({ ...sampleLists, ...example.files }).map(([path, text]) => toSourceFile(path, text)),
  ...Object.entries(example.bytes ?? {}).map(([path, bytes]) => ({ path, bytes, size: bytes.length })),
  ...Object.entries(example.outside ?? {}).map(([path, outside]) => ({
    path,
    bytes: new Uint8Array(),
    size: 0,
    outside,
  })),
];

/** The content folder of an example: its own files, the lists they need, digests put in. */
export const toFiles = (example: Example): readonly SourceFile[] => {
  const files = filesOf(example);
  const { corpus } = buildCorpus(files);
  const digests = new Map([...corpus.records.values()].map((record) => [record.id, record.digest]));
  return files.map((file) => stamp(file, digests)).sort((a, b) => (a.path < b.path ? -1 : 1));
};

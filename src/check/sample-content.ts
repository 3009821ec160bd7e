/**
 * Small complete records for the examples of the rules, so that an example shows
 * its defect and nothing else. `current` in a translation header stands for the
 * digest of the English words; `toFiles` puts it in.
 */
import { frameworkTopics } from '../schema/kinds/framework.ts';
import { sampleDay } from './sample-files.ts';
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

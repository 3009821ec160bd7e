/** What a kind of record may say, as a Markdown page made from its schema. */
import { exceptionEntry } from '../corpus/list-schemas.ts';
import { kindOrder, kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import { sourceEntry } from '../schema/source.ts';
import { vocabularyEntry } from '../schema/vocabulary.ts';
import type { z } from '../schema/z.ts';
import { fieldsOf, type Field } from './kind-fields.ts';

const isGroup = ({ type }: Field): boolean => type === 'group' || type === 'list of items';

const row = (field: Field): string => {
  const share = isGroup(field) ? '' : field.translatable ? 'words' : 'fact';
  return `| \`${field.name}\` | ${field.type} | ${field.required ? 'yes' : ''} | ${share} | ${field.description.replaceAll('|', '\\|')} |`;
};

const table = (shape: Readonly<Record<string, z.ZodType>>): string =>
  [
    '| Key | Value | Required | Words or fact | Meaning |',
    '|---|---|---|---|---|',
    ...fieldsOf(shape).map(row),
  ].join('\n');

const generated = 'This page is generated from the schema: change it there, then run `npm run docs`.';

/** The page docs/kinds/<kind>.md. */
export const toKindPage = (kind: KindName): string => {
  const { folder, schema, reviewMonths } = kinds[kind];
  return `# ${kind}

Files: \`content/<language>/${folder}/<slug>.md\`. Checked again every ${reviewMonths} months. ${generated}

- **Words** are written in every language. **Facts** stand once, in the English file; in a translation they are an error.
- In a translation an item of a list stands under its \`id\`: \`laws[].title\` becomes \`laws:\`, then the id of the law, then \`title:\`.
- A key inside an item that is marked as required is required in every item.

${table(schema.shape)}
`;
};

const lists: readonly (readonly [string, string, z.ZodObject])[] = [
  ['Sources', '`content/sources/<group>.yml`: an id, then these keys.', sourceEntry],
  [
    'Vocabularies',
    '`content/vocabularies/<name>.yml`: an id, then a label in each language.',
    vocabularyEntry,
  ],
  ['Exceptions', '`content/exceptions.yml`: a list under `exceptions:`.', exceptionEntry],
];

/** The page docs/kinds/README.md. */
export const toKindIndex = (): string =>
  `# Kinds of records

${generated}

| Kind | Folder | Checked again after |
|---|---|---|
${kindOrder.map((kind) => `| [${kind}](${kind}.md) | \`${kinds[kind].folder}/\` | ${kinds[kind].reviewMonths} months |`).join('\n')}

${lists.map(([title, where, schema]) => `## ${title}\n\n${where}\n\n${table(schema.shape)}\n`).join('\n')}`;

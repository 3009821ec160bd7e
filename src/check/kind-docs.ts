/** What a kind of record may say, as a Markdown page made from its schema. */
import { exceptionEntry } from '../corpus/list-schemas.ts';
import { kindOrder, kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import { sourceEntry } from '../schema/source.ts';
import { vocabularyEntry } from '../schema/vocabulary.ts';
import { elementOf, metaOf, shapeOf, unwrap } from '../schema/walk.ts';
import type { FieldMeta } from '../schema/fields.ts';
import type { z } from '../schema/z.ts';

export interface Field {
  /** `legal[].note`: the key as it stands below its parents. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly translatable: boolean;
  readonly description: string;
}

const forms: Readonly<Record<NonNullable<FieldMeta['form']>, string>> = {
  day: 'date',
  'partial-day': 'year, month or date',
  address: 'web address',
  id: 'id',
};

const plainTypes: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  boolean: 'true or false',
};

const typeByMeta = ({
  ref,
  cite,
  vocabulary,
  indicator,
  within,
  form,
}: Partial<FieldMeta>): string | undefined => {
  if (ref !== undefined)
    return ref === 'any' ? '`folder/slug` of a record' : `slug of a record in \`${kinds[ref].folder}/\``;
  if (cite === true) return 'source, then a comma and the pinpoint';
  if (vocabulary !== undefined) return `entry of \`vocabularies/${vocabulary}.yml\``;
  if (indicator === true) return 'id of an indicator';
  if (within !== undefined) return `id of an item in \`${within}\``;
  return form === undefined ? undefined : forms[form];
};

const typeOf = (schema: z.ZodType): string => {
  const inner = unwrap(schema);
  const { type, entries, values } = inner.def as unknown as {
    readonly type: string;
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly unknown[];
  };
  const element = elementOf(inner);
  if (element !== undefined)
    return shapeOf(element) === undefined ? `list: ${typeOf(element)}` : 'list of items';
  if (shapeOf(inner) !== undefined) return 'group';
  const choices = entries === undefined ? values?.map(String) : Object.values(entries);
  if (choices !== undefined) return choices.map((choice) => `\`${choice}\``).join(', ');
  return typeByMeta(metaOf(schema)) ?? plainTypes[type] ?? type;
};

const describe = (schema: z.ZodType): string => {
  const { description = '', onceEach } = metaOf(schema);
  return onceEach === undefined
    ? description
    : `${description}: ${onceEach.map((id) => `\`${id}\``).join(', ')}`;
};

/** All fields of a shape with those inside them, parents first. */
export const fieldsOf = (
  shape: Readonly<Record<string, z.ZodType>>,
  parent = '',
  isOwn = false,
): readonly Field[] =>
  Object.entries(shape).flatMap(([key, schema]) => {
    const name = `${parent}${key}`;
    const element = elementOf(schema);
    const inner = shapeOf(element ?? schema);
    const translatable = isOwn || metaOf(schema).translatable === true;
    const required = !schema.safeParse(undefined).success;
    const field: Field = {
      name,
      type: typeOf(schema),
      required,
      translatable,
      description: describe(schema),
    };
    const below =
      inner === undefined
        ? []
        : fieldsOf(inner, `${name}${element === undefined ? '.' : '[].'}`, translatable);
    return [field, ...below];
  });

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

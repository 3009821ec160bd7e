/** The keys of a schema one by one, each with what an editor must know of it. */
import type { FieldMeta } from '../schema/fields.ts';
import { kinds } from '../schema/kinds.ts';
import { elementOf, metaOf, shapeOf, unwrap } from '../schema/walk.ts';
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

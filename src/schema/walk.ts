/**
 * Walks a schema beside the data it describes and reports every described
 * value with its path, so that references, citations and words to translate
 * are found from the schema alone and never by listing field names.
 */
import type { z } from './z.ts';
import type { FieldMeta } from './fields.ts';

export type Path = readonly (string | number)[];

export interface Visit {
  readonly path: Path;
  readonly value: unknown;
  readonly meta: Partial<FieldMeta>;
}

interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** The schema inside optional and default wrappers. */
export const unwrap = (schema: z.ZodType): z.ZodType => {
  const inner = defOf(schema).innerType;
  return inner === undefined ? schema : unwrap(inner);
};

interface Info {
  readonly meta: Partial<FieldMeta>;
  readonly element: z.ZodType | undefined;
  readonly shape: Readonly<Record<string, z.ZodType>> | undefined;
}

const readMeta = (schema: z.ZodType): Partial<FieldMeta> => {
  const inner = defOf(schema).innerType;
  return {
    ...(inner === undefined ? {} : readMeta(inner)),
    ...(schema.meta() as Partial<FieldMeta> | undefined),
  };
};

const infos = new WeakMap<z.ZodType, Info>();

/** What there is to know of a schema; asked for every value, so read only once. */
const infoOf = (schema: z.ZodType): Info => {
  const known = infos.get(schema);
  if (known !== undefined) return known;
  const { element, shape } = defOf(unwrap(schema));
  const info = { meta: readMeta(schema), element, shape };
  infos.set(schema, info);
  return info;
};

/** Metadata of a schema, seen through optional and default wrappers. */
export const metaOf = (schema: z.ZodType): Partial<FieldMeta> => infoOf(schema).meta;

/** Fields of an object schema, or undefined for any other schema. */
export const shapeOf = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined =>
  infoOf(schema).shape;

/** Element of a list schema, or undefined for any other schema. */
export const elementOf = (schema: z.ZodType): z.ZodType | undefined => infoOf(schema).element;

/** The field of a shape with this name, or undefined; never something every object has. */
export const fieldOf = (
  shape: Readonly<Record<string, z.ZodType>> | undefined,
  name: string,
): z.ZodType | undefined => (shape !== undefined && Object.hasOwn(shape, name) ? shape[name] : undefined);

/** The schema at a path, through lists, groups and maps by id. */
export const schemaAt = (schema: z.ZodType, path: Path): z.ZodType | undefined =>
  path.reduce<z.ZodType | undefined>((at, key) => {
    if (at === undefined) return undefined;
    const shape = shapeOf(at);
    return shape === undefined ? (elementOf(at) ?? defOf(unwrap(at)).valueType) : fieldOf(shape, String(key));
  }, schema);

/** The value at a path of plain data, or undefined. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );

/** Calls `visit` for every value that has a schema, parents before children. */
export const walkSchema = (
  schema: z.ZodType,
  value: unknown,
  visit: (visit: Visit) => void,
  path: Path = [],
): void => {
  if (value === undefined || value === null) return;
  const { meta, element, shape } = infoOf(schema);
  visit({ path, value, meta });
  if (typeof value !== 'object') return;
  if (element !== undefined && Array.isArray(value)) {
    value.forEach((item, index) => walkSchema(element, item, visit, [...path, index]));
    return;
  }
  if (shape === undefined) return;
  for (const [key, item] of Object.entries(value)) {
    const field = fieldOf(shape, key);
    if (field !== undefined) walkSchema(field, item, visit, [...path, key]);
  }
};

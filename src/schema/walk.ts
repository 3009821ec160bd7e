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
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** Metadata of a schema, seen through optional and default wrappers. */
export const metaOf = (schema: z.ZodType): Partial<FieldMeta> => {
  const inner = defOf(schema).innerType;
  return {
    ...(inner === undefined ? {} : metaOf(inner)),
    ...(schema.meta() as Partial<FieldMeta> | undefined),
  };
};

/** The schema inside optional and default wrappers. */
export const unwrap = (schema: z.ZodType): z.ZodType => {
  const inner = defOf(schema).innerType;
  return inner === undefined ? schema : unwrap(inner);
};

/** Fields of an object schema, or undefined for any other schema. */
export const shapeOf = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined =>
  defOf(unwrap(schema)).shape;

/** Element of a list schema, or undefined for any other schema. */
export const elementOf = (schema: z.ZodType): z.ZodType | undefined =>
  defOf(unwrap(schema)).element;

/** Calls `visit` for every value that has a schema, parents before children. */
export const walkSchema = (
  schema: z.ZodType,
  value: unknown,
  visit: (visit: Visit) => void,
  path: Path = [],
): void => {
  if (value === undefined || value === null) return;
  visit({ path, value, meta: metaOf(schema) });
  const element = elementOf(schema);
  if (element !== undefined && Array.isArray(value)) {
    value.forEach((item, index) => walkSchema(element, item, visit, [...path, index]));
    return;
  }
  const shape = shapeOf(schema);
  if (shape === undefined || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const field = shape[key];
    if (field !== undefined) walkSchema(field, item, visit, [...path, key]);
  }
};

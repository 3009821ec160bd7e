/**
 * Derives from a record schema what a translation file may say: the words, not
 * the facts. Lists of items with an `id` become maps from that id, so that a
 * translator never depends on the order of the source.
 */
import { z } from './z.ts';
import { choice, described, fact, flag } from './fields.ts';
import { elementOf, metaOf, shapeOf } from './walk.ts';

export const translationHeader = described(
  z.strictObject({
    of: fact('Digest of the source text this was translated from; `npm run stamp` writes it'),
    by: choice(['machine', 'person', 'machine-and-person'], 'Who translated'),
    reviewed: flag('true once a native speaker who knows the field has read it'),
    draft: flag('true: not ready to be shown').optional(),
  }),
  'Where the translation stands',
);

/** The words of one schema, or undefined when it holds facts only. */
const words = (schema: z.ZodType): z.ZodType | undefined => {
  const meta = metaOf(schema);
  if (meta.translatable === true) return schema;
  const element = elementOf(schema);
  if (element !== undefined) {
    const item = shapeOf(element)?.['id'] === undefined ? undefined : words(element);
    return item === undefined
      ? undefined
      : z.record(z.string(), item).meta({ description: `${meta.description ?? ''}, by id` });
  }
  const shape = shapeOf(schema);
  return shape === undefined ? undefined : wordsOfShape(shape, meta.description);
};

const wordsOfShape = (
  shape: Readonly<Record<string, z.ZodType>>,
  description: string | undefined,
): z.ZodObject | undefined => {
  const entries = Object.entries(shape).flatMap(([key, field]) => {
    const own = words(field);
    return own === undefined ? [] : [[key, own.optional()] as const];
  });
  if (entries.length === 0) return undefined;
  return z.strictObject(Object.fromEntries(entries)).meta({ description: description ?? '' });
};

const cache = new WeakMap<z.ZodObject, z.ZodObject>();

/** The schema of a translation file for records of this schema. */
export const toTranslationSchema = (schema: z.ZodObject): z.ZodObject => {
  const known = cache.get(schema);
  if (known !== undefined) return known;
  const own = wordsOfShape(schema.shape as Record<string, z.ZodType>, undefined);
  const made = z.strictObject({ translation: translationHeader, ...own?.shape });
  cache.set(schema, made);
  return made;
};

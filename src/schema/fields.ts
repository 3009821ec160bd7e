/**
 * The building blocks of every record schema. Each block carries metadata that
 * the corpus reads back: which fields a translator may write, which hold a
 * reference to another record, to a bibliography entry or to a vocabulary.
 */
import { isInCalendar } from '../lib/dates.ts';
import { z } from './z.ts';
import type { FieldMeta } from './field-meta.ts';
import type { KindName } from './kind-names.ts';

export type { FieldMeta } from './field-meta.ts';

const meta = <T extends z.ZodType>(schema: T, data: FieldMeta): T =>
  schema.meta(data as unknown as Record<string, unknown>);

const nonEmpty = () => z.string().trim().min(1);

const wholeDay = /^\d{4}-\d{2}-\d{2}$/u;
const partOfDay = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** Text of this form that names a day or month of the calendar; `2026-02-30` is none. */
const date = (form: RegExp) =>
  z
    .string()
    .regex(form)
    .refine((value) => !form.test(value) || isInCalendar(value), {
      message: 'a day that exists',
      params: { rule: 'impossible-date' },
    });

/** Words that every language writes for itself. */
export const text = (description: string) => meta(nonEmpty(), { description, translatable: true });

/** A list of words that every language writes for itself, in the same order. */
export const texts = (description: string) => meta(z.array(nonEmpty()), { description, translatable: true });

/** A language-neutral string: a number of a law, an official title, a code. */
export const fact = (description: string) => meta(nonEmpty(), { description });

/** Words with figures of the law in them: `5 to 10 years in prison`. */
export const figures = (description: string) =>
  meta(nonEmpty(), { description, translatable: true, figures: true });

/** A structure that every language writes for itself as a whole. */
export const own = <T extends z.ZodType>(schema: T, description: string): T =>
  meta(schema, { description, translatable: true, perLanguage: true });

/** Names that each language has of its own, as many as it needs. */
export const names = (description: string, atLeast = 0) =>
  meta(z.array(nonEmpty()), { description, translatable: true, perLanguage: true, atLeast });

/** A list of language-neutral strings. */
export const facts = (description: string) => meta(z.array(nonEmpty()), { description });

/** A yes-or-no fact. */
export const flag = (description: string) => meta(z.boolean(), { description });

/** A whole or decimal number. */
export const amount = (description: string) => meta(z.number(), { description });

/** The permanent key of an item inside a record; translations use it to find the item. */
export const itemId = (description: string) =>
  meta(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/), { description, form: 'id' });

/** One word of a fixed list that the code itself knows. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  meta(z.enum(values), { description });

/** A calendar date, `2026-11-22`. */
export const day = (description: string) => meta(date(wholeDay), { description, form: 'day' });

/** A date known to the year, the month or the day: `"2016"`, `"2016-08"`, `"2016-08-25"`. */
export const partialDay = (description: string) =>
  meta(date(partOfDay), { description, form: 'partial-day' });

/** The day on which somebody looked, called or asked. */
export const pastDay = (description: string) =>
  meta(date(wholeDay), { description, form: 'day', past: true });

/** The day, month or year of something that has happened. */
export const pastPartialDay = (description: string) =>
  meta(date(partOfDay), { description, form: 'partial-day', past: true });

/** A telephone number exactly as published. */
export const telephone = (description: string) => meta(nonEmpty(), { description, telephone: true });

/** A web address, http or https. */
export const url = (description: string) =>
  meta(z.string().regex(/^https?:\/\/[^\s\u200C-\u200F\u061C]+$/), { description, form: 'address' });

/** The slug of a record of one kind. */
export const ref = (kind: KindName, description: string) => meta(nonEmpty(), { description, ref: kind });

/** `<folder>/<slug>` of a record of any kind. */
export const anyRef = (description: string) => meta(nonEmpty(), { description, ref: 'any' });

/** An entry of a vocabulary in content/vocabularies. */
export const term = (vocabulary: string, description: string) =>
  meta(nonEmpty(), { description, vocabulary });

/** The id of an indicator, such as GEN-12. */
export const indicatorId = (description: string) => meta(nonEmpty(), { description, indicator: true });

/** A bibliography entry with an optional pinpoint: `tip-text` or `tip-text, art. 3 (a)`. */
export const cite = () =>
  meta(z.string().regex(/^[a-z0-9][a-z0-9-]*(,\s*\S.*)?$/), {
    description: 'Bibliography id, then optionally a comma and the pinpoint',
    cite: true,
  });

/** The id of an item of another list of the same record. */
export const within = (list: string, description: string) => meta(nonEmpty(), { description, within: list });

/** A list that answers every question of a fixed list once. */
export const onceEach = <T extends z.ZodType>(schema: T, ids: readonly string[], description: string): T =>
  meta(schema, { description, onceEach: ids });

/** Wraps a list or object so that it carries a description of its own. */
export const described = <T extends z.ZodType>(schema: T, description: string): T =>
  meta(schema, { description });

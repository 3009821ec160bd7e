/** What a field of a record schema says of itself beyond its type. */
import type { KindName } from './kind-names.ts';

/** What the corpus needs to know of a field beyond its type. */
export interface FieldMeta {
  readonly description: string;
  /** The field is words, not a fact: a translation file holds its own. */
  readonly translatable?: boolean;
  /** How the text is written, where a form is prescribed. */
  readonly form?: 'day' | 'partial-day' | 'address' | 'id';
  /** The value is the slug of a record of this kind, or `<folder>/<slug>` for `any`. */
  readonly ref?: KindName | 'any';
  /** The value is `<source id>` or `<source id>, <pinpoint>`. */
  readonly cite?: boolean;
  /** The value is an entry of this vocabulary. */
  readonly vocabulary?: string;
  /** The value is the id of an indicator inside an indicator set. */
  readonly indicator?: boolean;
  /** Each language writes its own words here, not a translation of the English ones. */
  readonly perLanguage?: boolean;
  /** The words say what the law fixes in figures: the numbers are the same in every language. */
  readonly figures?: boolean;
  /** The value is the date of something done: it cannot lie in the future. */
  readonly past?: boolean;
  /** The value is a telephone number; the item around it says when it was seen and confirmed. */
  readonly telephone?: boolean;
  /** The value is the id of an item of this list of the same record. */
  readonly within?: string;
  /** A list with an item for each of these ids, once. */
  readonly onceEach?: readonly string[];
  /** Fewest entries of a list in every language. */
  readonly atLeast?: number;
}

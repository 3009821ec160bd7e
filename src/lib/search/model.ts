/**
 * What the quick layer knows of a record. Two files a language hold it: the names
 * (what things are called, enough for a first result) and the texts (what they
 * say in a sentence), which arrive a moment later.
 */

/** What a search can be narrowed by. */
export const filterNames = ['kind', 'country', 'theme', 'audience'] as const;

export type FilterName = (typeof filterNames)[number];

/** Ids that a reader chose to filter by; a filter left out lets everything pass. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** Label of each id, in the order in which readers should meet them. */
export type Labels = ReadonlyMap<string, string>;

export interface QuickRecord {
  /** `<folder>/<slug>`. */
  readonly id: string;
  readonly title: string;
  /** Aliases, acronyms, deprecated terms, short names. */
  readonly names: readonly string[];
  /** Numbers of laws, articles, documents and indicators, as the analyser writes them. */
  readonly keys: readonly string[];
  readonly facets: Readonly<Record<FilterName, readonly string[]>>;
  /** How much other records refer to this one, on a scale from 0 to 35. */
  readonly weight: number;
}

export interface QuickNames {
  readonly language: string;
  /** Address of a record below the root of the site, with `{id}` in the place of its id. */
  readonly path: string;
  readonly labels: Readonly<Record<FilterName, Labels>>;
  readonly records: readonly QuickRecord[];
  /** Kinds whose records answer a query by what they are: terms. */
  readonly answering: readonly string[];
  /** Term → the comparison that explains it beside its neighbour. */
  readonly comparisons: ReadonlyMap<string, string>;
}

export interface QuickText {
  readonly description: string;
  /** Titles and names in other languages, each with its language. */
  readonly foreign: readonly (readonly [language: string, name: string])[];
  /** Signs, sections, places: short texts of the page that people look for. */
  readonly passages: readonly string[];
}

/** Texts in the order of the records. */
export type QuickTexts = readonly QuickText[];

export interface Hit {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly countries: readonly string[];
  readonly description: string;
  /** The name that matched, when it is not the title. */
  readonly name?: string;
  /** The sentence that matched best, when it is not the description. */
  readonly excerpt?: string;
  readonly score: number;
  readonly layer: 'quick' | 'text' | 'list';
}

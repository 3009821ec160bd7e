/**
 * What a page is made of. Views turn records into these blocks, components turn
 * blocks into HTML. A block says what something is (a table, a list of
 * statements), never how it looks.
 */
import type { Language } from '../schema/languages.ts';
import type { ControlsView } from './controls.ts';
import type { TimelineView } from './timeline.ts';

/** A run of text. `lang` is set where it differs from the language of the page. */
export interface Run {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly href?: string;
  /** deleted: a form to avoid; code: a number of a law or an id. */
  readonly as?: 'deleted' | 'strong' | 'code';
  readonly external?: boolean;
  /** The text names the state of a statement. */
  readonly state?: StateName;
  /** A link to a definition: what the term means, in a sentence. */
  readonly tip?: string;
}

export type Inline = string | Run;
export type Rich = Inline | readonly Inline[];

export type StateName = 'confirmed' | 'unconfirmed' | 'no-provision-found' | 'not-researched';

/** What a control narrows by: name of the field → ids that apply, apart by spaces. */
export type Tags = Readonly<Record<string, string>>;

/** The state of a statement, always shown in words. */
export interface StateView {
  readonly state: StateName;
  readonly label: string;
}

export interface CitationView {
  /** Number of the source in the list at the end of the page. */
  readonly number: number;
  readonly pinpoint?: string;
}

export interface EvidenceView {
  readonly state?: StateView;
  readonly citations: readonly CitationView[];
  /** "To check: …" */
  readonly toCheck?: Inline;
  /** "Checked on …", only where it differs from the date of the page. */
  readonly checked?: string;
}

export interface Item {
  readonly id?: string;
  readonly title?: Rich;
  readonly text?: Rich;
  readonly list?: readonly Rich[];
  readonly evidence?: EvidenceView;
  readonly tags?: Tags;
}

export interface Cell {
  /** Language of all that stands in the cell, where it is not that of the page. */
  readonly lang?: Language;
  readonly content?: Rich;
  readonly list?: readonly Rich[];
  readonly evidence?: EvidenceView;
}

/** The head of a column; with tags when the column can be narrowed away. */
export type Column = Rich | { readonly content: Rich; readonly tags: Tags };

export interface Row {
  readonly id?: string;
  readonly tags?: Tags;
  readonly head?: Cell;
  readonly cells: readonly Cell[];
}

export interface FactRow {
  readonly term: string;
  readonly values: readonly Cell[];
}

export type Block =
  | { readonly type: 'text'; readonly text: Rich; readonly evidence?: EvidenceView }
  | { readonly type: 'facts'; readonly rows: readonly FactRow[] }
  | { readonly type: 'list'; readonly ordered: 'yes' | 'no'; readonly items: readonly Item[] }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      /** Scrolls inside its own region under a fixed head instead of being stacked on a small screen. */
      readonly layout?: 'wide';
    }
  | { readonly type: 'links'; readonly items: readonly LinkView[] }
  | { readonly type: 'notice'; readonly tone: Tone; readonly title?: string; readonly items: readonly Rich[] }
  | { readonly type: 'tick-list'; readonly label: string; readonly items: readonly Item[] }
  | { readonly type: 'details'; readonly summary: string; readonly blocks: readonly Block[] }
  | { readonly type: 'controls'; readonly controls: ControlsView }
  | { readonly type: 'timeline'; readonly timeline: TimelineView }
  | { readonly type: 'summary'; readonly words: Readonly<Record<string, string>> }
  | { readonly type: 'blank-lines'; readonly label: string; readonly count: number };

export type Tone = 'note' | 'caution' | 'danger' | 'unconfirmed';

export interface LinkView {
  readonly href: string;
  readonly text: Inline;
  readonly description?: Inline;
  /** Kind or country, as a small label. */
  readonly label?: string;
  /** The link takes along what the reader has chosen to see. */
  readonly keepsChoice?: 'yes';
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A section, or nothing when there is nothing to show under its heading. */
export const section = (
  id: string,
  title: string,
  blocks: readonly (Block | undefined)[],
): readonly Section[] => {
  const present = blocks.filter((block) => block !== undefined && !isEmpty(block)) as readonly Block[];
  return present.length === 0 ? [] : [{ id, title, blocks: present }];
};

const isEmpty = (block: Block): boolean => {
  if (block.type === 'facts' || block.type === 'table') return block.rows.length === 0;
  if (block.type === 'details') return block.blocks.length === 0;
  return 'items' in block && block.items.length === 0;
};

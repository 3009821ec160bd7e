/**
 * What a page is made of. Views turn records into these blocks, components turn
 * blocks into HTML. A block says what something is (a table, a list of
 * statements), never how it looks.
 */

/** A run of text. `lang` is set where it differs from the language of the page. */
export interface Run {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly href?: string;
  /** deleted: a form to avoid; code: a number of a law or an id. */
  readonly as?: 'deleted' | 'strong' | 'code';
  readonly external?: boolean;
}

export type Inline = string | Run;
export type Rich = Inline | readonly Inline[];

/** The state of a statement, always shown in words. */
export interface StateView {
  readonly state: 'confirmed' | 'unconfirmed' | 'no-provision-found' | 'not-researched';
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
}

export interface Cell {
  readonly content?: Rich;
  readonly list?: readonly Rich[];
  readonly evidence?: EvidenceView;
}

export interface Row {
  readonly id?: string;
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
      readonly columns: readonly Rich[];
      readonly rows: readonly Row[];
    }
  | { readonly type: 'links'; readonly items: readonly LinkView[] }
  | { readonly type: 'notice'; readonly tone: Tone; readonly title?: string; readonly items: readonly Rich[] }
  | { readonly type: 'tick-list'; readonly items: readonly Item[] }
  | { readonly type: 'details'; readonly summary: string; readonly blocks: readonly Block[] };

export type Tone = 'note' | 'caution' | 'danger' | 'unconfirmed';

export interface LinkView {
  readonly href: string;
  readonly text: Inline;
  readonly description?: Inline;
  /** Kind or country, as a small label. */
  readonly label?: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A section, or nothing when there is nothing to show under its heading. */
export const section = (id: string, title: string, blocks: readonly (Block | undefined)[]): readonly Section[] => {
  const present = blocks.filter((block) => block !== undefined && !isEmpty(block)) as readonly Block[];
  return present.length === 0 ? [] : [{ id, title, blocks: present }];
};

const isEmpty = (block: Block): boolean => {
  if (block.type === 'facts' || block.type === 'table') return block.rows.length === 0;
  if (block.type === 'text') return false;
  return block.type === 'details' ? block.blocks.length === 0 : block.items.length === 0;
};

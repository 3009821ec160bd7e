/** What a page without a record of its own consists of. */
import type { Block, Inline, Section } from '../blocks.ts';

export interface GeneratedView {
  readonly title: Inline;
  readonly description: Inline;
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  /** The page may be read next to a suspect: it carries the exit control. */
  readonly exit?: 'yes' | 'no';
}

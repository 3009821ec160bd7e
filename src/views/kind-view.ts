/** What a kind contributes to its page: blocks before the prose, sections after it. */
import type { CorpusRecord } from '../corpus/corpus.ts';
import type { DataOf } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import type { Block, Section } from './blocks.ts';
import type { ViewContext } from './context.ts';

export interface KindView {
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  /** The page may be read next to a suspect: it carries the exit control. */
  readonly exit?: 'yes' | 'no';
}

export interface KindInput<K extends KindName> {
  readonly context: ViewContext;
  readonly record: CorpusRecord<K>;
  /** The data in the language of the page. */
  readonly data: DataOf<K>;
}

export type KindViewOf<K extends KindName> = (input: KindInput<K>) => KindView;

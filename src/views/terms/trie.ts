/** Terms filed word by word, so that the longest one at a place is found in one walk. */
import type { WordForm } from '../../lib/word-forms.ts';

export interface Entry {
  readonly slug: string;
  /** A title outweighs an alias; two claims of the same weight cancel each other. */
  readonly rank: 'title' | 'alias';
  /** The term is written with capitals inside, like Red Notice. */
  readonly capitals: 'yes' | 'no';
}

interface Node {
  readonly next: Map<string, Node>;
  entry?: Entry;
  disputed?: 'yes';
}

export type Trie = Node;

export const newTrie = (): Trie => ({ next: new Map() });

const nodeFor = (trie: Trie, forms: readonly string[]): Node =>
  forms.reduce((node, form) => {
    const known = node.next.get(form) ?? newTrie();
    node.next.set(form, known);
    return known;
  }, trie);

/** Files a term under its words. */
export const fileTerm = (trie: Trie, forms: readonly string[], entry: Entry): void => {
  const node = nodeFor(trie, forms);
  const { entry: known } = node;
  if (known === undefined) node.entry = entry;
  else if (known.slug === entry.slug) node.entry = known.rank === 'title' ? known : entry;
  else if (known.rank === entry.rank) node.disputed = 'yes';
  else if (entry.rank === 'title') {
    node.entry = entry;
    delete node.disputed;
  }
};

export interface Found {
  readonly entry: Entry;
  /** Number of words it covers. */
  readonly length: number;
}

export interface Walk {
  /** Forms of the word at a place; undefined past the end or where the words are not joined. */
  readonly formsAt: (index: number) => readonly WordForm[] | undefined;
  /** Whether a term of one word may stand alone here. */
  readonly mayStandAlone: (form: WordForm) => boolean;
}

/** The longest term that starts at word `at`. */
export const longestAt = (trie: Trie, at: number, walk: Walk): Found | undefined => {
  let best: Found | undefined;
  const visit = (node: Node, depth: number): void => {
    for (const form of walk.formsAt(at + depth) ?? []) {
      const next = node.next.get(form.form);
      if (next === undefined) continue;
      const stands = depth > 0 || walk.mayStandAlone(form);
      if (
        next.entry !== undefined &&
        next.disputed === undefined &&
        stands &&
        depth + 1 > (best?.length ?? 0)
      )
        best = { entry: next.entry, length: depth + 1 };
      visit(next, depth + 1);
    }
  };
  visit(trie, 0);
  return best;
};

/**
 * How the dialog and the search files meet. Each file is a classic script, so that
 * it also runs from a disk; it hands what it brings to the one name they share.
 */
import type { Search } from '../lib/search/search.ts';

/** What `search/<language>.js` brings. */
export interface Engine {
  readonly search: Search;
  /** Adds the next texts; false once all are in. A call takes a few milliseconds. */
  readonly addTexts: (packed: string) => () => boolean;
}

export interface Door {
  /** Called by `search/<language>.js`. */
  readonly start: (engine: Engine) => void;
  /** Called by `search/texts.<language>.js`. */
  readonly texts: (packed: string) => void;
}

/** The shared name; a page that does not search has none. */
export const door = globalThis as { dalilSearch?: Door };

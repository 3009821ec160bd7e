/**
 * One reader's searching on one page: the quick layer answers every key stroke, the
 * text layer when the reader pauses. A later question makes an earlier answer void.
 */
import type { Filters } from '../lib/search/model.ts';
import type { Found } from '../lib/search/quick.ts';
import type { Search } from '../lib/search/search.ts';
import { loadPagefind } from './pagefind.ts';
import { loadSearch } from './search-loader.ts';
import type { Word } from './search-results.ts';
import type { View } from './search-view.ts';

/** Milliseconds without a key stroke before the text layer is asked and the count is read out. */
const pause = 250;

export interface SessionOptions {
  readonly view: View;
  readonly word: Word;
  readonly root: string;
  readonly language: string;
  readonly query: () => string;
  readonly filters: () => Filters;
  /** The names are there: filters can be offered. */
  readonly started: (search: Search) => void;
}

export interface Session {
  /** Loads the search files, once; again after a failure. */
  readonly load: () => void;
  /** Answers what the reader asks now. */
  readonly ask: () => void;
}

interface Question {
  readonly query: string;
  readonly filters: Filters;
  readonly found: Found;
  /** True until the reader has asked something else. */
  readonly isCurrent: () => boolean;
}

/** Adds what the text layer finds to what stands there already. */
const askTextLayer = async (
  search: Search,
  { view, root }: SessionOptions,
  question: Question,
): Promise<void> => {
  const { query, filters, found, isCurrent } = question;
  view.report(search, found.hits, query);
  const pagefind = await loadPagefind(root);
  if (pagefind === undefined || !isCurrent()) return;
  const hits = await search.full(found, filters, pagefind).catch(() => found.hits);
  if (!isCurrent() || view.isInUse()) return;
  view.show(search, hits, found);
  view.report(search, hits, query);
};

/** Lists what the filters leave, for a reader who has typed nothing. */
const list = (search: Search, { view, word }: SessionOptions, filters: Filters): void => {
  const hits = search.list(filters);
  view.show(search, hits);
  view.say(hits.length === 0 ? '' : word('results', { count: String(hits.length) }));
};

/** A function that answers what the reader asks now; the text layer follows after a pause. */
const createAsk = (options: SessionOptions): ((search: Search) => void) => {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (search) => {
    clearTimeout(timer);
    asked += 1;
    const own = asked;
    const [query, filters] = [options.query(), options.filters()];
    if (query === '') {
      list(search, options, filters);
      return;
    }
    const found = search.quick(query, filters);
    options.view.show(search, found.hits, found);
    const question = { query, filters, found, isCurrent: () => own === asked };
    timer = setTimeout(() => void askTextLayer(search, options, question), pause);
  };
};

/** A session that has loaded nothing yet. */
export const createSession = (options: SessionOptions): Session => {
  const { view, word, root, language } = options;
  const answer = createAsk(options);
  let state: 'new' | 'loading' | 'ready' | 'failed' = 'new';
  let search: Search | undefined;

  const ask = (): void => {
    if (search !== undefined) answer(search);
    else if (state === 'failed') view.say(word('failed'));
    else view.say(options.query() === '' ? '' : word('loading'));
  };

  const load = (): void => {
    if (state === 'loading' || state === 'ready') return;
    state = 'loading';
    loadSearch({
      root,
      language,
      started: (engine) => {
        [state, search] = ['ready', engine.search];
        options.started(engine.search);
        ask();
      },
      completed: () => {
        if (!view.isInUse()) ask();
      },
      failed: () => {
        state = 'failed';
        ask();
      },
    });
  };

  return { load, ask };
};

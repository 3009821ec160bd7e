/**
 * The whole search of one language: quick layer at once, text layer when it has
 * answered. The same code runs in the dialog and on the command line.
 */
import type { Analyser } from '../analyse/analyser.ts';
import { toAnswer, type Answer } from './answer.ts';
import { bestSentence, markText, type Piece } from './marks.ts';
import { mergeHits } from './merge.ts';
import { filterNames, type Filters, type Hit, type QuickNames, type QuickText } from './model.ts';
import { nearestNames, type Near } from './nearest.ts';
import { createQuick, passes, type Found } from './quick.ts';
import { askText, type Pagefind, type TextHit } from './text-layer.ts';

export interface Search {
  readonly names: QuickNames;
  /** Adds what the record at this place says. */
  readonly addText: (at: number, text: QuickText) => void;
  /** What the quick layer answers. */
  readonly quick: (query: string, filters: Filters) => Found;
  /** The quick answer with that of the text layer. */
  readonly full: (found: Found, filters: Filters, pagefind: Pagefind) => Promise<readonly Hit[]>;
  /** Every record that the filters leave, in order of titles; nothing without a filter. */
  readonly list: (filters: Filters) => readonly Hit[];
  /** The meaning of a term, where the query is one. */
  readonly answer: (found: Found) => Answer | undefined;
  /** Names that look like a query without a result. */
  readonly nearest: (query: string) => readonly Near[];
  /** A text with the words marked that the query found. */
  readonly mark: (text: string, found: Found) => readonly Piece[];
  /** Address of a record below the root of the site. */
  readonly pathOf: (id: string) => string;
}

/** Pages the text layer fetches for one query: each is a request. */
const fetched = 8;
const nearestCount = 5;

/** The search of one language; its texts are added later. */
export const createSearch = (analyser: Analyser, names: QuickNames): Search => {
  const quick = createQuick(analyser, names);
  const collator = new Intl.Collator(names.language);

  const show = (hit: TextHit, found: Found): Hit | undefined => {
    const known = quick.hit(hit.id, hit.score, 'text');
    const excerpt = bestSentence(analyser, hit.text, found.forms);
    return known === undefined || excerpt === undefined ? known : { ...known, excerpt };
  };

  const list = (filters: Filters): readonly Hit[] => {
    if (filterNames.every((name) => filters[name] === undefined)) return [];
    const records = names.records.filter((record) => passes(record, filters));
    return records
      .flatMap(({ id }) => quick.hit(id, 0, 'list') ?? [])
      .sort((a, b) => collator.compare(a.title, b.title));
  };

  return {
    names,
    list,
    addText: quick.addText,
    quick: quick.find,
    full: async (found, filters, pagefind) => {
      const text = await askText(pagefind, { readings: found.readings, filters, limit: fetched });
      return mergeHits({ quick: found.hits, text, show: (hit) => show(hit, found) });
    },
    answer: (found) => toAnswer(names, found),
    nearest: (query) => nearestNames(names, query, nearestCount),
    mark: (text, found) => markText(analyser, text, found.forms),
    pathOf: (id) => names.path.replace('{id}', id),
  };
};

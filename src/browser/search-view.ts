/** What the dialog shows: the results, and the line that says how many there are. */
import type { Hit } from '../lib/search/model.ts';
import type { Found } from '../lib/search/quick.ts';
import type { Search } from '../lib/search/search.ts';
import { answerBox, nearestBox, resultGroups, type ResultOptions, type Word } from './search-results.ts';

export interface ViewParts {
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly word: Word;
  /** The root of the site as seen from the page. */
  readonly root: string;
}

export interface View {
  /** Shows hits; `found` is what the query was taken for, if there was one. */
  readonly show: (search: Search, hits: readonly Hit[], found?: Found) => void;
  /** Says how many hits there are; without one, shows names that look like the query. */
  readonly report: (search: Search, hits: readonly Hit[], query: string) => void;
  readonly say: (text: string) => void;
  readonly clear: () => void;
  /** True while the reader walks through the results: they must not change then. */
  readonly isInUse: () => boolean;
}

const shownAtOnce = 20;

const optionsFor = (search: Search, { word, root }: ViewParts, found: Found | undefined): ResultOptions => ({
  word,
  hrefOf: (id) => `${root}${search.pathOf(id)}`,
  kindLabel: (kind) => search.names.labels.kind.get(kind) ?? kind,
  countryLabel: (country) => search.names.labels.country.get(country) ?? country,
  mark: (text) => (found === undefined ? [{ text, marked: 'no' }] : search.mark(text, found)),
});

const moreButton = (results: HTMLElement, text: string, more: () => void): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', () => {
    const at = results.querySelectorAll('a').length;
    more();
    results.querySelectorAll('a')[at]?.focus();
  });
  return button;
};

/** The view of a dialog; empty at first. */
export const createView = (parts: ViewParts): View => {
  const { status, results, word } = parts;

  const say = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };

  const showSome = (search: Search, hits: readonly Hit[], found: Found | undefined, count: number): void => {
    const options = optionsFor(search, parts, found);
    const answer = found === undefined ? undefined : search.answer(found);
    const boxes = answer === undefined ? [] : [answerBox(answer, options)];
    const others = hits.slice(0, count).filter(({ id }) => id !== answer?.hit.id);
    results.replaceChildren(...boxes, ...resultGroups(others, options));
    if (hits.length > count)
      results.append(
        moreButton(results, word('more'), () => showSome(search, hits, found, count + shownAtOnce)),
      );
  };

  return {
    say,
    show: (search, hits, found) => showSome(search, hits, found, shownAtOnce),
    report: (search, hits, query) => {
      say(hits.length === 0 ? word('none', { query }) : word('results', { count: String(hits.length) }));
      const near = hits.length === 0 ? search.nearest(query) : [];
      if (near.length > 0) results.replaceChildren(nearestBox(near, optionsFor(search, parts, undefined)));
    },
    clear: () => {
      results.replaceChildren();
      say('');
    },
    isInUse: () => results.contains(document.activeElement),
  };
};

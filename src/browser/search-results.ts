/** Results as elements. Text is only ever set as text, never as HTML. */
import type { Answer } from '../lib/search/answer.ts';
import type { Piece } from '../lib/search/marks.ts';
import type { Hit } from '../lib/search/model.ts';
import type { Near } from '../lib/search/nearest.ts';

/** Words of the dialog, from its data attributes, with `{name}` in the place of a value. */
export type Word = (name: string, values?: Readonly<Record<string, string>>) => string;

export interface ResultOptions {
  readonly word: Word;
  readonly hrefOf: (id: string) => string;
  readonly kindLabel: (kind: string) => string;
  readonly countryLabel: (country: string) => string;
  readonly mark: (text: string) => readonly Piece[];
}

const arabicScript = /\p{Script=Arabic}/u;

const make = (tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
};

/** An element with text of unknown language: its own direction, and its language where the letters tell it. */
const foreign = (element: HTMLElement): HTMLElement => {
  element.dir = 'auto';
  const page = arabicScript.test(document.title) ? 'Arab' : 'Latn';
  const own = arabicScript.test(element.textContent) ? 'Arab' : 'Latn';
  if (own !== page) element.lang = own === 'Arab' ? 'ar' : 'en';
  return element;
};

const marked = (tag: string, className: string, pieces: readonly Piece[]): HTMLElement =>
  foreign(
    make(
      tag,
      className,
      ...pieces.map(({ text, marked: found }) => (found === 'yes' ? make('mark', '', text) : text)),
    ),
  );

const linkTo = (href: string, ...children: readonly (Node | string)[]): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.append(...children);
  return link;
};

/** The name a record was found under, where that is not its title. */
const foundUnder = ({ name }: Hit, { word, mark }: ResultOptions): readonly HTMLElement[] =>
  name === undefined ? [] : [make('div', 'found-under', `${word('under')} `, marked('span', '', mark(name)))];

const resultItem = (hit: Hit, options: ResultOptions): HTMLElement => {
  const link = linkTo(options.hrefOf(hit.id), marked('span', '', options.mark(hit.title)));
  const item = make('li', '', link);
  const countries = hit.countries.map(options.countryLabel).join(' · ');
  if (countries !== '' && countries !== hit.title) item.append(' ', make('span', 'label', countries));
  item.append(...foundUnder(hit, options));
  const text = hit.excerpt ?? hit.description;
  if (text !== '') item.append(marked('div', 'what', options.mark(text)));
  return item;
};

/** Hits under the heading of their kind; the kind of the best hit comes first. */
export const resultGroups = (hits: readonly Hit[], options: ResultOptions): readonly HTMLElement[] => {
  const groups = new Map<string, HTMLElement>();
  for (const hit of hits) {
    const list = groups.get(hit.kind) ?? make('ul', '');
    groups.set(hit.kind, list);
    list.append(resultItem(hit, options));
  }
  return [...groups].map(([kind, list]) =>
    make('section', '', make('h2', 'group', options.kindLabel(kind)), list),
  );
};

/** The direct answer: the term, what it means, and where it is compared with its neighbour. */
export const answerBox = ({ hit, sentence, comparison }: Answer, options: ResultOptions): HTMLElement => {
  const { hrefOf, word } = options;
  const heading = make('h2', '', linkTo(hrefOf(hit.id), foreign(make('span', '', hit.title))));
  const box = make(
    'section',
    'answer',
    make('div', 'label', options.kindLabel(hit.kind)),
    heading,
    ...foundUnder(hit, options),
  );
  if (sentence !== '') box.append(foreign(make('p', '', sentence)));
  if (comparison !== undefined)
    box.append(
      make(
        'p',
        '',
        `${word('compare')} `,
        linkTo(hrefOf(comparison.id), foreign(make('span', '', comparison.title))),
      ),
    );
  return box;
};

/** Names that look like what was typed. */
export const nearestBox = (near: readonly Near[], { hrefOf, word }: ResultOptions): HTMLElement => {
  const items = near.map(({ id, name }) =>
    make('li', '', linkTo(hrefOf(id), foreign(make('span', '', name)))),
  );
  return make('section', '', make('h2', 'group', word('nearest')), make('ul', '', ...items));
};

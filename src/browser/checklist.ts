/**
 * The screening checklist: which signs an observer can see, which were ticked,
 * and the sum of it. Everything lives in the boxes of this page: nothing is
 * stored or sent, and the boxes are emptied when the page is left.
 */
import { findControls, startControls, wordOf } from './controls.ts';

interface Sign {
  readonly item: HTMLElement;
  readonly box: HTMLInputElement;
  readonly strength: string;
  readonly observers: readonly string[];
}

const strengths = ['strong', 'medium', 'weak', 'unrated'] as const;

const findSigns = (): readonly Sign[] =>
  [...document.querySelectorAll<HTMLElement>('.ticks > li')].flatMap((item) => {
    const box = item.querySelector('input');
    return box === null
      ? []
      : [
          {
            item,
            box,
            strength: item.dataset['strength'] ?? '',
            observers: (item.dataset['observer'] ?? '').split(' '),
          },
        ];
  });

/** A sign that is ticked stays in sight, whoever can see it. */
const showFor = (signs: readonly Sign[], observer: string): void => {
  for (const { item, box, observers } of signs)
    item.hidden = observer !== '' && !box.checked && !observers.includes(observer);
  for (const list of document.querySelectorAll<HTMLElement>('.ticks')) {
    const section = list.closest('section');
    if (section !== null) section.hidden = [...list.children].every((one) => (one as HTMLElement).hidden);
  }
};

const textOf = ({ item }: Sign): string => `${item.id} – ${item.querySelector('.sign')?.textContent ?? ''}`;

const countsText = (words: HTMLElement, ticked: readonly Sign[]): string => {
  const parts = strengths.map(
    (one) => `${wordOf(words, one)}: ${ticked.filter(({ strength }) => strength === one).length}`,
  );
  return `${wordOf(words, 'count', { count: ticked.length })} (${parts.join(' · ')})`;
};

const sumUp = (summary: HTMLElement, ticked: readonly Sign[]): void => {
  const [status, list] = [summary.querySelector('p'), summary.querySelector('ul')];
  if (status !== null) status.textContent = countsText(summary, ticked);
  list?.replaceChildren(
    ...ticked.map((sign) => {
      const item = document.createElement('li');
      item.textContent = textOf(sign);
      return item;
    }),
  );
};

/** Starts the checklist, where the page is one. */
export const startChecklist = (): void => {
  const form = findControls('checklist');
  const summary = document.querySelector<HTMLElement>('[data-summary]');
  if (form === undefined || summary === null) return;
  const signs = findSigns();
  const observer = form.querySelector('select');
  const show = (): void => {
    showFor(signs, observer?.value ?? '');
    sumUp(
      summary,
      signs.filter(({ box }) => box.checked),
    );
    const status = form.querySelector('[role="status"]');
    if (status !== null)
      status.textContent = wordOf(form, 'count', { count: signs.filter(({ box }) => box.checked).length });
  };
  const clear = (): void => {
    for (const { box } of signs) box.checked = false;
    show();
  };
  summary.hidden = false;
  startControls(form, clear);
  observer?.addEventListener('change', show);
  for (const { box } of signs) box.addEventListener('change', show);
  window.addEventListener('pagehide', () => {
    form.reset();
    clear();
  });
  clear();
};

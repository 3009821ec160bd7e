/** Finds terms in the glossary as the reader types, whatever the language and the spelling. */
import { fold } from '../lib/analyse/fold.ts';
import { findControls, say, startControls, wordOf } from './controls.ts';

/** The Arabic article is left out, so that a word is found with and without it. */
const toWords = (text: string): readonly string[] =>
  fold(text)
    .split(/\s+/u)
    .map((word) => word.replace(/^ال(?=.{2})/u, ''))
    .filter((word) => word !== '');

/** Starts the box that finds terms, where the page has one. */
export const startFind = (): void => {
  const form = findControls('find');
  const input = form?.querySelector('input');
  if (form === undefined || input === null || input === undefined) return;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('main tbody tr')].map((row) => ({
    row,
    text: fold(row.textContent),
  }));
  const show = (): void => {
    const words = toWords(input.value.slice(0, 200));
    for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
    say(
      form,
      wordOf(form, 'shown', { shown: rows.filter(({ row }) => !row.hidden).length, total: rows.length }),
    );
  };
  startControls(form, show);
  input.addEventListener('input', show);
  window.addEventListener('pagehide', () => {
    form.reset();
    show();
  });
  show();
};

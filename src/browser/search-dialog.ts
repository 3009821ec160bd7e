/**
 * The search dialog: its field, filters and buttons. What was typed stays in the
 * field: it is not stored, it enters no address, and it is gone when the page is left.
 */
import { chosenFilters, fillFilters, findFilters, resetFilters } from './search-filters.ts';
import { startKeys } from './search-keys.ts';
import type { Word } from './search-results.ts';
import { createSession } from './search-session.ts';
import { createView } from './search-view.ts';

interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

/** The parts of the dialog; undefined on a page without one. */
export const findParts = (): Parts | undefined => {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#search');
  const input = dialog?.querySelector<HTMLInputElement>('input[type=search]');
  const status = dialog?.querySelector<HTMLElement>('.status');
  const results = dialog?.querySelector<HTMLElement>('.results');
  return dialog && input && status && results ? { dialog, input, status, results } : undefined;
};

const wordsOf =
  (dialog: HTMLElement): Word =>
  (name, values = {}) =>
    Object.entries(values).reduce(
      (text, [key, value]) => text.split(`{${key}}`).join(value),
      dialog.dataset[name] ?? '',
    );

/** Makes the dialog work; the function given back opens it. */
export const createDialog = ({ dialog, input, status, results }: Parts): (() => void) => {
  const word = wordsOf(dialog);
  const root = dialog.dataset['root'] ?? './';
  const filters = findFilters(dialog);
  const view = createView({ status, results, word, root });
  const session = createSession({
    view,
    word,
    root,
    language: dialog.dataset['language'] ?? document.documentElement.lang,
    query: () => input.value.trim(),
    filters: () => chosenFilters(filters),
    started: ({ names }) => fillFilters(filters, names, word('all')),
  });

  input.addEventListener('input', session.ask);
  for (const select of filters.values()) select.addEventListener('change', session.ask);
  startKeys(dialog, input);
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  dialog.querySelector('[data-search-reset]')?.addEventListener('click', () => {
    resetFilters(filters);
    session.ask();
  });
  window.addEventListener('pagehide', () => {
    dialog.close();
    input.value = '';
    resetFilters(filters);
    view.clear();
  });

  return () => {
    session.load();
    if (dialog.open) return;
    dialog.showModal();
    input.focus();
    input.select();
  };
};

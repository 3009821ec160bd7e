/** The four filters of the dialog: what can be chosen, and what was. */
import type { FilterName, Filters, QuickNames } from '../lib/search/model.ts';

export type FilterFields = ReadonlyMap<FilterName, HTMLSelectElement>;

/** The select of each filter that the dialog has. */
export const findFilters = (dialog: HTMLElement): FilterFields =>
  new Map(
    [...dialog.querySelectorAll<HTMLSelectElement>('select[data-filter]')].map((select) => [
      select.dataset['filter'] as FilterName,
      select,
    ]),
  );

/** What the reader chose. */
export const chosenFilters = (fields: FilterFields): Filters =>
  Object.fromEntries(
    [...fields].filter(([, select]) => select.value !== '').map(([name, select]) => [name, select.value]),
  );

/** Offers every value that some record has, in order of the labels; kinds keep their own order. */
export const fillFilters = (fields: FilterFields, names: QuickNames, all: string): void => {
  const { compare } = new Intl.Collator(names.language);
  for (const [name, select] of fields) {
    const used = new Set(names.records.flatMap((record) => record.facets[name]));
    const values = [...names.labels[name]].filter(([id]) => used.has(id));
    if (name !== 'kind') values.sort(([, a], [, b]) => compare(a, b));
    select.replaceChildren(new Option(all, ''), ...values.map(([id, label]) => new Option(label, id)));
  }
};

/** Takes every choice back. */
export const resetFilters = (fields: FilterFields): void => {
  for (const select of fields.values()) select.value = '';
};

/**
 * What the reader chose, in the form and in the fragment of the address. The
 * fragment reaches no server, and nothing else keeps the choice; only values
 * that the form itself offers are ever read from it.
 */

export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

const namesOf = (form: HTMLFormElement): readonly string[] => [
  ...new Set(
    [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')].map(
      (one) => one.name,
    ),
  ),
];

const boxes = (form: HTMLFormElement, name: string): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];

const valuesOf = (form: HTMLFormElement, name: string): ReadonlySet<string> => {
  const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (select !== null) return new Set(select.value === '' ? [] : [select.value]);
  return new Set(
    boxes(form, name)
      .filter((box) => box.checked)
      .map((box) => box.value),
  );
};

/** What the form says now. */
export const choiceOf = (form: HTMLFormElement): Choice =>
  new Map(namesOf(form).map((name) => [name, valuesOf(form, name)]));

const toFragment = (choice: Choice): string =>
  [...choice]
    .filter(([, values]) => values.size > 0)
    .map(([name, values]) => `${name}=${[...values].join(',')}`)
    .join('&');

/** Puts the choice where it can be kept as a bookmark, without a new step in the history. */
export const writeFragment = (choice: Choice): void => {
  const fragment = toFragment(choice);
  history.replaceState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) link.hash = fragment;
};

/** Takes over what the address says, as far as the form offers it. */
export const readFragment = (form: HTMLFormElement): void => {
  for (const part of location.hash.slice(1).split('&')) {
    const [name = '', values = ''] = part.split('=');
    if (!namesOf(form).includes(name)) continue;
    const wanted = new Set(values.split(','));
    for (const box of boxes(form, name)) box.checked = wanted.has(box.value);
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    const offered = select === null ? undefined : [...select.options].find((one) => wanted.has(one.value));
    if (select !== null && offered !== undefined) select.value = offered.value;
  }
};

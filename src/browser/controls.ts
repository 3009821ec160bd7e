/** What every form of the tools has in common: it appears, it prints, it is emptied. */

export const findControls = (name: string): HTMLFormElement | undefined =>
  document.querySelector<HTMLFormElement>(`form[data-controls="${name}"]`) ?? undefined;

/** A word of the form with its gaps filled: `Shown: {shown} of {total}`. */
export const wordOf = (
  element: HTMLElement,
  name: string,
  values: Readonly<Record<string, number>> = {},
): string =>
  (element.getAttribute(`data-word-${name}`) ?? '').replace(/\{(\w+)\}/gu, (all, key: string) =>
    String(values[key] ?? all),
  );

export const say = (form: HTMLElement, text: string): void => {
  const status = form.querySelector('[role="status"]');
  if (status !== null && status.textContent !== text) status.textContent = text;
};

const startPrint = (form: HTMLFormElement): void => {
  form.querySelector('[data-action="print"]')?.addEventListener('click', () => {
    window.print();
  });
};

/** Shows a form; `reset` runs after its fields were emptied, also when the page is left. */
export const startControls = (form: HTMLFormElement, reset: () => void): void => {
  form.hidden = false;
  form.querySelector('[data-action="reset"]')?.addEventListener('click', () => {
    form.reset();
    reset();
  });
  startPrint(form);
};

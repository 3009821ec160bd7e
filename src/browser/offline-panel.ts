/** The parts of the page on which a copy is saved: its words, its status line, its buttons. */

type Words = Readonly<Record<string, string | undefined>>;

export interface Panel {
  readonly words: Words;
  readonly status: HTMLElement;
  readonly size: HTMLElement;
  readonly buttons: Readonly<Record<'save' | 'use' | 'remove', HTMLButtonElement>>;
}

/** The panel, where the page has one. */
export const findPanel = (): Panel | undefined => {
  const root = document.querySelector<HTMLElement>('[data-offline]');
  const part = <E extends HTMLElement>(name: string): E | null =>
    root?.querySelector<E>(`[data-offline-${name}]`) ?? null;
  const status = part('status');
  const size = part('size');
  const save = part<HTMLButtonElement>('save');
  const use = part<HTMLButtonElement>('use');
  const remove = part<HTMLButtonElement>('remove');
  if (root === null || status === null || size === null || save === null || use === null || remove === null)
    return undefined;
  return { words: root.dataset, status, size, buttons: { save, use, remove } };
};

/** Shows one of the panel's own words, with values filled in. */
export const say = (panel: Panel, word: string, values: Readonly<Record<string, string>> = {}): void => {
  panel.status.textContent = (panel.words[word] ?? '').replace(
    /\{(\w+)\}/gu,
    (all, name: string) => values[name] ?? all,
  );
};

/** Leaves only these buttons. */
export const show = (panel: Panel, ...names: readonly (keyof Panel['buttons'])[]): void => {
  for (const [name, button] of Object.entries(panel.buttons))
    button.hidden = !(names as readonly string[]).includes(name);
};

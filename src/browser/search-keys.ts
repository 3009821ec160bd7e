/**
 * The keyboard in the dialog. Arrow keys move the focus from the field through the
 * links and back: real focus on real links, which every screen reader announces.
 */

const linksOf = (dialog: HTMLElement): readonly HTMLElement[] => [
  ...dialog.querySelectorAll<HTMLElement>('.results a, .results button'),
];

const next = (key: string, at: number, count: number): number | undefined => {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at - 1;
  if (at < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
};

/** A letter typed on a result goes on in the field. */
const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

/** Starts the keys of the dialog; `input` is where typing goes. */
export const startKeys = (dialog: HTMLElement, input: HTMLInputElement): void => {
  dialog.addEventListener('keydown', (event) => {
    const links = linksOf(dialog);
    const focused = document.activeElement;
    const at = links.indexOf(focused as HTMLElement);
    if (at < 0 && focused !== input) return;
    if (at >= 0 && isLetter(event)) input.focus();
    const wanted = next(event.key, at, links.length);
    if (wanted === undefined || links.length === 0) return;
    event.preventDefault();
    (wanted < 0 ? input : links[wanted])?.focus();
  });
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** Ctrl-K, Cmd-K and `/` open the search from anywhere on the page. */
export const startShortcuts = (open: () => void): void => {
  document.addEventListener('keydown', (event) => {
    const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!shortcut && (!slash || isTyping(event.target))) return;
    event.preventDefault();
    open();
  });
};

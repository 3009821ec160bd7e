/** Opens the search: every link to it, Ctrl-K, Cmd-K and `/`. Without this script the links lead to the A–Z. */
import { createDialog, findParts } from './search-dialog.ts';
import { startShortcuts } from './search-keys.ts';

/** Makes every link to the search open the dialog. */
export const startSearch = (): void => {
  const parts = findParts();
  if (parts === undefined) return;
  const open = createDialog(parts);
  for (const link of document.querySelectorAll('[data-search-open]')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open();
    });
  }
  startShortcuts(open);
};

/** Everything that makes a page more than readable: theme choice, quick exit, search. */
import { readTheme, showTheme, storeTheme, type Theme } from './theme-choice.ts';
import { startExit } from './exit.ts';
import { startSearch } from './search.ts';
import { startTips } from './tips.ts';

const startTheme = (): void => {
  const select = document.querySelector<HTMLSelectElement>('[data-theme-select]');
  if (select === null) return;
  select.value = readTheme();
  select.closest('label')?.removeAttribute('hidden');
  select.addEventListener('change', () => {
    const theme = select.value as Theme;
    storeTheme(theme);
    showTheme(theme);
  });
};

startTheme();
startExit();
startSearch();
startTips();

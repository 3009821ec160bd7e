/** The reader's choice of theme: light, dark, or whatever the device says. */
const key = 'dalil-theme';

export type Theme = 'auto' | 'light' | 'dark';

const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark' || value === 'auto';

/** The stored choice; a browser that refuses storage gets the device's setting. */
export const readTheme = (): Theme => {
  try {
    const value = localStorage.getItem(key);
    return isTheme(value) ? value : 'auto';
  } catch {
    return 'auto';
  }
};

export const storeTheme = (theme: Theme): void => {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
};

export const showTheme = (theme: Theme): void => {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['choice'];
  else dataset['choice'] = theme;
};

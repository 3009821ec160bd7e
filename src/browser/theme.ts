/** Sets the chosen theme before the page is painted. Nothing else is ever stored. */
import { readTheme, showTheme } from './theme-choice.ts';

showTheme(readTheme());

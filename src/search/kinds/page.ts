/** A page of prose has nothing but its title and text. */
import type { KindWordsOf } from '../kind-words.ts';

/** What a page adds. */
export const pageWords: KindWordsOf<'page'> = () => ({});

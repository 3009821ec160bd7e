/** A page of prose has nothing but its title and text. */
import type { KindWordsOf } from '../kind-words.ts';

export const pageWords: KindWordsOf<'page'> = () => ({});

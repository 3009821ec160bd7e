/** A case exercise is found by its title and description; its facts are for the text layer. */
import type { KindWordsOf } from '../kind-words.ts';

export const caseWords: KindWordsOf<'case'> = () => ({});

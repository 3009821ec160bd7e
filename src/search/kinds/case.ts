/** A case exercise is found by its title and description; its facts are for the text layer. */
import type { KindWordsOf } from '../kind-words.ts';

/** What a case adds. */
export const caseWords: KindWordsOf<'case'> = () => ({});

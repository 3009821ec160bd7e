/** What the analyser must know of a language; one file per language beside this one says it. */
import type { Stem } from './families.ts';

export interface Profile {
  readonly language: string;
  /** Stem of words in Latin letters, whatever language they are in: index and query agree. */
  readonly latin: Stem;
  /** Stems of words in Arabic letters, that of the page's own language first. */
  readonly arabic: readonly Stem[];
  readonly stopWords: ReadonlySet<string>;
  /** Words that surround a law's number and say nothing once the number is known. */
  readonly lawWords: string;
  /** Words that readers use for one another, one group a line. */
  readonly synonyms: string;
}

/**
 * A rule: what it is for, when it speaks, and examples that are its tests and
 * its page in docs/rules. Rules that the corpus itself enforces while reading
 * have no `check`; they stand here so that every rule has one home.
 */
import type { Corpus } from '../corpus/corpus.ts';
import type { Problem, Severity } from '../corpus/problem.ts';

export interface Example {
  /** Path below the project → content of the file. */
  readonly files: Readonly<Record<string, string>>;
  /** Bytes for a path, where text cannot say it. */
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
  /** Link targets for paths that are symbolic links out of content/. */
  readonly outside?: Readonly<Record<string, string>>;
  /** Where the rule must speak: `file:line:column`. Empty for a good example. */
  readonly at?: readonly string[];
}

export interface Rule {
  /** Names the defect; never changes. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly summary: string;
  /** Why it matters to the people who use the site. */
  readonly why: string;
  /** What to do. */
  readonly mend: string;
  readonly bad: Example;
  readonly good: Example;
  readonly check?: (corpus: Corpus, context: CheckContext) => readonly Problem[];
}

export interface CheckContext {
  /** The day of the check, `YYYY-MM-DD`; passed in so that results are reproducible. */
  readonly today: string;
}

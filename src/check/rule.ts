/**
 * A rule: what it is for, when it speaks, and examples that are its tests and
 * its page in docs/rules. Rules that the corpus itself enforces while reading
 * have no `check`; they stand here so that every rule has one home.
 */
import type { Corpus, CorpusRecord } from '../corpus/corpus.ts';
import type { Place, Problem, Severity } from '../corpus/problem.ts';
import type { Visit } from '../schema/walk.ts';

export interface Example {
  /** Path below the project → content of the file. */
  readonly files: Readonly<Record<string, string>>;
  /** Bytes for a path, where text cannot say it. */
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
  /** Link targets for paths that are symbolic links out of content/. */
  readonly outside?: Readonly<Record<string, string>>;
  /** Where the rule must speak: `file:line:column`. Empty for a good example. */
  readonly at?: readonly string[];
  /** Problems of other rules that the example cannot avoid: `file:line:column rule`. */
  readonly also?: readonly string[];
}

/** What a check found. The rule adds its id, and its severity unless the finding has one of its own. */
export type Finding = Omit<Problem, 'rule' | 'severity'> & { readonly severity?: Severity };

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
  /** Looks at one value of an English file; all rules that do share one walk. */
  readonly look?: Look;
  /** Looks at the corpus as a whole. */
  readonly check?: (corpus: Corpus, context: CheckContext) => readonly Finding[];
}

export type Look = (visit: Visit, record: CorpusRecord, context: CheckContext) => readonly Finding[];

export interface CheckContext {
  /** The day of the check, `YYYY-MM-DD`; passed in so that results are reproducible. */
  readonly today: string;
}

/** What a finding says, apart from its place. */
type Says = Pick<Finding, 'found' | 'expected' | 'suggestion' | 'severity'>;

/** A finding at a value of a file. */
export const findingAt = (file: string, { line, column }: Place, says: Says): Finding => ({
  file,
  line,
  column,
  ...says,
});

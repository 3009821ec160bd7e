/** Problems of built pages: a defect of ours that must not reach a reader. */
import type { Problem } from '../corpus/problem.ts';
import type { Place } from './html-places.ts';

export interface Fault {
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
}

/** A fault at its place in a built file; `file` is its path from the root of the site. */
export const pageProblem = (file: string, place: Pick<Place, 'line' | 'column'>, fault: Fault): Problem => ({
  ...fault,
  severity: 'error',
  file: `dist/${file}`,
  line: place.line,
  column: place.column,
});

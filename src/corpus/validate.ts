/** Checks data against a schema; the problems come with the place of each value. */
import type { z } from '../schema/z.ts';
import { toProblems, type IssueContext } from './issues.ts';
import type { Problem } from './problem.ts';

/** Problems of `located.data` against the schema; the parsed value when there are none. */
export const validate = <T extends z.ZodType>(
  context: IssueContext & { readonly schema: T },
): { readonly value?: z.infer<T>; readonly problems: readonly Problem[] } => {
  const result = context.schema.safeParse(context.located.data);
  if (result.success) return { value: result.data as z.infer<T>, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => toProblems(context, issue)) };
};

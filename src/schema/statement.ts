/**
 * A statement is a fact that says where it comes from, when it was last checked
 * and whether it is confirmed. A finding may also say that nothing was found or
 * that nobody has looked: three different things that must never look alike.
 */
import { z } from './z.ts';
import { choice, cite, described, facts, flag, itemId, pastDay, text } from './fields.ts';

/** The fields every statement ends with. `checked` falls back to the record's own date. */
export const evidence = {
  sources: described(z.array(cite()).default([]), 'Where this was read'),
  confirmed: flag('true: read in a listed source; false: shown as unconfirmed'),
  checked: pastDay('Date of the last check, when it differs from that of the record').optional(),
  to_check: text('What a reviewer must still look up; shown next to the statement').optional(),
};

/** Article numbers, those that were seen apart from those that were only recalled. */
export const articles = {
  articles: facts('Article numbers seen with their content, as quoted strings').optional(),
  articles_unconfirmed: facts('Article numbers not seen; always printed as unconfirmed').optional(),
};

export const absences = ['no-provision-found', 'not-researched'] as const;

/** Why there is no statement: nothing was found, or nobody has looked. */
export type Absence = (typeof absences)[number];

/** One item of text with its evidence: a step, a rule, an outcome. */
export const statement = z.strictObject({
  id: itemId('Permanent key of the statement'),
  text: text('The statement in plain words'),
  ...evidence,
});

/** A statement, or the reason why there is none. */
export const findingShape = {
  text: text('What the law or practice says, in plain words').optional(),
  absent: choice(
    absences,
    'no-provision-found: searched and nothing found; not-researched: nobody has looked',
  ).optional(),
  ...articles,
  ...evidence,
  confirmed: flag('true or false for a statement; left out with `absent`').optional(),
};

/** Needs `text` with `confirmed`, or `absent` alone. */
export const hasOneState = (value: {
  readonly text?: string | undefined;
  readonly absent?: string | undefined;
  readonly confirmed?: boolean | undefined;
}): boolean =>
  value.absent === undefined
    ? value.text !== undefined && value.confirmed !== undefined
    : value.text === undefined && value.confirmed === undefined;

export const oneStateMessage =
  'needs either `text` and `confirmed`, or `absent` without `text` and `confirmed`';

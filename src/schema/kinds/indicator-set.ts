/** Signs of one situation, each with its strength and who can see it. */
import { z } from '../z.ts';
import { choice, described, facts, flag, itemId, ref, term, text } from '../fields.ts';
import { evidence, statement } from '../statement.ts';
import { record } from '../base.ts';

const strength = z.strictObject({
  value: choice(['strong', 'medium', 'weak', 'unrated'], 'How much the sign weighs'),
  basis: term('strength-bases', 'The study or list that gives the weight').optional(),
  confirmed: flag('false: the weight was not seen in its first publication').default(true),
});

const indicator = z.strictObject({
  id: itemId('Permanent id, such as GEN-12'),
  text: text('The sign, as an observer would notice it'),
  category: term('indicator-categories', 'What the sign is about: coercion, documents, work …'),
  observers: described(z.array(term('observers', 'Who can see it')), 'Who is in a position to see the sign'),
  strength: described(strength, 'How much the sign weighs and who says so'),
  codes: facts('HTCDS 2.0 codes that fit').optional(),
  terms: described(
    z.array(ref('definition', 'A term the sign points to')).optional(),
    'Terms the sign points to',
  ),
  ...evidence,
});

export const indicatorSet = record({
  crime: choice(['trafficking', 'smuggling'], 'The crime the signs belong to'),
  prefix: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .meta({ description: 'Prefix of the ids in this set' }),
  caveat: text('What the signs do not prove'),
  points_to: described(z.array(ref('definition', 'A term')).default([]), 'Terms this set of signs points to'),
  next_steps: described(z.array(statement).default([]), 'What to do when signs add up'),
  indicators: described(z.array(indicator), 'The signs'),
});

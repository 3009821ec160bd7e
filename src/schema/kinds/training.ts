/** A training module a police academy or NGO can take as it is. */
import { z } from '../z.ts';
import { amount, choice, described, indicatorId, itemId, ref, text, texts } from '../fields.ts';
import { statement } from '../statement.ts';
import { record } from '../base.ts';

const session = z.strictObject({
  id: itemId('Permanent key of the session'),
  day: amount('Day of the course, from 1'),
  title: text('Title of the session'),
  topics: texts('What it covers'),
  method: text('How it is taught'),
  terms: described(z.array(ref('definition', 'A term')).default([]), 'Terms taught'),
  indicators: described(z.array(indicatorId('An indicator')).default([]), 'Signs taught'),
  exercises: described(z.array(ref('case', 'A case')).default([]), 'Case exercises used'),
});

export const training = record({
  level: choice(['basic', 'intermediate', 'advanced'], 'For whom it is hard enough'),
  audience: texts('Who it is for'),
  days: amount('Length in days'),
  hours: amount('Taught hours').optional(),
  split: text('How the days are split').optional(),
  group_size: text('How many people').optional(),
  model: described(z.array(statement).default([]), 'The real activity it follows'),
  objectives: texts('What participants can do afterwards'),
  sessions: described(z.array(session), 'The sessions in order'),
  exercises: described(z.array(ref('case', 'A case')).default([]), 'Case exercises'),
  assessment: texts('How learning is checked').optional(),
  requirements: texts('What the academy needs').optional(),
});

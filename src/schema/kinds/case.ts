/** A composite exercise: trafficking, smuggling, both or neither? */
import { z } from '../z.ts';
import { choice, described, indicatorId, itemId, ref, text } from '../fields.ts';
import { record } from '../base.ts';

const reasoning = z.strictObject({
  id: itemId('Permanent key of the step'),
  crime: choice(['trafficking', 'smuggling'], 'The crime being tested'),
  element: text('The element'),
  finding: choice(['present', 'absent', 'unclear'], 'What the facts show'),
  text: text('Why'),
});

export const caseExercise = record({
  composite: z.literal(true).meta({ description: 'Must be true: no case is one real person’s story' }),
  answer: choice(['trafficking', 'smuggling', 'both', 'neither'], 'The answer'),
  level: choice(['basic', 'intermediate', 'advanced'], 'For whom it is hard enough'),
  facts: described(
    z.array(z.strictObject({ id: itemId('Permanent key'), text: text('One fact of the case') })),
    'The facts in the order they come to light',
  ),
  questions: described(
    z.array(z.strictObject({ id: itemId('Permanent key'), text: text('The question') })),
    'What the group is asked',
  ),
  reasoning: described(z.array(reasoning), 'The reasoning, element by element'),
  conclusion: text('The answer in two or three sentences'),
  first_steps: described(
    z.array(z.strictObject({ id: itemId('Permanent key'), text: text('The step') })).default([]),
    'What the officer or case worker does first',
  ),
  indicators: described(z.array(indicatorId('An indicator')).default([]), 'Signs in the facts'),
  terms: described(z.array(ref('definition', 'A term')).default([]), 'Terms practised'),
});

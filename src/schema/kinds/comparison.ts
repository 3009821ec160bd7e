/** Two neighbouring crimes side by side. */
import { z } from '../z.ts';
import { described, itemId, ref, text } from '../fields.ts';
import { evidence } from '../statement.ts';
import { record } from '../base.ts';

const dimension = z.strictObject({
  id: itemId('Permanent key and anchor of the row'),
  title: text('What is compared'),
  left: text('What holds for the first crime'),
  right: text('What holds for the second crime'),
  test: text('The question to ask in practice'),
  trap: text('The usual mistake'),
  ...evidence,
});

const decision = z.strictObject({
  id: itemId('Permanent key and anchor of the step'),
  question: text('The question'),
  yes: text('What to do when the answer is yes'),
  no: text('What to do when the answer is no'),
  ...evidence,
});

const misconception = z.strictObject({
  id: itemId('Permanent key'),
  wrong: text('What is often said'),
  right: text('What is true'),
  ...evidence,
});

export const comparison = record({
  left: ref('definition', 'The first crime'),
  right: ref('definition', 'The second crime'),
  dimensions: described(z.array(dimension), 'The rows'),
  decisions: described(z.array(decision).default([]), 'The decision aid, in order'),
  misconceptions: described(z.array(misconception).default([]), 'What is often got wrong'),
});

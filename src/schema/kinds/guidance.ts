/** Guidance pages: referral (what to do next to a person at risk) and investigation. */
import { z } from '../z.ts';
import { choice, described, itemId, ref, term, text, texts, indicatorId } from '../fields.ts';
import { evidence, statement } from '../statement.ts';
import { record } from '../base.ts';

const section = z.strictObject({
  id: itemId('Permanent key and anchor of the section'),
  title: text('Heading of the section'),
  intro: text('One or two sentences before the list').optional(),
  ordered: choice(['yes', 'no'], 'yes: the items are steps in order').optional(),
  items: described(z.array(statement), 'The items, each with its evidence'),
});

const sections = described(z.array(section).default([]), 'Lists under headings');

const terms = described(z.array(ref('definition', 'A term')).default([]), 'Terms used here');

const step = z.strictObject({
  id: itemId('Permanent key and anchor of the step'),
  title: text('Name of the step'),
  goal: text('What the step is for'),
  actions: texts('What to do, one line each'),
  who: described(z.array(term('roles', 'A role')), 'Who does it'),
  output: text('What there is at the end of the step'),
  terms,
  ...evidence,
});

const service = z.strictObject({
  id: itemId('Permanent key of the service'),
  title: text('The need or service'),
  urgent: text('What is needed at once'),
  later: text('What is needed later'),
  special: text('What to watch for').optional(),
  providers: texts('Who usually provides it'),
  ...evidence,
});

const specialCase = z.strictObject({
  id: itemId('Permanent key and anchor of the case'),
  title: text('Who this is about'),
  rules: texts('What is different, one line each'),
  indicators: described(z.array(indicatorId('An indicator')).default([]), 'Signs to look for'),
  terms,
  ...evidence,
});

export const referral = record({
  risk: choice(['high', 'low'], 'high: may be read next to a suspect, so the page carries the exit control'),
  terms,
  steps: described(z.array(step).default([]), 'The steps in order'),
  do: described(z.array(statement).default([]), 'What to do'),
  dont: described(z.array(statement).default([]), 'What not to do'),
  services: described(z.array(service).default([]), 'The services matrix'),
  cases: described(z.array(specialCase).default([]), 'Special cases'),
  sections,
});

const proof = z.strictObject({
  id: itemId('Permanent key of the item'),
  text: text('The piece of evidence'),
  form: term('evidence-forms', 'documentary, testimonial, digital …'),
  ...evidence,
});

const elementProof = z.strictObject({
  id: itemId('Permanent key and anchor of the element'),
  crime: choice(['trafficking', 'smuggling', 'organ-removal'], 'The crime'),
  title: text('The element'),
  to_prove: text('What has to be shown'),
  items: described(z.array(proof), 'What shows it'),
});

const pattern = z.strictObject({
  id: itemId('Permanent key of the pattern'),
  pattern: text('What is seen'),
  reading: text('How it can be read'),
  ...evidence,
});

const row = z.strictObject({
  id: itemId('Permanent key of the row'),
  cells: texts('The cells, in the order of the columns'),
  ...evidence,
});

const table = z.strictObject({
  id: itemId('Permanent key and anchor of the table'),
  title: text('Caption of the table'),
  columns: texts('Headings of the columns'),
  rows: described(z.array(row), 'The rows'),
});

export const investigation = record({
  caution: text('What national law decides; shown first').optional(),
  terms,
  elements: described(z.array(elementProof).default([]), 'Evidence by element'),
  patterns: described(z.array(pattern).default([]), 'Patterns that are easily misread'),
  tables: described(z.array(table).default([]), 'Tables'),
  sections,
});

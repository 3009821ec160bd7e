/** A term of the field: what it means, what it is made of, which law says so. */
import { z } from '../z.ts';
import { described, fact, facts, flag, itemId, names, own, ref, term, text, texts } from '../fields.ts';
import { evidence } from '../statement.ts';
import { record } from '../base.ts';

const element = z.strictObject({
  id: term('elements', 'The element: act, means, purpose, age …'),
  values: texts('What the element can consist of; one line each'),
  proof: text('What has to be shown').optional(),
});

const legalBasis = z.strictObject({
  id: itemId('Permanent key of the reference'),
  instrument: ref('instrument', 'The instrument, when it is a record of its own').optional(),
  name: text('The instrument, when it is not a record').optional(),
  at: fact('The pinpoint, such as art. 3 (a)').optional(),
  note: text('What the pinpoint says').optional(),
  ...evidence,
});

const proposedTerm = z.strictObject({
  preferred: fact('The proposed term'),
  aliases: facts('Other forms of it').optional(),
  deprecated: facts('Forms to avoid').optional(),
  confirmed: flag('true once a native legal translator has agreed'),
});

export const definition = record({
  category: term('definition-categories', 'crime, element, means, form, person …'),
  aliases: names('Other names people type, in this language: at least two', 2).optional(),
  acronyms: names('Acronyms in this language').optional(),
  deprecated: own(
    z.array(
      z.strictObject({
        term: fact('The form to avoid'),
        why: fact('Why it is avoided, in the language of this file'),
      }),
    ),
    'Forms to avoid in this language, each with the reason',
  ).optional(),
  term_confirmed: own(z.boolean(), 'true: the term was seen in a source in this language').optional(),
  terms: described(
    z.strictObject({ ckb: described(proposedTerm.optional(), 'Proposed term in Sorani Kurdish') }).optional(),
    'Proposed terms in languages that have no file for this record yet',
  ),
  elements: described(z.array(element).default([]), 'The parts the term is made of'),
  legal: described(z.array(legalBasis).default([]), 'Where the law says so, with pinpoints'),
  broader: described(z.array(ref('definition', 'A wider term')).default([]), 'Wider terms'),
  see_also: described(z.array(ref('definition', 'A term')).default([]), 'Related terms'),
  confused_with: described(
    z.array(ref('definition', 'A term')).default([]),
    'Terms often confused with this one',
  ),
  notes: texts('Notes for practitioners').optional(),
});

/** A programme, training, operation, conference or strategy and what came of it. */
import { z } from '../z.ts';
import {
  amount,
  described,
  fact,
  itemId,
  partialDay,
  pastPartialDay,
  term,
  text,
  texts,
  url,
} from '../fields.ts';
import { evidence, statement } from '../statement.ts';
import { record } from '../base.ts';

const organisations = (description: string) =>
  described(z.array(term('organisations', 'An organisation')).default([]), description);

const period = z.strictObject({
  start: partialDay('First day').optional(),
  end: partialDay('Last day').optional(),
  note: text('What readers must know of the dates').optional(),
  ...evidence,
});

const result = z.strictObject({
  id: itemId('Permanent key of the result'),
  metric: text('What was counted'),
  value: amount('The number').optional(),
  qualifier: text('nearly, more than, as of …').optional(),
  ...evidence,
});

const money = z.strictObject({
  id: itemId('Permanent key of the amount'),
  amount: amount('The amount'),
  currency: fact('ISO 4217 code'),
  scope: text('What the amount covers'),
  as_of: pastPartialDay('Date of the figure').optional(),
  ...evidence,
});

const identifier = z.strictObject({
  id: itemId('Permanent key of the identifier'),
  scheme: text('Whose identifier it is'),
  value: fact('The identifier'),
  ...evidence,
});

const milestone = z.strictObject({
  id: itemId('Permanent key of the event'),
  date: partialDay('When'),
  event: text('What happened'),
  ...evidence,
});

export const project = record({
  type: term('project-types', 'programme, project, training, operation, conference, strategy'),
  lead: organisations('Who leads'),
  partners: organisations('Who takes part'),
  partners_note: text('Partners that are no named organisation').optional(),
  donors: organisations('Who pays'),
  donors_note: text('What readers must know of the funding').optional(),
  period: described(period.optional(), 'When it ran'),
  locations: texts('Places, as named in the sources').optional(),
  website: url('Page of the project at its lead').optional(),
  participants: described(
    z
      .array(
        z.strictObject({
          id: itemId('Permanent key'),
          count: amount('How many').optional(),
          text: text('Who'),
          ...evidence,
        }),
      )
      .default([]),
    'Who took part',
  ),
  money: described(z.array(money).default([]), 'Amounts, each with what it covers'),
  objectives: described(z.array(statement).default([]), 'What it set out to do'),
  results: described(z.array(result).default([]), 'What was counted'),
  outputs: described(z.array(statement).default([]), 'What was made or agreed'),
  milestones: described(z.array(milestone).default([]), 'Events in order of time'),
  identifiers: described(z.array(identifier).default([]), 'Identifiers at donors and implementers'),
});

/** A treaty, protocol, regional agreement or model law that others refer to. */
import { z } from '../z.ts';
import {
  amount,
  choice,
  described,
  fact,
  flag,
  itemId,
  partialDay,
  pastPartialDay,
  term,
  text,
  texts,
  url,
} from '../fields.ts';
import { evidence } from '../statement.ts';
import { record } from '../base.ts';

const pinpoint = z.strictObject({
  id: itemId('Permanent key of the pinpoint'),
  at: fact('The article or paragraph, such as art. 3 (a)'),
  subject: text('What it says, in plain words'),
  ...evidence,
});

const officialText = z.strictObject({
  lang: fact('Language tag of the text, or mul for several'),
  url: url('Where the text can be read'),
  publisher: fact('Who publishes it'),
  official: flag('true: published by the depositary or the issuing body'),
});

/** A count has no id by which a translation could find it, so it carries no words. */
const { sources, confirmed, checked } = evidence;

const partyCount = z.strictObject({
  count: amount('Number of parties'),
  as_of: pastPartialDay('Date of the count'),
  sources,
  confirmed,
  checked,
});

export const instrument = record({
  type: term('instrument-types', 'treaty, regional policy, model law …'),
  scope: choice(['universal', 'regional', 'bilateral'], 'Who can join'),
  short_name: text('The name people use in speech').optional(),
  adopted: partialDay('Date of adoption').optional(),
  adopted_by: text('Who adopted it, and by which act').optional(),
  opened: partialDay('Date it was opened for signature').optional(),
  in_force: partialDay('Date it entered into force').optional(),
  in_force_article: fact('The article on entry into force').optional(),
  registration: fact('Registration with the depositary, such as UNTS vol. 2237, p. 319').optional(),
  dates_confirmed: flag('false: the dates above were not seen in a source').default(true),
  parties: described(z.array(partyCount).default([]), 'Counts of parties, newest first'),
  pinpoints: described(z.array(pinpoint).default([]), 'The articles practitioners need'),
  texts: described(z.array(officialText).default([]), 'Where the text can be read'),
  notes: texts('Notes for practitioners').optional(),
});

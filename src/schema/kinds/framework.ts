/** The law and practice of one jurisdiction, statement by statement. */
import { z } from '../z.ts';
import {
  choice,
  described,
  fact,
  facts,
  figures,
  flag,
  itemId,
  onceEach,
  partialDay,
  pastDay,
  pastPartialDay,
  ref,
  telephone,
  term,
  text,
  texts,
  url,
  within,
} from '../fields.ts';
import { articles, evidence, findingShape, hasOneState, oneStateMessage } from '../statement.ts';
import { record } from '../base.ts';

/** Questions every framework answers, if only with "not researched". */
export const frameworkTopics = [
  'child-rule',
  'consent',
  'victim-definition',
  'attempt',
  'legal-persons',
  'non-punishment',
  'extraterritorial',
  'confiscation',
  'protection',
  'organ-removal',
  'som-offence',
  'migrant-liability',
  'penal-code-relation',
  'coordination-body',
  'referral-mechanism',
  'shelters',
  'reflection-period',
  'central-authority',
] as const;

const crime = choice(['trafficking', 'smuggling'], 'The crime');

const topic = z
  .strictObject({ id: choice(frameworkTopics, 'The question this answers'), ...findingShape })
  .refine(hasOneState, { message: oneStateMessage });

const law = z.strictObject({
  id: itemId('Permanent key of the law'),
  role: choice(
    ['trafficking', 'smuggling', 'both', 'penal-code', 'organ-removal', 'procedure', 'other'],
    'What the law is used for here',
  ),
  number: fact('Official number, such as 27-14').optional(),
  date: partialDay('Date of the law').optional(),
  title: text('Title in plain words'),
  original_titles: described(
    z.array(z.strictObject({ lang: fact('Language tag'), text: fact('Official title') })).optional(),
    'Official titles as published',
  ),
  status: text('In force, amended, replaced …').optional(),
  url: url('Official text, where it is online').optional(),
  ...evidence,
});

const element = z.strictObject({
  id: itemId('Permanent key, such as trafficking-act'),
  crime,
  element: term('elements', 'act, means, purpose, gain …'),
  values: texts('What the law lists'),
  note: text('A limit or a peculiarity').optional(),
  ...articles,
  ...evidence,
});

const penalty = z.strictObject({
  id: itemId('Permanent key of the penalty'),
  crime: choice(['trafficking', 'smuggling', 'organ-removal'], 'The crime'),
  tier: choice(['base', 'aggravated', 'related'], 'Basic offence, heavier form, or neighbouring offence'),
  circumstance: text('The case'),
  sanction: figures('The penalty, with figures exactly as in the source'),
  law: within('laws', 'Id of the law in this record').optional(),
  ...articles,
  ...evidence,
});

const overlap = z.strictObject({
  id: itemId('Permanent key of the offence'),
  subject: text('The offence'),
  content: figures('What the article says').optional(),
  ...articles,
  ...evidence,
});

const treaty = z.strictObject({
  id: ref('instrument', 'The instrument'),
  status: choice(
    ['party', 'signatory', 'not-party', 'no-ratification-known', 'not-researched'],
    'Where the jurisdiction stands',
  ),
  action: choice(
    ['ratification', 'accession', 'succession', 'acceptance', 'signature'],
    'How it joined',
  ).optional(),
  signed: partialDay('Date of signature').optional(),
  date: partialDay('Date of joining').optional(),
  date_confirmed: flag('false: the date was not seen').default(true),
  as_of: pastPartialDay('The status holds for this date only').optional(),
  note: text('Reservations and what was not checked').optional(),
  ...evidence,
});

const institution = z.strictObject({
  id: itemId('Permanent key of the institution'),
  type: term('institution-types', 'coordination, police, prosecution …'),
  name: text('Name of the institution'),
  original_names: described(
    z.array(z.strictObject({ lang: fact('Language tag'), text: fact('Official name') })).optional(),
    'Official names as published',
  ),
  text: text('What it does and since when').optional(),
  website: url('Official site').optional(),
  ...evidence,
});

const contact = z.strictObject({
  id: itemId('Permanent key of the contact'),
  number: telephone('Telephone number exactly as published').optional(),
  operator: text('Who answers'),
  purpose: text('What it is for'),
  hours: text('When it is answered').optional(),
  languages: facts('Language tags').optional(),
  seen: pastPartialDay('Date at which a source showed the number').optional(),
  confirmed_on: pastDay('Date at which the number was called or confirmed by its operator').optional(),
  informs_police: choice(
    ['never', 'with-consent', 'if-child-or-danger', 'always', 'unknown'],
    'Whether the service tells the police',
  ),
  ...evidence,
});

const strategy = z.strictObject({
  id: itemId('Permanent key of the plan'),
  title: text('Title of the strategy or plan'),
  years: fact('Years covered, such as 2023-2030').optional(),
  adopted: partialDay('Date of adoption').optional(),
  note: text('What readers must know').optional(),
  ...evidence,
});

export const framework = record({
  jurisdiction: term('countries', 'The jurisdiction'),
  legal_system: text('The legal system in one sentence').optional(),
  law_languages: texts('Languages of the law, the authoritative one first').optional(),
  implements: described(
    z.array(ref('definition', 'A term')).default([]),
    'Terms the law of this jurisdiction defines or punishes',
  ),
  laws: described(z.array(law), 'The laws used here'),
  elements: described(z.array(element).default([]), 'The elements as the law lists them'),
  topics: onceEach(z.array(topic), frameworkTopics, 'One finding per question'),
  penalties: described(z.array(penalty).default([]), 'Penalties'),
  overlap: described(z.array(overlap).default([]), 'Neighbouring offences of the Penal Code'),
  treaties: described(z.array(treaty).default([]), 'Treaties'),
  institutions: described(z.array(institution).default([]), 'Institutions'),
  contacts: described(z.array(contact).default([]), 'Public telephone contacts'),
  strategies: described(z.array(strategy).default([]), 'Strategies and plans'),
});

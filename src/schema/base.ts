/**
 * What every record has, whatever its kind: how it is named, found, dated and
 * sourced. A kind adds its own fields with `record({...})`.
 */
import { z } from './z.ts';
import { anyRef, cite, described, itemId, names, pastDay, term, text } from './fields.ts';

const base = {
  title: text('The name of the record, as readers say it'),
  description: text('One to three sentences that answer "what is this?"; shown in search results'),
  aliases: names('Other names people type, in this language').optional(),
  checked: pastDay('Date on which the facts of this record were last checked'),
  themes: described(
    z.array(term('themes', 'A theme')).default([]),
    'Themes, from content/vocabularies/themes.yml',
  ),
  audiences: described(
    z.array(term('audiences', 'An audience')).default([]),
    'Who this is written for, from content/vocabularies/audiences.yml',
  ),
  countries: described(
    z.array(term('countries', 'A country')).default([]),
    'Countries concerned, from content/vocabularies/countries.yml',
  ),
  related: described(
    z.array(anyRef('<folder>/<slug> of another record')).default([]),
    'Other records a reader should see, as <folder>/<slug>',
  ),
  sources: described(z.array(cite()).default([]), 'Sources of the record as a whole'),
  to_confirm: described(
    z
      .array(
        z.strictObject({
          id: itemId('Permanent key of the note'),
          text: text('What is still to be confirmed, as readers will see it'),
        }),
      )
      .default([]),
    'Open questions, shown on the page as "to be confirmed"',
  ),
};

/** A record schema: the common fields and those of the kind. Unknown keys are refused. */
export const record = <T extends z.ZodRawShape>(shape: T) => z.strictObject({ ...base, ...shape });

/** A bibliography entry: content/sources/<group>.yml maps ids to these. */
import { z } from './z.ts';
import { choice, fact, flag, pastPartialDay, url } from './fields.ts';

export const sourceEntry = z.strictObject({
  title: fact('Title, in the language of the source'),
  publisher: fact('Who published it'),
  url: url('Where it was read').optional(),
  date: pastPartialDay('Date of publication').optional(),
  language: fact('Language tag of the source').optional(),
  accessed: pastPartialDay('When it was last read').optional(),
  official: flag('true: the official text or the issuing body').optional(),
  seen: choice(['text', 'excerpt', 'none'], 'How much of it was read').optional(),
  note: fact('What readers of the bibliography must know').optional(),
});

export type SourceEntry = z.infer<typeof sourceEntry>;

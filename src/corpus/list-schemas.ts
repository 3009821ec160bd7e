/** What the files beside the records may say: bibliography, vocabularies, accepted problems. */
import { day } from '../schema/fields.ts';
import { sourceEntry } from '../schema/source.ts';
import { vocabularyEntry } from '../schema/vocabulary.ts';
import { z } from '../schema/z.ts';

/** One accepted problem of content/exceptions.yml. */
export const exceptionEntry = z.strictObject({
  rule: z.string().meta({ description: 'Id of the rule' }),
  file: z.string().meta({ description: 'The file, from content/ on' }),
  reason: z.string().min(10).meta({ description: 'Why the problem is accepted, in ten letters or more' }),
  until: day('Last day on which the exception holds'),
});

export const listSchemas = {
  sources: z.record(z.string(), sourceEntry),
  vocabulary: z.record(z.string(), vocabularyEntry),
  exceptions: z.strictObject({
    exceptions: z.array(exceptionEntry).meta({ description: 'The accepted problems' }),
  }),
} as const;

export type ListType = keyof typeof listSchemas;

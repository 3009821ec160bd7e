import { hitsOf } from '../passages.ts';
import { findingAt, type Rule } from '../rule.ts';
import { contactWith } from '../contacts.ts';
import { framework } from '../sample-content.ts';
import { everyVersion } from '../versions.ts';

const telephone = /(?<![\p{L}\d/.-])(?:\+|0)\d[\d\s().-]{6,18}\d(?![\d/-])/gu;
const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/gu;

/** Shorter runs are numbers of laws and dates. */
const fewestDigits = 9;

const isLong = (found: string): boolean =>
  found.includes('@') || found.replace(/\D/gu, '').length >= fewestDigits;

export const contactInWords: Rule = {
  id: 'contact-in-words',
  severity: 'warning',
  summary: 'A telephone number or e-mail address in the middle of a text.',
  why: 'Numbers in a text carry no date: nobody is warned when they are old, and nobody learns whether the service tells the police.',
  mend: 'Move the number to `contacts`, where its date and its rules on the police belong. An e-mail address of a person does not belong on the site.',
  bad: {
    files: {
      'content/en/frameworks/morocco.md': framework(
        {},
        'Call +212 537 00 00 00 or write to name@example.org.',
      ),
    },
    at: ['content/en/frameworks/morocco.md:28:6', 'content/en/frameworks/morocco.md:28:36'],
  },
  good: { files: { 'content/en/frameworks/morocco.md': contactWith('confirmed_on: "2026-11-01"') } },
  check: (corpus) =>
    everyVersion(corpus).flatMap((both) =>
      hitsOf(both, [telephone, mail], /@|\d{3}/u)
        .filter(({ found }) => isLong(found))
        .map((hit) =>
          findingAt(both.version.file, hit, {
            found: `"${hit.found}"`,
            expected: 'contacts in `contacts`, each with its date',
            suggestion: 'Move it there, or remove it.',
          }),
        ),
    ),
};

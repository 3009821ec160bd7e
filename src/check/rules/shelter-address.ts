import { excerpt } from '../../lib/text.ts';
import { hitsOf } from '../passages.ts';
import { findingAt, type Rule } from '../rule.ts';
import { referral } from '../sample-content.ts';
import { everyVersion } from '../versions.ts';

const patterns: readonly RegExp[] = [
  /\b\d{1,5},?\s+(?:\p{Lu}[\p{L}'’-]*\s+){1,4}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Lane)(?!\p{L})/gu,
  /\b(?:Street|Road|Avenue|Building|House)\s+(?:No\.?\s*)?\d{1,4}\b/gu,
  /\b\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|bd|allée|impasse|chemin)\s+(?:de\s|du\s|des\s|d['’]|la\s|el\s|al\s)*\p{Lu}/gu,
  /\b(?:rue|avenue|boulevard|impasse)\s+[^.;\n]{0,40}?,?\s(?:n°|numéro)\s*\d{1,4}\b/giu,
  /(?<!\p{L})(?:شارع|زنقة|زقاق|جادة|نهج)\s+[^.؛\n]{0,40}?(?:رقم\s*)?\d{1,4}(?!\d)/gu,
  /(?<!\p{L})\d{1,4}\s*،?\s+(?:شارع|زنقة|زقاق|جادة|نهج)\s/gu,
  /(?<!\p{L})شەقامی\s+[^.؛\n]{0,40}?\d{1,4}(?!\d)/gu,
  /(?<![\d.])-?\d{1,3}\.\d{4,}\s*,\s*-?\d{1,3}\.\d{4,}/gu,
  /(?:google\.[a-z.]+\/maps|maps\.google|goo\.gl\/maps|maps\.app\.goo\.gl|openstreetmap\.org|waze\.com)/giu,
];

export const shelterAddress: Rule = {
  id: 'shelter-address',
  severity: 'warning',
  summary: 'A street with a number, coordinates or a link to a map.',
  why: 'Traffickers look for people who have left them. The address of a shelter, or of the only service in a town, can cost a life; even the name of a street is too much.',
  mend: 'Remove the address and say who arranges the contact. When it is a public office that everybody knows, write an exception with the reason.',
  bad: {
    files: { 'content/en/referral/steps.md': referral({}, 'The shelter is at 12 Olive Tree Street.') },
    at: ['content/en/referral/steps.md:8:19'],
  },
  good: {
    files: {
      'content/en/referral/steps.md': referral({}, 'The police or the hotline arrange a place in a shelter.'),
    },
  },
  check: (corpus) =>
    everyVersion(corpus).flatMap((both) =>
      hitsOf(both, patterns, /\d|[mM]ap|[wW]aze/u).map((hit) =>
        findingAt(both.version.file, hit, {
          found: `what looks like an address ("${excerpt(hit.found, 40)}")`,
          expected: 'no place where a protected person could be found',
          suggestion: 'Remove it, and say who arranges the contact.',
        }),
      ),
    ),
};

import { contactWith, findContact } from '../contacts.ts';
import { findingAt, type Look, type Rule } from '../rule.ts';

const look: Look = (visit, record) => {
  const contact = findContact(visit, record);
  if (contact === undefined || contact.confirmedOn !== undefined || contact.seen !== undefined) return [];
  return [
    findingAt(record.source.file, record.source.locate(visit.path), {
      found: 'a telephone number without a date',
      expected: '"seen" or "confirmed_on"',
      suggestion: 'Add the date of the source that shows it.',
    }),
  ];
};

export const contactWithoutDate: Rule = {
  id: 'contact-without-date',
  severity: 'error',
  summary: 'A telephone number without the date at which it was seen or confirmed.',
  why: 'Nobody could tell how old the number is.',
  mend: 'Add `seen` with the date of the source that shows the number, and `confirmed_on` once it was called.',
  bad: {
    files: { 'content/en/frameworks/morocco.md': contactWith('languages: [ar]') },
    at: ['content/en/frameworks/morocco.md:27:102'],
  },
  good: { files: { 'content/en/frameworks/morocco.md': contactWith('confirmed_on: "2026-11-01"') } },
  look,
};

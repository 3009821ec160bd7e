import { addMonths } from '../../lib/dates.ts';
import { contactWith, findContact, contactMonths } from '../contacts.ts';
import { findingAt, type Look, type Rule } from '../rule.ts';

const look: Look = (visit, record, { today }) => {
  const contact = findContact(visit, record);
  if (contact === undefined) return [];
  const { path, confirmedOn, seen } = contact;
  if (confirmedOn === undefined && seen === undefined) return [];
  if (confirmedOn !== undefined && addMonths(confirmedOn, contactMonths) >= today) return [];
  const key = confirmedOn === undefined ? 'number' : 'confirmed_on';
  return [
    findingAt(record.source.file, record.source.locate([...path, key]), {
      found:
        confirmedOn === undefined
          ? 'a number that nobody has called'
          : `a number confirmed on ${confirmedOn}`,
      expected: `one confirmed within ${contactMonths} months`,
      suggestion:
        'Call it or ask its operator, then set `confirmed_on`; remove it when it no longer answers.',
    }),
  ];
};

export const contactOverdue: Rule = {
  id: 'contact-overdue',
  severity: 'warning',
  summary: 'A telephone number that nobody has confirmed within six months.',
  why: 'Somebody in danger may have one call. A line that is dead, or that now belongs to the police, puts that person at risk; the page shows a warning above such numbers.',
  mend: 'Call the number or ask its operator, then set `confirmed_on` to that day. That a source shows the number (`seen`) is not enough. Remove the number when it no longer answers.',
  bad: {
    files: { 'content/en/frameworks/morocco.md': contactWith('confirmed_on: "2026-05-21"') },
    at: ['content/en/frameworks/morocco.md:27:123'],
  },
  good: { files: { 'content/en/frameworks/morocco.md': contactWith('confirmed_on: "2026-05-22"') } },
  look,
};

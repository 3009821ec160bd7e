import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

const saved = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const notUtf8: Rule = {
  id: 'not-utf-8',
  severity: 'error',
  summary: 'A file that is not saved as UTF-8.',
  why: 'In any other encoding Arabic letters and accents turn into signs that nobody can read.',
  mend: 'Open the file in an editor, choose “Save with encoding” and take UTF-8. Then look at the place named: a letter may have to be typed again.',
  bad: {
    files: {},
    bytes: { 'content/en/definitions/act.md': saved(definition({ title: 'Élément' })) },
    at: ['content/en/definitions/act.md:2:8'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ title: 'Élément' }) } },
};

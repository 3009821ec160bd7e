import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const hiddenCharacter: Rule = {
  id: 'hidden-character',
  severity: 'error',
  summary: 'An invisible character that hides or reorders text.',
  why: 'Direction controls and zero-width signs come along when text is copied from a web page or a PDF. They can turn an article number around, hide words from a reviewer or keep a reader from finding a term. Joiners (U+200C to U+200F, U+061C) are allowed between Arabic letters, where the writing needs them.',
  mend: 'Put the cursor right after the place named and press Backspace once, or type the words again.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ title: 'A\u202Ect' }) },
    at: ['content/en/definitions/act.md:2:9'],
  },
  good: { files: { 'content/en/definitions/act.md': definition() } },
};

import { definition, definitionInFrench } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const unknownItem: Rule = {
  id: 'unknown-item',
  severity: 'error',
  summary: 'Words in a translation for an item that the English file does not have.',
  why: 'Nobody would ever see them: the item was removed or its id was changed.',
  mend: 'Correct the id when it is misspelt, or remove the item from the translation.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition({
        to_confirm: '\n  - {id: list, text: Read the whole list.}',
      }),
      'content/fr/definitions/act.md': definitionInFrench({
        to_confirm: '\n  list: {text: Lire toute la liste.}\n  lits: {text: Lire toute la liste.}',
      }),
    },
    at: ['content/fr/definitions/act.md:8:3'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition({
        to_confirm: '\n  - {id: list, text: Read the whole list.}',
      }),
      'content/fr/definitions/act.md': definitionInFrench({
        to_confirm: '\n  list: {text: Lire toute la liste.}',
      }),
    },
  },
};

import { definition } from '../sample-content.ts';
import type { Rule } from '../rule.ts';

export const fileTooLarge: Rule = {
  id: 'file-too-large',
  severity: 'error',
  summary: 'A file of more than 1 MB.',
  why: 'Records are text of some kilobytes. A larger file is a scan, a picture or an export in the wrong place.',
  mend: 'Remove the file, or keep only the text that belongs to the record.',
  bad: {
    files: {},
    bytes: { 'content/en/definitions/act.md': new Uint8Array(1024 * 1024 + 1) },
    at: ['content/en/definitions/act.md:1:1'],
  },
  good: { files: { 'content/en/definitions/act.md': definition() } },
};

import { excerpt } from '../../lib/text.ts';
import { findingAt, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';
import { textsOf } from '../texts.ts';
import { everyVersion } from '../versions.ts';

const markup =
  /\*\*[^*]{1,200}\*\*|\[[^\]]{1,200}\]\([^)]{1,200}\)|<\/?[a-z][^>]{0,200}>|&(?:[a-z]+|#\d+);/iu;

export const markupInWords: Rule = {
  id: 'markup-in-words',
  severity: 'warning',
  summary: 'Markdown or HTML in a value of the front matter.',
  why: 'The front matter is shown letter by letter: readers would see the stars, brackets and codes.',
  mend: 'Write plain words. Links and bold type belong in the text below the front matter.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ description: 'What the **trafficker** does.' }) },
    at: ['content/en/definitions/act.md:3:14'],
  },
  good: {
    files: { 'content/en/definitions/act.md': definition({ description: 'What the trafficker does.' }) },
  },
  check: (corpus) =>
    everyVersion(corpus).flatMap(({ record, version }) =>
      textsOf(record, version).flatMap(({ text, path }) => {
        const found = markup.exec(text)?.[0];
        if (found === undefined) return [];
        return findingAt(version.file, version.locate(path), {
          found: `"${excerpt(found, 40)}"`,
          expected: 'plain words',
          suggestion: 'Take the signs out, or move the sentence below the front matter.',
        });
      }),
    ),
};

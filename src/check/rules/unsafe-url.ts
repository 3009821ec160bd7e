import { excerpt } from '../../lib/text.ts';
import { bodyOf } from '../bodies.ts';
import { findingAt, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';
import { everyVersion } from '../versions.ts';

const safe = new Set(['http', 'https', 'mailto', 'tel']);

/** The scheme as a browser reads it: control characters and spaces do not count. */
const schemeOf = (url: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/iu.exec(url.replace(/[\p{Cc}\p{Cf}\s]/gu, ''))?.[1]?.toLowerCase();

const isUnsafe = (url: string): boolean => {
  const scheme = schemeOf(url);
  return scheme !== undefined && !safe.has(scheme);
};

export const unsafeUrl: Rule = {
  id: 'unsafe-url',
  severity: 'error',
  summary: 'A link that runs a program or opens a local file.',
  why: 'Addresses that start with `javascript:`, `data:`, `vbscript:` or `file:` act on the computer of the reader.',
  mend: 'Link to a web page (`https://`), an e-mail address (`mailto:`), a telephone number (`tel:`) or a record (`/definitions/act`).',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(
        {},
        'See [the law](JavaScript:alert) and [a form](data:text/html,x).',
      ),
    },
    at: ['content/en/definitions/act.md:9:5', 'content/en/definitions/act.md:9:37'],
  },
  good: {
    files: { 'content/en/definitions/act.md': definition({}, 'See [the law](https://example.org/law).') },
  },
  check: (corpus) =>
    everyVersion(corpus).flatMap(({ version }) =>
      bodyOf(version)
        .links.filter(({ url }) => isUnsafe(url))
        .map((link) =>
          findingAt(version.file, link, {
            found: `the address "${excerpt(link.url, 40)}"`,
            expected: 'an address that starts with https://, mailto:, tel: or /',
            suggestion: 'Link to the page itself, or remove the link.',
          }),
        ),
    ),
};

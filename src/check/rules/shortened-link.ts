import { addressesOf } from '../addresses.ts';
import { findingAt, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';

const shortener =
  /^https?:\/\/(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|lnkd\.in|cutt\.ly|rb\.gy|t\.ly|shorturl\.at|rebrand\.ly|s\.id)\//iu;

export const shortenedLink: Rule = {
  id: 'shortened-link',
  severity: 'error',
  summary: 'A shortened address that hides where it leads.',
  why: 'Its owner can point it elsewhere at any time and sees who follows it. A reader in danger must see where a link leads before opening it.',
  mend: 'Open the address and copy the one the browser then shows.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({}, 'See [the law](https://bit.ly/3xYz).') },
    at: ['content/en/definitions/act.md:9:5'],
  },
  good: {
    files: { 'content/en/definitions/act.md': definition({}, 'See [the law](https://example.org/law).') },
  },
  check: (corpus) =>
    addressesOf(corpus)
      .filter(({ url }) => shortener.test(url))
      .map((address) =>
        findingAt(address.file, address, {
          found: `the shortened address ${address.url}`,
          expected: 'the address of the page itself',
          suggestion: 'Open it and copy the address that the browser shows.',
        }),
      ),
};

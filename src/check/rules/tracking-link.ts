import { excerpt } from '../../lib/text.ts';
import { addressesOf } from '../addresses.ts';
import { findingAt, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';

const tracker = /[?&](?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|igshid|igsh|mc_[ce]id|ref_src)=/iu;

export const trackingLink: Rule = {
  id: 'tracking-link',
  severity: 'warning',
  summary: 'An address that reports where its readers come from.',
  why: 'Additions such as `utm_source` or `fbclid` tell the other site which page sent the reader, and sometimes who first copied the link.',
  mend: 'Cut the address before the addition and test that it still opens the page.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(
        {},
        'See [the law](https://example.org/law?utm_source=chat).',
      ),
    },
    at: ['content/en/definitions/act.md:9:5'],
  },
  good: {
    files: { 'content/en/definitions/act.md': definition({}, 'See [the law](https://example.org/law).') },
  },
  check: (corpus) =>
    addressesOf(corpus)
      .filter(({ url }) => tracker.test(url))
      .map((address) =>
        findingAt(address.file, address, {
          found: `the address "${excerpt(address.url, 60)}"`,
          expected: 'one without `utm_…`, `fbclid` and the like',
          suggestion: 'Cut the addition off.',
        }),
      ),
};

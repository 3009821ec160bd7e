import { bodyOf } from '../bodies.ts';
import { findingAt, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';
import { everyVersion } from '../versions.ts';

export const remoteImage: Rule = {
  id: 'remote-image',
  severity: 'error',
  summary: 'An image in the text of a record.',
  why: 'An image from another site tells that site who reads the page. An image of our own can show a person or a place that must not be recognised.',
  mend: 'Remove the image and say in words what it shows.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(
        {},
        'One act is enough. ![A van](https://example.org/van.jpg)',
      ),
    },
    at: ['content/en/definitions/act.md:9:20'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({}, 'One act is enough.') } },
  check: (corpus) =>
    everyVersion(corpus).flatMap(({ version }) =>
      bodyOf(version).images.map((image) =>
        findingAt(version.file, image, {
          found: 'an image',
          expected: 'text only',
          suggestion: 'Say in words what the image shows.',
        }),
      ),
    ),
};

import { nameKey } from '../../lib/text.ts';
import { bodyOf } from '../bodies.ts';
import { findingAt, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';
import { everyVersion } from '../versions.ts';

const vague = new Set(
  [
    'here',
    'click here',
    'read more',
    'more',
    'link',
    'this link',
    'this page',
    'ici',
    'cliquez ici',
    'lire la suite',
    'en savoir plus',
    'ce lien',
    'cette page',
    'lien',
    'هنا',
    'اضغط هنا',
    'انقر هنا',
    'اقرأ المزيد',
    'المزيد',
    'هذا الرابط',
    'الرابط',
    'لێرە',
    'کلیک لێرە بکە',
    'زیاتر',
  ].map(nameKey),
);

const isVague = (label: string): boolean => vague.has(nameKey(label.replace(/[\p{P}\p{S}]/gu, ' ')));

export const vagueLink: Rule = {
  id: 'vague-link',
  severity: 'warning',
  summary: 'A link whose words do not say where it leads.',
  why: 'People who use a screen reader go from link to link and hear only these words. In print nothing is left of a “here”.',
  mend: 'Make the name of the page or document the link: `[Law 27-14](https://…)`.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition({}, 'For the law [click here](https://example.org/law).'),
    },
    at: ['content/en/definitions/act.md:9:13'],
  },
  good: {
    files: { 'content/en/definitions/act.md': definition({}, 'See [Law 27-14](https://example.org/law).') },
  },
  check: (corpus) =>
    everyVersion(corpus).flatMap(({ version }) =>
      bodyOf(version)
        .links.filter(({ label }) => isVague(label))
        .map((link) =>
          findingAt(version.file, link, {
            found: `a link called "${link.label}"`,
            expected: 'words that say where it leads',
            suggestion: 'Use the name of the page or document as the link.',
          }),
        ),
    ),
};

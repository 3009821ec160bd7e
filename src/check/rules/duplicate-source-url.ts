import type { BibliographyEntry } from '../../corpus/corpus.ts';
import { findingAt, type Rule } from '../rule.ts';

/** Addresses that open the same page: scheme, `www.`, fragment and last slash left out of account. */
const pageOf = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$/u, '')
    .replace(/\/$/u, '');

const source = (id: string, url: string): string =>
  `${id}:\n  title: Law 27-14\n  publisher: Bulletin officiel\n  url: ${url}\n`;

export const duplicateSourceUrl: Rule = {
  id: 'duplicate-source-url',
  severity: 'warning',
  summary: 'Two sources with one address.',
  why: 'The bibliography lists the same document twice, and corrections reach only one of the two.',
  mend: 'Keep one entry and cite it everywhere. Different pages of one document are told apart by the pinpoint of the citation.',
  bad: {
    files: {
      'content/sources/ma.yml': `${source('ma-law', 'https://example.org/law')}${source('ma-law-fr', 'http://www.example.org/law/')}`,
    },
    at: ['content/sources/ma.yml:5:1'],
  },
  good: { files: { 'content/sources/ma.yml': source('ma-law', 'https://example.org/law') } },
  check: (corpus) => {
    const first = new Map<string, BibliographyEntry>();
    return [...corpus.sources.values()].flatMap((entry) => {
      if (entry.url === undefined) return [];
      const known = first.get(pageOf(entry.url)) ?? entry;
      first.set(pageOf(entry.url), known);
      if (known === entry) return [];
      return findingAt(entry.file, entry.place, {
        found: `the address of "${known.id}"`,
        expected: 'one entry for one document',
        suggestion: `Cite ${known.id} (${known.file}:${known.place.line}) instead.`,
      });
    });
  },
};

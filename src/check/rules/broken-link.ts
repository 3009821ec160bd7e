import type { Corpus } from '../../corpus/corpus.ts';
import { suggest } from '../../lib/suggest.ts';
import { excerpt } from '../../lib/text.ts';
import { bodyOf, type Link } from '../bodies.ts';
import { findingAt, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';
import { everyVersion } from '../versions.ts';

/** Leads out of the site, or to another place of the same page. */
const leadsElsewhere = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/iu.test(url);

/** What a link written another way was meant to be: `../definitions/act.md` → `definitions/act`. */
const idIn = (url: string): string =>
  url
    .replace(/[?#].*$/u, '')
    .replace(/^(?:\.{0,2}\/)*/u, '')
    .replace(/^(?:content\/)?(?:en|fr|ar|ckb)\//u, '')
    .replace(/\.(?:md|html)$/u, '')
    .replace(/\/$/u, '');

const isRecordLink = (url: string, { records }: Corpus): boolean =>
  url.startsWith('/') && records.has(url.slice(1).replace(/#.*$/u, ''));

const says = (link: Link, { records }: Corpus) => {
  const id = idIn(link.url);
  const near = records.has(id) ? id : suggest(id, records.keys());
  return {
    found: `the link "${excerpt(link.url)}"`,
    expected: 'a record, written /<folder>/<slug>',
    suggestion: near === undefined ? 'Correct the address, or remove the link.' : `Did you mean "/${near}"?`,
  };
};

export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  summary: 'A link in the text that leads to no record.',
  why: 'Readers would end on an error page.',
  mend: 'Write a link to a record as a slash and its id, in every language alike: `[act](/definitions/act)`. Dalil makes it lead to the page in the language of the reader. Addresses of other sites start with https://.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(
        {},
        'See [means](/definitions/maens) and [purpose](../definitions/purpose.md).',
      ),
      'content/en/definitions/means.md': definition({ title: 'Means', aliases: '[method, manner]' }),
    },
    at: ['content/en/definitions/act.md:9:5', 'content/en/definitions/act.md:9:37'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition({}, 'See [means](/definitions/means).'),
      'content/en/definitions/means.md': definition({ title: 'Means', aliases: '[method, manner]' }),
    },
  },
  check: (corpus) =>
    everyVersion(corpus).flatMap(({ version }) =>
      bodyOf(version)
        .links.filter(({ url }) => !leadsElsewhere(url) && !isRecordLink(url, corpus))
        .map((link) => findingAt(version.file, link, says(link, corpus))),
    ),
};

import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/schema/languages.ts';
import { footerGroups, homeTasks } from '../../../src/views/display.ts';
import { listPages } from '../../../src/views/pages.ts';
import { linkBetween } from '../../../src/views/urls.ts';
import { htmlOf, pageOf } from './page-of.ts';
import { base, file, tinyCorpus } from './tiny-corpus.ts';

const ids = listPages(tinyCorpus()).map((page) => page.id);

describe('the list of pages', () => {
  it('has no page twice, and the same pages in every language', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const tails = languages.map((language) =>
      ids.filter((id) => id.startsWith(`${language}/`)).map((id) => id.slice(language.length)),
    );
    for (const tail of tails) expect(tail).toEqual(tails[0]);
  });

  it('has the tools', () => {
    expect(ids).toEqual(
      expect.arrayContaining(
        [
          'compare/index',
          'compare/statements',
          'compare/child-rule',
          'compare/morocco-tunisia',
          'treaties',
          'glossary',
          'checklist',
          'checklist/general',
          'projects/overview',
          'training/course-handout',
        ].map((id) => `ar/${id}`),
      ),
    );
  });

  it('can be built in every language', () => {
    for (const id of ids) expect(htmlOf(pageOf(id)), id).not.toContain('undefined');
  });
});

describe('links of the furniture', () => {
  const known = new Set(ids.map((id) => linkBetween('en/index', id)));
  /** Records that the tiny corpus lacks, and the page on reading offline, which publishing makes. */
  const elsewhere = /pages\/|referral\/|comparisons\/|investigation\/|^offline\.html$/u;

  it('lead to pages that exist', () => {
    const links = [
      ...footerGroups('en/index', 'en').flat(),
      ...homeTasks('en/index', 'en').flatMap((group) => group.tasks),
    ];
    expect(links.filter(({ href }) => !known.has(href) && !elsewhere.test(href))).toEqual([]);
  });
});

describe('a page that has nothing to do with a record', () => {
  it('stays as it is when the record is added', () => {
    const more = tinyCorpus([
      file('en/definitions/zusatz', {
        ...base,
        title: 'Zusatz',
        aliases: ['added', 'extra'],
        category: 'crime',
      }),
    ]);
    const unrelated = ids.filter(
      (id) => !/definitions\/index|a-z|coverage|glossary|countries\/index|en\/definitions/u.test(id),
    );
    for (const id of unrelated.filter((one) => one.startsWith('en/')))
      expect(htmlOf(pageOf(id, more)), id).toBe(htmlOf(pageOf(id)));
  });
});

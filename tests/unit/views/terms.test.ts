import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/schema/languages.ts';
import { newContext } from '../../../src/views/context.ts';
import { linkHtml } from '../../../src/views/terms/link-html.ts';
import { linkTerms } from '../../../src/views/terms/link-page.ts';
import { newTermLinks } from '../../../src/views/terms/link-text.ts';
import { matcherOf } from '../../../src/views/terms/matcher.ts';
import { base, file, tinyCorpus } from './tiny-corpus.ts';

const corpus = tinyCorpus();

const found = (text: string, language: Language): readonly string[] =>
  matcherOf(corpus, language)(text).map(({ slug, start, end }) => `${slug}: ${text.slice(start, end)}`);

describe('terms in English', () => {
  it('finds a term in the plural and in any case', () => {
    expect(found('Children and a minor child.', 'en')).toEqual(['child: Children', 'child: child']);
  });

  it('takes the longest term and no everyday word alone', () => {
    expect(found('This means that the means of trafficking count.', 'en')).toEqual([
      'means: means of trafficking',
    ]);
  });

  it('does not join words across punctuation', () => {
    expect(found('They fight human, trafficking.', 'en')).toEqual([]);
  });

  it('finds acronyms only as they are written', () => {
    expect(found('The NRM is no nrm.', 'en')).toEqual(['national-referral-mechanism: NRM']);
  });

  it('leaves the names of offices alone, but not terms written with capitals', () => {
    expect(found('The Office for Human Trafficking issued a Red Notice.', 'en')).toEqual([
      'red-notice: Red Notice',
    ]);
  });

  it('leaves quotations alone', () => {
    expect(found('He said “a child” and "human trafficking" of a child.', 'en')).toEqual(['child: child']);
  });
});

describe('terms in French', () => {
  it('finds plurals and elided articles', () => {
    expect(
      found("L'enfant, les enfants et la traite d’êtres humains ; la traite des personnes.", 'fr'),
    ).toEqual(['child: enfant', 'child: enfants', 'trafficking-in-persons: traite des personnes']);
    expect(found('Des victimes d’exploitation.', 'fr')).toEqual([
      'trafficking-in-persons: victimes d’exploitation',
    ]);
  });
});

describe('terms in Arabic', () => {
  it.each([
    ['جريمة الاتجار بالأشخاص', 'الاتجار بالأشخاص'],
    ['بالاتجار بالأشخاص', 'بالاتجار بالأشخاص'],
    ['وللاتجار بالبشر', 'وللاتجار بالبشر'],
    ['فالاتجار بالأشخاص', 'فالاتجار بالأشخاص'],
    ['كاتجار بالأشخاص', 'كاتجار بالأشخاص'],
    ['الاتّجارُ بالأشخاص', 'الاتّجارُ بالأشخاص'],
  ])('finds the term in %s', (text, term) => {
    expect(found(text, 'ar')).toEqual([`trafficking-in-persons: ${term}`]);
  });

  it('finds the article, joined particles and the broken plural given as an alias', () => {
    expect(found('حماية الطفل وللأطفال حقوق', 'ar')).toEqual(['child: الطفل', 'child: وللأطفال']);
  });

  it('takes no single word without its article', () => {
    expect(found('طفل', 'ar')).toEqual([]);
  });
});

const html = (text: string, language: Language = 'en', pageId = 'en/cases/boat'): string =>
  linkHtml(newTermLinks(corpus, language, pageId), text, language);

describe('links in prose', () => {
  it('links the first mention with a tooltip', () => {
    expect(html('<p>A child and a child.</p>')).toBe(
      '<p>A <a class="term" href="../definitions/child.html" data-tip="A sentence.">child</a> and a child.</p>',
    );
  });

  it.each([
    '<h2>Child</h2>',
    '<blockquote><p>A child.</p></blockquote>',
    '<p><a href="x.html">a <em>child</em></a></p>',
    '<p><code>child</code></p>',
    '<p><span lang="fr">child</span></p>',
    '<p class="starlight-aside__title">Child</p>',
  ])('touches nothing in %s', (text) => {
    expect(html(text)).toBe(text);
  });

  it('goes on after a heading', () => {
    expect(html('<h2>Child</h2><p>child</p>')).toContain('<h2>Child</h2><p><a class="term"');
  });

  it('never links a page to itself', () => {
    expect(html('<p>A child.</p>', 'en', 'en/definitions/child')).toBe('<p>A child.</p>');
  });

  it('links at most three terms in a section', () => {
    const text = '<p>A child, human trafficking, a Red Notice and the NRM.</p>';
    expect(html(text).match(/<a /gu)).toHaveLength(3);
    expect(
      html('<p>A child, human trafficking, a Red Notice.</p><h2>x</h2><p>the NRM</p>').match(/<a /gu),
    ).toHaveLength(4);
  });
});

describe('links on a whole page', () => {
  const page = linkTerms(newContext(corpus, 'en', 'en/cases/boat', '2026-11-23'), {
    lead: [
      {
        type: 'table',
        caption: 'Child',
        columns: ['Child'],
        rows: [{ head: { content: 'Child' }, cells: [{ content: 'A child.' }] }],
      },
    ],
    prose: '<p>A child.</p>',
    proseLanguage: 'en',
    sections: [
      {
        id: 'a',
        title: 'Child',
        blocks: [
          {
            type: 'list',
            ordered: 'no',
            items: [
              { title: 'NRM', text: ['See the ', { text: 'NRM', href: 'x' }, ' or the NRM, or a child'] },
            ],
          },
        ],
      },
    ],
  });

  it('links in reading order: cells of a table, then prose, then sections', () => {
    expect(page.lead).toMatchObject([
      {
        rows: [
          {
            head: { content: 'Child' },
            cells: [
              {
                content: [
                  { text: 'A ' },
                  { text: 'child', href: '../definitions/child.html' },
                  { text: '.' },
                ],
              },
            ],
          },
        ],
      },
    ]);
    expect(page.prose).toBe('<p>A child.</p>');
  });

  it('leaves titles and links as they are', () => {
    const [list] = page.sections[0]?.blocks ?? [];
    expect(list).toMatchObject({
      items: [
        {
          title: 'NRM',
          text: [
            'See the ',
            { text: 'NRM', href: 'x' },
            { text: ' or the ' },
            { text: 'NRM', href: '../definitions/national-referral-mechanism.html' },
            { text: ', or a child' },
          ],
        },
      ],
    });
  });

  it('searches texts borrowed from English in English, and links within the language of the page', () => {
    const borrowed = linkTerms(newContext(corpus, 'ckb', 'ckb/cases/boat', '2026-11-23'), {
      lead: [{ type: 'text', text: { text: 'A child', lang: 'en', dir: 'ltr' } }],
      prose: undefined,
      proseLanguage: 'en',
      sections: [],
    });
    expect(borrowed.lead).toMatchObject([
      {
        text: [
          { text: 'A ', lang: 'en' },
          { text: 'child', href: '../definitions/child.html', lang: 'en' },
        ],
      },
    ]);
  });
});

describe('two terms with the same name', () => {
  it('links neither, unless it is the title of one', () => {
    const twice = tinyCorpus([
      file('en/definitions/ward', {
        ...base,
        title: 'Ward',
        aliases: ['person under 18', 'child'],
        category: 'person',
      }),
    ]);
    const slugs = (text: string) => matcherOf(twice, 'en')(text).map(({ slug }) => slug);
    expect(slugs('a person under 18')).toEqual([]);
    expect(slugs('a child')).toEqual(['child']);
  });
});

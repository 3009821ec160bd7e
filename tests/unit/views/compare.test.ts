import { describe, expect, it } from 'vitest';
import { dimensions } from '../../../src/views/comparison/dimensions.ts';
import { frameworkTopics } from '../../../src/schema/kinds/framework.ts';
import { htmlOf, pageOf, tablesOf, textIn } from './page-of.ts';

describe('the questions', () => {
  it('cover every topic of the schema, each once', () => {
    const ids = dimensions.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...frameworkTopics]));
  });
});

describe('the matrix', () => {
  const page = pageOf('en/compare/index');
  const [matrix] = tablesOf(page);

  it('says the four states in words and links to the statement', () => {
    const html = htmlOf(page);
    expect(html).toContain(
      '<a href="../frameworks/morocco.html#child-rule" class="state confirmed">Confirmed</a>',
    );
    expect(html).toContain(
      '<a href="../frameworks/morocco.html#confiscation" class="state unconfirmed">Unconfirmed</a>',
    );
    expect(html).toContain(
      '<a href="../frameworks/morocco.html#consent" class="state no-provision-found">No provision found</a>',
    );
    expect(html).toContain('class="state not-researched">Not researched');
  });

  it('counts states where a question has several answers', () => {
    const row = matrix?.rows.find((one) => one.tags?.['question'] === 'aggravated-penalties');
    expect(row?.cells[0]?.content).toMatchObject([{ text: 'Confirmed 1' }, ' ', { text: 'Unconfirmed 1' }]);
    expect(row?.cells[1]?.content).toMatchObject([{ text: 'Not researched', state: 'not-researched' }]);
  });

  it('can be narrowed by jurisdiction and question, and the choice goes along', () => {
    expect(matrix?.columns.slice(1)).toMatchObject([
      { tags: { jurisdiction: 'ma' } },
      { tags: { jurisdiction: 'tn' } },
    ]);
    const html = htmlOf(page);
    expect(html).toContain(
      '<form autocomplete="off" hidden aria-label="Filter" class="controls" data-controls="narrow"',
    );
    expect(html).toContain('<a href="statements.html" data-keep>');
    expect(page.tools).toBe('yes');
  });

  it('stands in the section of the frameworks', () => {
    expect(page.navigation.find((one) => one.current === 'section')?.text).toBe('National frameworks');
    expect(page.trail.map((one) => one.text)).toEqual(['Home', 'National frameworks']);
  });
});

describe('one question', () => {
  it('has a row for each answer with state, articles and the way to the sources', () => {
    const [table] = tablesOf(pageOf('en/compare/child-rule'));
    expect(table?.rows.map((row) => row.cells.length)).toEqual([4, 4]);
    expect(table?.rows[0]).toMatchObject({
      id: 'morocco',
      tags: { jurisdiction: 'ma' },
      cells: [
        { content: 'No means needed.' },
        { content: { text: 'Confirmed', state: 'confirmed' } },
        { content: [{ text: '448-1', as: 'code' }] },
        { content: { text: 'Sources: 1', href: '../frameworks/morocco.html#child-rule' } },
      ],
    });
  });

  it('names jurisdictions and states in the language of the page', () => {
    const text = textIn(htmlOf(pageOf('ar/compare/consent')));
    expect(text).toContain('المغرب');
    expect(text).toContain('لم يُعثر على نص');
  });
});

describe('a pair', () => {
  it('exists where both jurisdictions have a record, with one row for each question', () => {
    const page = pageOf('fr/compare/morocco-tunisia');
    expect(page.titleText).toBe('Maroc et Tunisie');
    expect(tablesOf(page).reduce((sum, table) => sum + table.rows.length, 0)).toBe(dimensions.length);
    expect(() => pageOf('fr/compare/morocco-algeria')).toThrow('no page');
  });

  it('is offered on the pages of both frameworks', () => {
    expect(htmlOf(pageOf('en/frameworks/tunisia'))).toContain('href="../compare/morocco-tunisia.html"');
  });
});

describe('all statements', () => {
  it('give each answer in full', () => {
    const html = htmlOf(pageOf('en/compare/statements'));
    expect(html).toContain('No means needed. (Articles: <bdi class="num" dir="ltr">448-1</bdi>)');
    expect(html).toContain('<strong>A gang</strong> – 20 years');
  });
});

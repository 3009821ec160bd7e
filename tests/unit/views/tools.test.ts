import { describe, expect, it } from 'vitest';
import { htmlOf, pageOf, tablesOf, textIn } from './page-of.ts';

describe('treaties', () => {
  it('show the standing with its date, and say where the date was not seen', () => {
    const [table] = tablesOf(pageOf('en/treaties'));
    const html = textIn(htmlOf(pageOf('en/treaties')));
    expect(table?.rows.map((row) => row.id)).toEqual(['tip-protocol']);
    expect(html).toContain('Party: 25 April 2011 (Unconfirmed) – Accession');
    expect(html).toContain('Not researched');
  });
});

describe('the glossary', () => {
  const page = pageOf('en/glossary');
  const html = htmlOf(page);

  it('has every term once, with the languages side by side', () => {
    const [table] = tablesOf(page);
    expect(table?.rows.map((row) => row.id)).toEqual([
      'child',
      'means',
      'national-referral-mechanism',
      'red-notice',
      'trafficking-in-persons',
    ]);
    expect(table?.rows.every((row) => row.cells.length === 4)).toBe(true);
  });

  it('marks proposals, also the Sorani ones of the English file', () => {
    expect(html).toContain(
      '<td data-label="کوردیی ناوەندی" lang="ckb" dir="rtl"><strong>منداڵ</strong> <span class="state unconfirmed" lang="en" dir="ltr">Proposed term</span></td>',
    );
  });

  it('strikes through what is to be avoided and says why', () => {
    expect(html).toContain('<del>kid</del> – too familiar, &quot;slang&quot;');
  });

  it('begins with the language of the page and can be downloaded', () => {
    const arabic = pageOf('ar/glossary');
    expect(tablesOf(arabic)[0]?.columns[0]).toMatchObject({ lang: 'ar' });
    expect(htmlOf(arabic)).toContain('href="../downloads/glossary.csv"');
  });
});

describe('checklists', () => {
  const page = pageOf('en/checklist/general');
  const html = htmlOf(page);

  it('are forms that remember nothing and carry the exit', () => {
    expect(page.exit).toBe('yes');
    expect(html.match(/<input type="checkbox">/gu)).toHaveLength(2);
    expect(html.match(/<form autocomplete="off"/gu)).toHaveLength(3);
    expect(html.match(/<button type="submit" hidden disabled>/gu)).toHaveLength(3);
    expect(html).not.toMatch(/<form[^>]* (?:action|method)=/u);
  });

  it('tell strength and observers of each sign to the script and to the reader', () => {
    expect(html).toContain('<li id="GEN-01" data-strength="strong" data-observer="border health">');
    expect(textIn(html)).toContain('Weight: Strong · border en, health en');
  });

  it('offer only observers that can see one of the signs', () => {
    expect(html).toContain('<option value="health">');
    expect(html).not.toContain('<option value="bank">');
  });

  it('say what signs do not prove and what to do next', () => {
    expect(page.sections.map((one) => one.id)).toEqual([
      'signs-control',
      'signs-papers',
      'summary',
      'next-steps',
    ]);
    expect(textIn(html)).toContain('No single sign proves it.');
    expect(textIn(html)).toContain('Make the person safe.');
  });

  it('are chosen by situation, with the signs each observer can see', () => {
    const [table] = tablesOf(pageOf('en/checklist'));
    expect(table?.rows[0]?.cells.map((cell) => cell.content)).toEqual(['2', '1', '2']);
  });
});

describe('coverage', () => {
  const page = pageOf('en/coverage');
  const [statements, topics, translations, overdue] = tablesOf(page);

  it('counts statements by state', () => {
    const frameworks = statements?.rows.find((row) => row.head?.content === 'National frameworks');
    expect(frameworks?.cells.map((cell) => cell.content)).toEqual(['2', '6', '3', '2', '30', '41']);
  });

  it('shows the state of every topic and the last check', () => {
    expect(topics?.rows[0]?.cells[0]?.content).toBe('22 November 2026');
    expect(topics?.rows[0]?.cells[1]?.content).toMatchObject({ text: 'Confirmed', state: 'confirmed' });
  });

  it('says how far each language has come', () => {
    const definitions = translations?.rows.find((row) => row.head?.content === 'Definitions');
    expect(definitions?.cells.map((cell) => cell.list)).toEqual([
      ['Source text: 5'],
      ['Out of date: 2', 'Missing: 3', 'Reviewed: 0'],
      ['Out of date: 2', 'Missing: 3', 'Reviewed: 0'],
      ['Missing: 5', 'Reviewed: 0'],
    ]);
  });

  it('lists what is overdue', () => {
    expect(overdue?.rows.map((row) => row.head?.content)).toMatchObject([{ text: 'Old project' }]);
    expect(overdue?.rows[0]?.cells.map((cell) => cell.content)).toEqual([
      'Project',
      '1 January 2020',
      '1 January 2022',
    ]);
  });
});

describe('projects in time and place', () => {
  const page = pageOf('en/projects/overview');
  const html = htmlOf(page);

  it('draws a picture with a name, and tells the same in a table', () => {
    expect(html).toMatch(/<svg role="img" aria-label="Timeline of projects: 2\./u);
    expect(html.match(/<g data-row /gu)).toHaveLength(2);
    expect(textIn(html)).toContain('March 2018 Unconfirmed');
  });

  it('marks rows by what they can be narrowed by', () => {
    expect(html).toContain(
      '<tr data-country="ma" data-donor="eu" data-lead="unodc" data-type="project" data-year="2015 2016">',
    );
    expect(html.match(/<select /gu)).toHaveLength(5);
  });

  it('has a column for each country', () => {
    const grid = tablesOf(page).at(-1);
    expect(grid?.columns.slice(1, -1)).toMatchObject([
      { tags: { country: 'ma' } },
      { tags: { country: 'tn' } },
    ]);
  });
});

describe('the handout of a module', () => {
  const text = textIn(htmlOf(pageOf('en/training/course-handout')));

  it('has objectives, terms in a sentence, signs and exercises', () => {
    for (const part of [
      'Tell the crimes apart',
      'A sentence.',
      'The person has no papers.',
      'A boat left at night.',
      'Who gained?',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Another one.');
  });

  it('keeps the answers out', () => {
    expect(text).not.toContain('It is smuggling.');
    expect(text).not.toContain('A fee was paid.');
  });

  it('is offered on the page of the module', () => {
    expect(htmlOf(pageOf('en/training/course'))).toContain('href="course-handout.html"');
  });
});

describe('a country', () => {
  it('begins with facts from its law', () => {
    const text = textIn(htmlOf(pageOf('en/countries/morocco')));
    expect(text).toContain('27-14 – Law on trafficking');
    expect(text).toContain('Party: 25 April 2011');
    expect(text).toContain('Confirmed 4');
  });

  it('says where the law was not researched', () => {
    expect(textIn(htmlOf(pageOf('en/countries/algeria')))).toContain('No record concerns this country yet.');
  });
});

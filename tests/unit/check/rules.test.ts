/** What the examples of the rules are too short to show: what must be found, and what must not. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/check/rules.ts';
import { runChecks } from '../../../src/check/run.ts';
import {
  caseExercise,
  definition,
  definitionInArabic,
  definitionInFrench,
  framework,
  referral,
  topics,
} from '../../../src/check/sample-content.ts';
import { sampleDay, toFiles } from '../../../src/check/sample-files.ts';
import { buildCorpus } from '../../../src/corpus/build.ts';
import type { Problem } from '../../../src/corpus/problem.ts';

const en = 'content/en/definitions/act.md';

const check = (files: Readonly<Record<string, string>>, today = sampleDay): readonly Problem[] =>
  runChecks(buildCorpus(toFiles({ files })), rules, { today });

const told = (files: Readonly<Record<string, string>>, today?: string): readonly string[] =>
  check(files, today).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

const inBody = (body: string): readonly string[] => told({ [en]: definition({}, body) });

describe('unsafe-url', () => {
  test.each([
    '[a](javascript:x)',
    '[a](JAVASCRIPT:x)',
    '[a](java&#115;cript:x)',
    '[a](java&Tab;script:x)',
    '[a](<javascript:x>)',
    '<javascript:x>',
    '[a][b]\n\n[b]: vbscript:x',
    '[a](data:text/html,x)',
    '[a](file:///etc/passwd)',
    '[a](blob:x)',
  ])('%s', (body) => {
    expect(inBody(body)).toContain('9:1 unsafe-url');
  });

  test.each([
    '[a](https://example.org)',
    '[a](mailto:a)',
    '[a](tel:110)',
    '`[a](javascript:x)`',
    '[a](#proof)',
  ])('allows %s', (body) => {
    expect(inBody(body)).toEqual([]);
  });
});

describe('raw-html', () => {
  test.each([
    '<b>a</b>',
    '<!-- a note -->',
    '<img src=x onerror=y>',
    '<br onclick="x">',
    '<abbr title="a" style="b">c</abbr>',
    '<script',
    '<iframe src="https://example.org">',
    '<?php x ?>',
    '<![CDATA[x]]>',
    '<!DOCTYPE html>',
    '</b>',
  ])('%s', (body) => {
    expect(inBody(body).filter((one) => one.endsWith('raw-html'))).not.toEqual([]);
  });

  test.each([
    'a<br>b',
    'a<br/>b',
    'a<BR />b',
    '<abbr title="Law">L</abbr>',
    '<bdi lang="ar" dir="rtl">x</bdi>',
    'x<sup>2</sup>',
    'a < b and c > d',
    '`<b>`',
  ])('allows %s', (body) => {
    expect(inBody(body)).toEqual([]);
  });
});

describe('links', () => {
  test.each(['here', 'Click here', 'READ MORE', '**here**', 'Here.', '→ here'])('%s is vague', (label) => {
    expect(inBody(`See [${label}](https://example.org).`)).toEqual(['9:5 vague-link']);
  });

  test.each([
    ['fr', definitionInFrench({}, '[Cliquez ici](https://example.org)')],
    ['ar', definitionInArabic({}, '[اضغط هنا](https://example.org)')],
  ])('so are those in %s', (language, text) => {
    expect(told({ [en]: definition({}, 'Law.'), [`content/${language}/definitions/act.md`]: text })).toEqual([
      '8:1 vague-link',
    ]);
  });

  test.each([
    ['/definitions/atc', 'Did you mean "/definitions/act"?'],
    ['/en/definitions/act', 'Did you mean "/definitions/act"?'],
    ['../definitions/act.html', 'Did you mean "/definitions/act"?'],
    ['act.md', 'Correct the address, or remove the link.'],
    ['www.example.org', 'Correct the address, or remove the link.'],
    ['', 'Correct the address, or remove the link.'],
  ])('%s is broken', (url, suggestion) => {
    const [problem] = check({ [en]: definition({}, `See [it](${url}).`) });
    expect(problem).toMatchObject({ rule: 'broken-link', suggestion });
  });

  test('a link to a place of another record is sound', () => {
    expect(inBody('See [it](/definitions/act#proof).')).toEqual([]);
  });

  test('trackers and shorteners are found in the bibliography too', () => {
    const source = (url: string): string => `a:\n  title: T\n  publisher: P\n  url: ${url}\n`;
    expect(told({ 'content/sources/x.yml': source('https://example.org/a?x=1&fbclid=2') })).toEqual([
      '1:1 tracking-link',
    ]);
    expect(told({ 'content/sources/x.yml': source('https://bit.ly/2') })).toEqual(['1:1 shortened-link']);
    expect(told({ 'content/sources/x.yml': source('https://habit.ly/2') })).toEqual([]);
  });
});

describe('shelter-address', () => {
  test.each([
    'The house is at 12 Olive Tree Street.',
    'Go to Building 14.',
    '14, rue de la Liberté',
    '14 bis avenue Mohammed V',
    'rue des Oliviers, n° 14',
    'شارع الحرية رقم ١٤',
    '١٤ شارع الحرية',
    'شەقامی ئازادی 14',
    '34.0209, -6.8416',
    '[map](https://www.google.com/maps/place/x)',
    '[map](https://maps.app.goo.gl/x)',
  ])('%s', (body) => {
    expect(
      told({ 'content/en/referral/steps.md': referral({}, body) }).filter((one) =>
        one.endsWith('shelter-address'),
      ),
    ).toHaveLength(1);
  });

  test.each([
    'Street children under 18.',
    'In 2024 the road was closed.',
    'Les enfants de la rue ont 15 ans.',
    'Article 12 of the Road Traffic Act',
    'أطفال الشوارع دون ١٨ سنة',
    'avenue de recours',
    'MAD 10,000 to 500,000',
  ])('leaves alone: %s', (body) => {
    expect(told({ 'content/en/referral/steps.md': referral({}, body) })).toEqual([]);
  });
});

describe('contact-in-words', () => {
  test.each(['Call 0537 00 00 00 now.', '+212 5 37 00 00 00', 'اتصل بالرقم ٠٥٣٧٠٠٠٠٠٠', 'a.b@example.org'])(
    '%s',
    (body) => {
      expect(inBody(body).some((one) => one.endsWith('contact-in-words'))).toBe(true);
    },
  );

  test.each([
    'Law 025-2018 of 1 June 2018',
    'MAD 2,000,000',
    '2020-05-17',
    'articles 0.1 to 0.25',
    'a @ b',
    'ISBN 978-92-1-130323-8',
  ])('leaves alone: %s', (body) => {
    expect(inBody(body)).toEqual([]);
  });
});

describe('not-composite', () => {
  const path = 'content/en/cases/worker.md';

  test.each([
    'A boy aged 9.',
    'A 17-year-old girl.',
    'She is 17 years old.',
    'On 12 March she left.',
    'On March 12 she left.',
    'It was 2024-03-12.',
    'It was 12/03/2024.',
  ])('%s', (text) => {
    expect(told({ [path]: caseExercise({ conclusion: text }) })).toEqual(['14:13 not-composite']);
  });

  test.each([
    ['fr', 'Elle a 17 ans.'],
    ['fr', 'Une fille âgée de 17 ans.'],
    ['fr', 'Le 12 mars, elle part.'],
    ['ar', 'فتاة عمرها ١٧ سنة'],
    ['ar', 'يبلغ من العمر 17 سنة'],
    ['ar', 'في ١٢ آذار'],
  ])('%s: %s', (language, text) => {
    const translation = `---\ntranslation: {of: current, by: person, reviewed: true}\nconclusion: "${text}"\n---\n`;
    const found = told({ [path]: caseExercise(), [path.replace('/en/', `/${language}/`)]: translation });
    expect(found).toContain('3:13 not-composite');
  });

  test.each([
    'A child under 18 and a man in his twenties.',
    'She worked 14 hours a day for 3 years.',
    'After 12 days she left Morocco.',
    'In March the agent of May Company called.',
  ])('leaves alone: %s', (text) => {
    expect(told({ [path]: caseExercise({ conclusion: text }) })).toEqual([]);
  });

  test('counts countries by whole names, in words and body together', () => {
    const two = caseExercise({ conclusion: 'She came from Nigeria.' }, 'She was taken to Tunisia.');
    expect(told({ [path]: two })).toEqual(['2:8 not-composite']);
    expect(
      told({
        [path]: caseExercise({ conclusion: 'From Nigeria to Nigeria, not to the Nigerian consulate.' }),
      }),
    ).toEqual([]);
  });

  test('looks at cases only', () => {
    expect(told({ [en]: definition({ description: 'A girl aged 17 from Nigeria in Tunisia.' }) })).toEqual(
      [],
    );
  });
});

describe('number-mismatch', () => {
  const pair = (english: string, french: string): readonly string[] =>
    told({
      [en]: definition({ description: english }),
      'content/fr/definitions/act.md': definitionInFrench({ description: french }),
    });

  test.each([
    ['Under 18 years.', 'Moins de 18 ans.'],
    ['3 acts', 'trois actes'],
    ['three acts', '3 actes'],
    ['24 hours a day', '24 heures sur 24'],
    ['MAD 2 million', '2 000 000 DH'],
    ['in 2024 and 2025', 'en 2025 et 2024'],
  ])('%s = %s', (english, french) => {
    expect(pair(english, french)).toEqual([]);
  });

  test.each([
    ['Under 18 years.', 'Moins de 16 ans.'],
    ['Under 18 years.', 'Mineurs.'],
    ['5 to 10 years', '5 à 10 ans et 500 DH'],
    ['MAD 2 million', '2 000 DH'],
    ['5 years and 5 months', '5 ans'],
  ])('%s ≠ %s', (english, french) => {
    expect(pair(english, french)).toEqual(['4:14 number-mismatch']);
  });

  test('reads Arabic-Indic digits', () => {
    const arabic = (text: string) => ({
      [en]: definition({ description: 'Under 18, 2 years.' }),
      'content/ar/definitions/act.md': definitionInArabic({ description: text }),
    });
    expect(told(arabic('دون ١٨ سنة، سنتان'))).toEqual([]);
    expect(told(arabic('دون ١٦ سنة، سنتان'))).toEqual(['4:14 number-mismatch']);
  });

  test('compares the bodies, and says where the body starts', () => {
    const files = {
      [en]: definition({}, 'In 14 days.'),
      'content/fr/definitions/act.md': definitionInFrench({}, 'Sous 15 jours.'),
    };
    expect(told(files)).toEqual(['7:1 number-mismatch']);
  });
});

describe('dates', () => {
  test('a framework is due after 12 months, a definition after 24', () => {
    const files = { [en]: definition(), 'content/en/frameworks/morocco.md': framework() };
    expect(told(files, '2027-11-22')).toEqual([]);
    expect(told(files, '2027-11-23')).toEqual(['4:10 overdue-review']);
    expect(told(files, '2028-11-23')).toEqual(['6:10 overdue-review', '4:10 overdue-review']);
  });

  test('the month and the year of today are not in the future', () => {
    const source = (accessed: string): string =>
      `a:\n  title: T\n  publisher: P\n  accessed: "${accessed}"\n`;
    expect(told({ 'content/sources/x.yml': source('2026-11') })).toEqual([]);
    expect(told({ 'content/sources/x.yml': source('2026') })).toEqual([]);
    expect(told({ 'content/sources/x.yml': source('2026-12') })).toEqual(['1:1 date-in-future']);
  });
});

describe('incomplete-translation', () => {
  test('names the first texts by id and counts the rest', () => {
    const legal = (ids: readonly string[]): string =>
      ids.map((id) => `\n  - {id: ${id}, name: Protocol, confirmed: false}`).join('');
    const files = {
      [en]: definition({ legal: legal(['a', 'b', 'c', 'd', 'e', 'f']) }, 'Text.'),
      'content/fr/definitions/act.md': definitionInFrench(),
    };
    expect(check(files)).toMatchObject([
      {
        rule: 'incomplete-translation',
        line: 1,
        column: 1,
        found: '7 texts left in English (legal.a.name, legal.b.name, legal.c.name, legal.d.name and 3 more)',
      },
    ]);
  });

  test('a draft may be incomplete', () => {
    const translation = '{of: current, by: machine, reviewed: false, draft: true}';
    const french = definitionInFrench({
      translation,
      description: undefined as unknown as string,
      aliases: undefined as unknown as string,
    });
    expect(told({ [en]: definition(), 'content/fr/definitions/act.md': french })).toEqual([]);
  });
});

describe('statements', () => {
  test('"absent" needs neither source nor confirmation', () => {
    expect(
      told({
        'content/en/frameworks/morocco.md': framework({
          topics: topics({ consent: '{id: consent, absent: no-provision-found}' }),
        }),
      }),
    ).toEqual([]);
  });

  test('the source of the record does not stand in for that of the statement', () => {
    const text = definition({
      sources: '[tip-text]',
      legal: '\n  - {id: a, name: Protocol, confirmed: true}',
    });
    expect(told({ [en]: text })).toEqual(['9:40 missing-source']);
  });
});

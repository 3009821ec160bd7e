/** Whatever lies in the content folder, the corpus is built and the check runs. */
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { rules } from '../../../src/check/rules.ts';
import { runChecks } from '../../../src/check/run.ts';
import { definition, definitionInFrench, framework } from '../../../src/check/sample-content.ts';
import { sampleDay } from '../../../src/check/sample-files.ts';
import { sampleLists } from '../../../src/check/sample-lists.ts';
import { buildCorpus } from '../../../src/corpus/build.ts';
import { yamlOptions } from '../../../src/corpus/located.ts';
import { readPlainYaml } from '../../../src/corpus/plain-yaml.ts';
import { toSourceFile, type SourceFile } from '../../../src/corpus/source-file.ts';
import { readValues } from '../../../src/corpus/yaml-values.ts';

const lists = Object.entries(sampleLists).map(([path, text]) => toSourceFile(path, text));

const check = (...files: readonly SourceFile[]): void => {
  const built = buildCorpus([...lists, ...files]);
  for (const problem of runChecks(built, rules, { today: sampleDay })) {
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
  }
};

const paths = [
  'content/en/definitions/act.md',
  'content/fr/definitions/act.md',
  'content/en/frameworks/morocco.md',
  'content/sources/ma.yml',
  'content/vocabularies/themes.yml',
  'content/exceptions.yml',
];

const pieces = [
  'title',
  'aliases',
  'legal',
  'translation',
  'topics',
  'id',
  '__proto__',
  'constructor',
  '<<',
  'a',
  'b',
  ': ',
  ':',
  '- ',
  '-',
  '\n',
  '\n',
  '\n  ',
  '\n    ',
  ' ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '"',
  "'",
  '#',
  ' #',
  '|',
  '>',
  '&a',
  '*a',
  '!!str ',
  '!',
  '?',
  '%',
  '@',
  '---',
  '...',
  '\t',
  '\r\n',
  'true',
  'null',
  '~',
  '12',
  '0x1F',
  '007',
  '1e3',
  '.5',
  '-1',
  '2026-11-22',
  'الفعل',
  '😀',
  '\u00A0',
  '\\n',
  '\\',
];

const yamlish = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

describe('buildCorpus and runChecks never throw', () => {
  test('on arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 400 }), (path, bytes) =>
        check({ path, bytes, size: bytes.length }),
      ),
      { numRuns: 300 },
    );
  });

  test('on arbitrary paths', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (parts) =>
        check(toSourceFile(`content/${parts.join('/')}`, definition())),
      ),
      { numRuns: 200 },
    );
  });

  test('on text that looks like YAML', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), yamlish, (path, text) => {
        check(toSourceFile(path, path.endsWith('.md') ? `---\n${text}\n---\n` : text));
      }),
      { numRuns: 600 },
    );
  });

  test('on real files with a piece put in anywhere', () => {
    const texts = [
      [
        'content/en/definitions/act.md',
        definition(
          { legal: '\n  - {id: tip-3, name: Protocol, confirmed: false}' },
          'See [x](/definitions/act).',
        ),
      ],
      ['content/fr/definitions/act.md', definitionInFrench({ legal: '\n  tip-3: {name: Protocole}' })],
      ['content/en/frameworks/morocco.md', framework()],
    ] as const;
    const spot = fc.record({
      index: fc.nat({ max: texts.length - 1 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      piece: fc.constantFrom(...pieces),
    });
    fc.assert(
      fc.property(spot, ({ index, at, piece }) => {
        const files = texts.map(([path, text], other) => {
          const cut = Math.floor(text.length * at);
          return toSourceFile(
            path,
            other === index ? `${text.slice(0, cut)}${piece}${text.slice(cut)}` : text,
          );
        });
        check(...files);
      }),
      { numRuns: 300 },
    );
  });

  test('on Markdown of any kind', () => {
    const signs = [
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '`',
      '*',
      '_',
      '#',
      '\n',
      '\n\n',
      '> ',
      '- ',
      'a',
      ' ',
      '/definitions/act',
      'javascript:',
      '&#106;',
      ':::note',
      '|',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 60 }), (parts) =>
        check(toSourceFile('content/en/definitions/act.md', definition({}, parts.join('')))),
      ),
      { numRuns: 300 },
    );
  });
});

describe('the plain reader reads what the full parser reads', () => {
  const agree = (text: string): void => {
    const plain = readPlainYaml(text);
    if (plain === undefined) return;
    const document = parseDocument(text, yamlOptions);
    const { value, faults, marked } = readValues(document);
    expect({ errors: document.errors.map(({ code }) => code), faults, marked }).toEqual({
      errors: [],
      faults: [],
      marked: false,
    });
    expect(
      isDeepStrictEqual(JSON.parse(JSON.stringify(plain)), JSON.parse(JSON.stringify(value))),
      text,
    ).toBe(true);
  };

  test('on text that looks like YAML', () => {
    fc.assert(fc.property(yamlish, agree), { numRuns: 5000 });
  });

  test('on lines that are nearly plain', () => {
    const line = fc
      .tuple(
        fc.constantFrom('', '  ', '    ', '   '),
        fc.constantFrom('', '- ', '-  '),
        fc.constantFrom('a: ', 'b: ', 'long_key: ', 'a:', ''),
        fc.constantFrom(
          '',
          'text',
          'two words',
          '"quoted"',
          "'it''s'",
          '[a, b]',
          '{id: a, text: b}',
          '12',
          'true',
          'a: b',
          'a #b',
          'x:y',
          '[a: b]',
          '"a" b',
          'é',
          '2026-11-22',
          '-',
          '~',
          '"\\"q\\""',
          '[[a], {b: [c]}]',
          'http://example.org/a',
          '[http://example.org]',
          'a\u00A0',
        ),
        fc.constantFrom('', ' ', ' # c'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => agree(lines.join('\n'))),
      { numRuns: 20_000 },
    );
  });

  test('and reads the plain files of the examples', () => {
    const matter = framework().split('---\n')[1] ?? '';
    expect(readPlainYaml(matter)).toMatchObject({ title: 'Morocco', jurisdiction: 'ma', laws: [] });
  });
});

/** Line and column of every kind of fault, in files as editors really save them. */
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.ts';
import { toSourceFile, type SourceFile } from '../../../src/corpus/source-file.ts';
import { definition, definitionInArabic, definitionInFrench } from '../../../src/check/sample-content.ts';
import { sampleLists } from '../../../src/check/sample-lists.ts';

const path = 'content/en/definitions/act.md';
const lists = Object.entries(sampleLists).map(([name, text]) => toSourceFile(name, text));

const told = (...files: readonly SourceFile[]): readonly string[] =>
  buildCorpus([...lists, ...files]).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

const inText = (text: string): readonly string[] => told(toSourceFile(path, text));

const inBytes = (bytes: Uint8Array): readonly string[] => told({ path, bytes, size: bytes.length });

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('line ends and marks', () => {
  const faulty = definition({ themes: '[traficking]' });

  test('LF', () => expect(inText(faulty)).toEqual(['7:10 unknown-term']));

  test('CRLF', () => expect(inText(faulty.replaceAll('\n', '\r\n'))).toEqual(['7:10 unknown-term']));

  test('a byte order mark', () => expect(inText(`\uFEFF${faulty}`)).toEqual(['7:10 unknown-term']));

  test('a byte order mark and CRLF', () =>
    expect(inText(`\uFEFF${faulty.replaceAll('\n', '\r\n')}`)).toEqual(['7:10 unknown-term']));

  test('no line end after the closing fence', () =>
    expect(inText(faulty.trimEnd())).toEqual(['7:10 unknown-term']));

  test('a body that itself has a line of dashes', () =>
    expect(inText(`${faulty}\nOne.\n\n---\n\nTwo.\n`)).toEqual(['7:10 unknown-term']));

  test('carriage returns alone are no lines', () =>
    expect(inText(faulty.replaceAll('\n', '\r'))).toEqual(['1:1 no-front-matter']));
});

describe('columns count UTF-16 units', () => {
  test('after Arabic text', () => {
    const text = definition({ to_confirm: '\n  - {id: one, text: الفعل هو الركن الأول, note: x}' });
    expect(inText(text)).toEqual([
      `8:${'  - {id: one, text: الفعل هو الركن الأول, '.length + 1} unknown-key`,
    ]);
  });

  test('after letters outside the basic plane', () => {
    const text = definition({ to_confirm: '\n  - {id: one, text: 😀😀, note: x}' });
    expect(inText(text)).toEqual([`8:${'  - {id: one, text: 😀😀, '.length + 1} unknown-key`]);
  });

  test('in the middle of a list', () => {
    expect(inText(definition({ themes: '[trafficking, traficking]' }))).toEqual(['7:23 unknown-term']);
  });

  test('a reference deep inside', () => {
    const legal = '\n  - id: tip-3\n    instrument: nothing\n    confirmed: false';
    expect(inText(definition({ legal }))).toEqual(['9:17 unknown-reference']);
  });

  test('in an Arabic translation', () => {
    const arabic = definitionInArabic({ checked: '"2026-11-22"' }).replace('current', '"0000000000000000"');
    expect(
      told(toSourceFile(path, definition()), toSourceFile(path.replace('/en/', '/ar/'), arabic)),
    ).toEqual(['6:1 fact-in-translation']);
  });
});

describe('files that cannot be read', () => {
  test('empty', () => expect(inText('')).toEqual(['1:1 no-front-matter']));

  test('only white space', () => expect(inText(' \n\n\t\n')).toEqual(['1:1 no-front-matter']));

  test('empty front matter', () => expect(inText('---\n---\n')).toEqual(['2:1 no-front-matter']));

  test('a list as front matter', () => expect(inText('---\n- one\n---\n')).toEqual(['2:1 no-front-matter']));

  test('an open end', () => expect(inText('---\ntitle: Act\n')).toEqual(['1:1 no-front-matter']));

  test('20 MB', () => {
    expect(inBytes(new Uint8Array(20 * 1024 * 1024))).toEqual(['1:1 file-too-large']);
    expect(told({ path, bytes: new Uint8Array(), size: 20 * 1024 * 1024 })).toEqual(['1:1 file-too-large']);
  });

  test.each([
    ['a byte of Latin-1', [0xe9], '3:16'],
    ['half a letter', [0xd8], '3:16'],
    ['a byte that starts nothing', [0xff], '3:16'],
  ])('%s in the middle', (_name, bad, at) => {
    const [before = '', after = ''] = definition({ description: 'الفعل|.' }).split('|');
    const head = before.replace('الفعل', 'x\uFFFD');
    expect(inBytes(new Uint8Array([...encode(head), ...bad, ...encode(after)]))).toEqual([`${at} not-utf-8`]);
  });

  test('a bad byte after a byte order mark, on the first line', () => {
    expect(inBytes(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff]))).toEqual(['1:2 not-utf-8']);
  });

  test('UTF-16', () => expect(inBytes(new Uint8Array([0xff, 0xfe, 0x2d, 0x00]))).toEqual(['1:1 not-utf-8']));
});

describe('YAML', () => {
  const withLine = (line: string): string => definition().replace('category', `${line}\ncategory`);

  test.each([
    ['a tab before a key', '\tthemes: [trafficking]', '5:1 yaml-syntax'],
    ['a key a second time', 'title: Again', '5:1 yaml-syntax'],
    ['an anchor', 'themes: &all [trafficking]', '5:9 yaml-feature'],
    ['an alias', 'themes: *all', '5:9 yaml-feature'],
    ['a tag', 'acronyms: !!seq [A]', '5:11 yaml-feature'],
    ['the tag of a text', 'acronyms: [!!str A]', '5:12 yaml-feature'],
    ['a tag of one’s own', 'acronyms: !mine [A]', '5:11 yaml-feature'],
    ['a merge key', '<<: {title: Act}', '5:1 yaml-feature'],
    ['a list as a key', '? [a, b]\n: c', '5:3 yaml-feature'],
    ['a missing bracket', 'themes: [trafficking', '6:1 yaml-syntax'],
  ])('%s', (_name, line, expected) => {
    expect(inText(withLine(line))).toContain(expected);
  });

  test('a tag after Arabic text on the same line', () => {
    const line = 'to_confirm: [{id: a, text: الفعل}, {id: !!str b, text: c}]';
    expect(inText(withLine(line))).toEqual([`5:${line.indexOf('!!str') + 1} yaml-feature`]);
  });

  test('an exclamation mark in a text is no tag', () => {
    expect(inText(withLine('acronyms: [Stop !, "!!x"]'))).toEqual([]);
  });

  test('a directive in a list file', () => {
    expect(
      told(toSourceFile('content/sources/ma.yml', '%YAML 1.1\n---\nma-law: {title: yes, publisher: no}\n')),
    ).toEqual(['1:1 yaml-feature']);
  });

  test('nesting without end', () => {
    const deep = withLine(`themes: ${'['.repeat(15_000)}`);
    expect(inText(deep).some((one) => one.endsWith('too-deep') || one.endsWith('yaml-syntax'))).toBe(true);
    expect(inText(withLine('themes: [[[[[[a]]]]]]'))).toEqual(['5:14 too-deep']);
  });
});

describe('values', () => {
  test('every fault of a file in one run', () => {
    const text = definition({
      title: '2016',
      category: undefined,
      checked: '"22.11.2026"',
      theme: '[trafficking]',
      see_also: '[maens]',
      sources: '[tip-txt]',
    });
    expect(inText(text)).toEqual([
      '2:1 missing-key',
      '2:8 wrong-type',
      '5:10 wrong-form',
      '6:1 unknown-key',
      '7:12 unknown-reference',
      '8:11 unknown-source',
    ]);
  });

  test('a number keeps its zeros in the suggestion', () => {
    const { problems } = buildCorpus([...lists, toSourceFile(path, definition({ title: '0123' }))]);
    expect(problems.map(({ suggestion }) => suggestion)).toEqual(['Put it between quotes: "0123".']);
  });

  test('an unknown key suggests the nearest one, or lists all', () => {
    const { problems } = buildCorpus([...lists, toSourceFile(path, definition({ theems: '[]', zzz: '1' }))]);
    expect(problems[0]?.suggestion).toBe('Did you mean "themes"?');
    expect(problems[1]?.expected).toMatch(/^one of title, description, aliases, /u);
  });

  test('keys that every object has are unknown like any other', () => {
    expect(inText(definition({ constructor: '1', toString: '1' }))).toEqual([
      '7:1 unknown-key',
      '8:1 unknown-key',
    ]);
    const french = definitionInFrench({ constructor: '1' }).replace('current', '"0000000000000000"');
    expect(
      told(toSourceFile(path, definition()), toSourceFile(path.replace('/en/', '/fr/'), french)),
    ).toEqual(['6:1 unknown-key']);
  });

  test.each([
    ['nothing', '', '2:8 empty-value'],
    ['an empty text', '""', '2:8 empty-value'],
    ['spaces', '"  "', '2:8 empty-value'],
    ['null', 'null', '2:8 empty-value'],
    ['a truth value', 'true', '2:8 wrong-type'],
    ['a list', '[Act]', '2:8 wrong-type'],
    ['a group', '{en: Act}', '2:8 wrong-type'],
  ])('%s in place of a text', (_name, value, expected) => {
    expect(inText(definition({ title: value }))).toEqual([expected]);
  });
});

describe('hidden characters', () => {
  test.each([
    '\u202A',
    '\u202E',
    '\u2066',
    '\u2069',
    '\u200B',
    '\u00AD',
    '\u2060',
    '\u2063',
    '\u0000',
    '\u001B',
    '\u{E0041}',
  ])('U+%s is refused wherever it stands', (character) => {
    expect(inText(definition({ title: `Act${character}` }))).toContain('2:11 hidden-character');
    expect(inText(definition({}, `The${character} act.`))).toContain('9:4 hidden-character');
  });

  test('joiners belong between Arabic letters only', () => {
    expect(inText(definition({ title: 'مێ\u200Cژوو' }))).toEqual([]);
    expect(inText(definition({ title: 'A\u200Cct and more' }))).toEqual(['2:9 hidden-character']);
  });

  test('the other faults of the file are told in the same run', () => {
    expect(inText(definition({ title: 'A\u202Ect', theme: '[trafficking]' }))).toEqual([
      '2:9 hidden-character',
      '7:1 unknown-key',
    ]);
  });
});

test('thousands of problems in one file', () => {
  const many = Array.from({ length: 3000 }, (_, index) => `k${index}: 1`).join('\n');
  const before = process.cpuUsage();
  expect(inText(definition().replace('category', `${many}\ncategory`))).toHaveLength(3000);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
});

test('tens of thousands of entries in one list', () => {
  const many = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n');
  const before = process.cpuUsage();
  expect(told(toSourceFile('content/sources/many.yml', many))).toHaveLength(40_000);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
});

import { describe, expect, test } from 'vitest';
import { stampTranslation } from '../../../src/scaffold/stamp.ts';

const digest = '0123456789abcdef';

const stamped = (text: string): string | undefined => stampTranslation(text, digest);

describe('stampTranslation', () => {
  test.each([
    [
      'a header in brackets',
      '{of: old, by: person, reviewed: true}',
      `{of: "${digest}", by: person, reviewed: true}`,
    ],
    ['quotes', '{of: "old", by: person}', `{of: "${digest}", by: person}`],
    ['single quotes', "{of: 'old', by: person}", `{of: "${digest}", by: person}`],
    ['another order', '{by: person, of: old}', `{by: person, of: "${digest}"}`],
    [
      'brackets over two lines',
      '{\n    of: old,\n    by: person }',
      `{\n    of: "${digest}",\n    by: person }`,
    ],
    ['a block', '\n  of: old\n  by: person', `\n  of: "${digest}"\n  by: person`],
    [
      'a block in another order',
      '\n  by: person # of: me\n  of:   old  # stamp\n  reviewed: true',
      `\n  by: person # of: me\n  of:   "${digest}"  # stamp\n  reviewed: true`,
    ],
    ['a digest of figures only', '{of: 1234567890123456}', `{of: "${digest}"}`],
    ['an empty value', '{of: "", by: person}', `{of: "${digest}", by: person}`],
    ['no value', '\n  of:\n  by: person', `\n  of: "${digest}"\n  by: person`],
  ])('%s', (_name, before, after) => {
    const file = (header: string): string =>
      `---\ntitle:   "Acte"  \ntranslation: ${header}\nnotes: [a,b]\n---\nBody of: old\n`;
    expect(stamped(file(before))).toBe(file(after));
  });

  test('keeps CRLF and a byte order mark', () => {
    const file = (of: string): string =>
      `\uFEFF---\r\ntranslation:\r\n  of: ${of}\r\n  by: person\r\ntitle: Acte\r\n---\r\n\r\nTexte.\r\n`;
    expect(stamped(file('old'))).toBe(file(`"${digest}"`));
  });

  test('keeps every other byte, even those that are no UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('---\ntitle: الفعل\ntranslation: {of: old}\n---\n'),
      Buffer.from([0xff, 0xd8, 0x0a]),
    ]);
    const text = stamped(bytes.toString('latin1')) ?? '';
    const expected = Buffer.concat([
      Buffer.from(`---\ntitle: الفعل\ntranslation: {of: "${digest}"}\n---\n`),
      Buffer.from([0xff, 0xd8, 0x0a]),
    ]);
    expect(Buffer.from(text, 'latin1').equals(expected)).toBe(true);
  });

  test.each([
    ['no front matter', 'translation: {of: old}\n'],
    ['no end', '---\ntranslation: {of: old}\n'],
    ['no header', '---\ntitle: Acte\n---\ntranslation: {of: old}\n'],
    ['a header without `of`', '---\ntranslation: {by: person}\n---\n'],
    ['a header that is no group', '---\ntranslation: old\n---\n'],
    ['an empty file', ''],
  ])('writes nothing into a file with %s', (_name, text) => {
    expect(stamped(text)).toBeUndefined();
  });
});

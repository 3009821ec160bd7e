import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../../src/check/bodies.ts';
import { definition } from '../../../src/check/sample-content.ts';
import { buildCorpus } from '../../../src/corpus/build.ts';
import { toSourceFile } from '../../../src/corpus/source-file.ts';

const read = (text: string) => {
  const { corpus } = buildCorpus([toSourceFile('content/en/definitions/act.md', text)]);
  const record = corpus.records.get('definitions/act');
  if (record === undefined) throw new Error('The record is missing.');
  return bodyOf(record.source);
};

const inBody = (body: string) => read(definition({}, body));

describe('bodyOf', () => {
  test('places links in the file', () => {
    expect(inBody('One.\n\nSee [the *law*](https://example.org) and <https://example.org/b>.').links).toEqual(
      [
        { line: 11, column: 5, url: 'https://example.org', label: 'the law' },
        { line: 11, column: 42, url: 'https://example.org/b', label: 'https://example.org/b' },
      ],
    );
  });

  test('places them alike with CRLF, after Arabic and after a tab', () => {
    expect(read(definition({}, 'One.\n\nالفعل [x](y)').replaceAll('\n', '\r\n')).links).toMatchObject([
      { line: 11, column: 7 },
    ]);
    expect(inBody('- a\n\t[x](y)').links).toMatchObject([{ line: 10, column: 2 }]);
  });

  test('follows references to their definitions', () => {
    expect(inBody('See [the law][1].\n\n[1]: javascript:x').links).toEqual([
      { line: 9, column: 5, url: 'javascript:x', label: 'the law' },
    ]);
  });

  test('looks inside asides, lists and quotations', () => {
    expect(
      inBody(':::note[What]\nSee [a](b).\n:::\n\n- [c](d)\n\n> [e](f)').links.map(({ line, url }) => [
        line,
        url,
      ]),
    ).toEqual([
      [10, 'b'],
      [13, 'd'],
      [15, 'f'],
    ]);
  });

  test('takes the label of an aside for no link', () => {
    expect(inBody(':::note[What to look for]\nAdverts.\n:::').links).toEqual([]);
  });

  test('finds images, HTML and headings', () => {
    const { images, html, headings } = inBody('## In short\n\n![a](b) <b>c</b>\n\nProof\n---');
    expect(images).toEqual([{ line: 11, column: 1 }]);
    expect(html.map(({ column, value }) => [column, value])).toEqual([
      [9, '<b>'],
      [13, '</b>'],
    ]);
    expect(headings).toEqual([
      { line: 9, column: 1, depth: 2, label: 'In short' },
      { line: 13, column: 1, depth: 2, label: 'Proof' },
    ]);
  });

  test('leaves code alone', () => {
    expect(inBody('`<b>` and\n\n```html\n<script>[a](b)</script>\n```').html).toEqual([]);
  });
});

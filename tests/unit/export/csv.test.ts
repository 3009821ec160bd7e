import { describe, expect, it } from 'vitest';
import { csvField, toCsv, toGlossaryCsv } from '../../../src/export/csv.ts';
import { tinyCorpus } from '../views/tiny-corpus.ts';

describe('a CSV field', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
  ])('writes %j as %j', (text, field) => {
    expect(csvField(text)).toBe(field);
  });

  it('begins with a byte order mark and ends lines as RFC 4180 says', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['ج', ''],
      ]),
    ).toBe('\uFEFFa,b\r\nج,\r\n');
  });
});

describe('the glossary', () => {
  const lines = toGlossaryCsv(tinyCorpus()).trimEnd().split('\r\n');

  it('has a head and one line for each term', () => {
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^\uFEFFid,category,en_term,en_confirmed,.*ckb_avoid_why$/u);
  });

  it('has the languages side by side, proposals and forms to avoid included', () => {
    const [, child] = lines;
    expect(child).toContain(
      'child,person,Child,false,minor | person under 18,,kid,"too familiar, ""slang""",Enfant',
    );
    expect(child).toContain('منداڵ,false');
  });
});

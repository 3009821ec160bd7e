import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSums,
  describeDifference,
  formatSums,
  isSame,
  parseSums,
  type Sums,
} from '../../../src/publish/sums.ts';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

const sumsOf = (entries: Readonly<Record<string, string>>): Sums =>
  new Map(Object.entries(entries).map(([path, text]) => [path, sum(text)]));

describe('sums', () => {
  it('come back as they were written', () => {
    const path = fc.stringMatching(/^[a-z0-9 ./-]{1,30}[a-z]$/u);
    fc.assert(
      fc.property(fc.dictionary(path, fc.string()), (entries) => {
        const sums = sumsOf(entries);
        const read = parseSums(formatSums(sums));
        expect('line' in read ? read : isSame(compareSums(sums, read))).toBe(true);
      }),
    );
  });

  it('do not list themselves or their signature', () => {
    expect(formatSums(sumsOf({ SHA256SUMS: 'a', 'SHA256SUMS.minisig': 'b' }))).toBe('');
  });

  it('name the damaged line', () => {
    expect(parseSums(`${sum('a')}  a\nnonsense\n`)).toEqual({ line: 2, text: 'nonsense' });
  });

  it('tell what is missing, changed and added', () => {
    const difference = compareSums(
      sumsOf({ a: '1', b: '1', c: '1' }),
      sumsOf({ b: '1', c: '2', d: '1', 'SHA256SUMS.minisig': 'x' }),
    );
    expect(difference).toEqual({ missing: ['a'], changed: ['c'], added: ['d'] });
    expect(describeDifference(difference)).toContain(
      'missing  a\nchanged  c\nadded    d\n1 missing, 1 changed, 1 added.',
    );
  });
});

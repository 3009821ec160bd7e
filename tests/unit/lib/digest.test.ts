import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../../../src/lib/digest.ts';

test('the digests of today stay: content is stamped with them', () => {
  expect(digest('')).toMatchInlineSnapshot(`"811c9dc58e34cb51"`);
  expect(digest('act')).toMatchInlineSnapshot(`"2d4a458b1bbdc49a"`);
  expect(digest('الفعل')).toMatchInlineSnapshot(`"bd44b170e7a98c7b"`);
});

test('always sixteen hexadecimal digits, alike for alike texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(digest(text)).toMatch(/^[0-9a-f]{16}$/u);
      expect(digest(text)).toBe(digest(`${text}`));
    }),
  );
});

test('another text has another digest', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      fc.pre(one !== other);
      expect(digest(one)).not.toBe(digest(other));
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { finishPage } from '../../../src/publish/page.ts';
import { policyOf } from '../../../src/publish/policy.ts';
import { scanHtml } from '../../../src/publish/html-scan.ts';

const files = new Set([
  'index.html',
  'favicon.svg',
  'assets/a.css',
  'assets/b c.css',
  'fr/index.html',
  'fr/cases/index.html',
  'fr/cases/one.html',
  'fr/a-z.html',
]);

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

const finish = (body: string, head = '') => finishPage('fr/cases/one.html', page(body, head), { files });

const bodyOf = (html: string): string => /<body>(.*)<\/body>/su.exec(html)?.[1] ?? '';

describe('portable links', () => {
  it.each([
    ['<a href="/">', '<a href="../../index.html">'],
    ['<a href="/fr/">', '<a href="../index.html">'],
    ['<a href="/fr">', '<a href="../index.html">'],
    ['<a href="./">', '<a href="index.html">'],
    ['<a href="..">', '<a href="../index.html">'],
    ['<a href="/fr/a-z">', '<a href="../a-z.html">'],
    ['<a href="/fr/a-z.html?x=1&amp;y=2#b">', '<a href="../a-z.html?x=1&amp;y=2#b">'],
    ["<img src='/favicon.svg'>", '<img src="../../favicon.svg">'],
    [
      '<img srcset="/favicon.svg 1x, /assets/a.css 2x">',
      '<img srcset="../../favicon.svg 1x, ../../assets/a.css 2x">',
    ],
    ['<a href="/assets/b%20c.css">', '<a href="../../assets/b%20c.css">'],
    ['<a HREF=/fr/a-z.html>x</a>', '<a href="../a-z.html">x</a>'],
  ])('%s', (given, wanted) => {
    expect(bodyOf(finish(given).html)).toBe(wanted);
  });

  it.each([
    '<a href="one.html#x">',
    '<a href="#x">',
    '<a href="mailto:a@b.example">',
    '<a href="https://example.org/">',
    '<!-- <a href="/nowhere"> -->',
    '<textarea><a href="/nowhere"></textarea>',
    'a < b && href="/nowhere"',
  ])('leaves %s alone', (given) => {
    const { html, problems } = finish(`<p id="x">${given}`);
    expect(bodyOf(html)).toBe(`<p id="x">${given}`);
    expect(problems).toEqual([]);
  });

  it('rewrites a refresh, and nothing else in meta elements', () => {
    const { html } = finish(
      '',
      '<meta http-equiv="refresh" content="0; url=/fr/"><meta name="x" content="/fr/">',
    );
    expect(html).toContain('content="0; url=../index.html"');
    expect(html).toContain('name="x" content="/fr/"');
  });

  it('names a dead link with its place and the nearest address', () => {
    const { problems } = finish('\n  <a href="on.html">');
    expect(problems).toMatchObject([
      {
        rule: 'dead-link',
        file: 'dist/fr/cases/one.html',
        line: 2,
        column: 6,
        suggestion: 'Did you mean "one.html"?',
      },
    ]);
  });

  it('does not follow links out of the site', () => {
    expect(finish('<a href="../../../x.html">').problems).toMatchObject([{ rule: 'dead-link' }]);
  });

  it('changes nothing the second time', () => {
    const once = finish('<a href="/">').html;
    expect(finishPage('fr/cases/one.html', once, { files }).html).toBe(once);
  });
});

describe('the policy', () => {
  it('stands first in the head', () => {
    expect(finish('').html).toMatch(
      /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /u,
    );
  });

  it('allows nothing unsafe', () => {
    expect(policyOf(scanHtml(page('')))).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/u);
  });

  it('names an inline script by its exact hash', () => {
    const scan = scanHtml(page('<script>alert(1)</script><script type="application/ld+json">{}</script>'));
    expect(policyOf(scan)).toContain(
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';",
    );
  });

  it.each([
    ['<p style="color:red">', 'inline-style'],
    ['<p onclick="x()">', 'inline-handler'],
    ['<a href="javascript:x()">', 'unsafe-url'],
    ['<a href="JavaScript:x()">', 'unsafe-url'],
    ['<img src="https://example.org/x.png">', 'third-party-request'],
    ['<img src="//example.org/x.png">', 'third-party-request'],
    ['<script src="https://example.org/x.js"></script>', 'third-party-request'],
    ['<link rel="preconnect" href="https://example.org">', 'third-party-request'],
    ['<a href="https://example.org" ping="https://example.org/x">', 'third-party-request'],
    ['<iframe></iframe>', 'unsafe-element'],
    ['<base href="/">', 'unsafe-element'],
  ])('refuses %s', (given, rule) => {
    expect(finish(given).problems.map((problem) => problem.rule)).toContain(rule);
  });

  it('refuses a page without a head', () => {
    expect(finishPage('x.html', '<p>x', { files }).problems).toMatchObject([{ rule: 'missing-head' }]);
  });
});

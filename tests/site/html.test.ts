/** The HTML of the pages against the standard and the accessibility rules of html-validate. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/schema/languages.ts';
import { pagePaths, readPage } from '../support/site.ts';
import { sweepsAll, templatePages } from '../support/templates.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      'no-inline-style': 'error',
      // Written by the renderer, not by us, and the same to a browser.
      'doctype-style': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      // Titles name a law in full where it is long.
      'long-title': 'off',
      // Every script is our own; integrity is for other people's.
      'require-sri': 'off',
      // Search and filters answer while the reader types and send nothing.
      'wcag/h32': 'off',
      // Headings in Arabic give Arabic anchors.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

const sample = [
  'index.html',
  '404.html',
  ...languages.flatMap((language) => templatePages.map((path) => `${language}/${path}.html`)),
];

describe('html-validate', () => {
  it(`finds nothing on ${sweepsAll ? 'any page' : 'one page of each template and language'}`, () => {
    const found = (sweepsAll ? pagePaths() : sample).flatMap((path) =>
      validator
        .validateStringSync(readPage(path), path)
        .results.flatMap((result) =>
          result.messages.map((one) => `${path}:${one.line}:${one.column} ${one.ruleId} ${one.message}`),
        ),
    );
    expect(found).toEqual([]);
  }, 300_000);
});

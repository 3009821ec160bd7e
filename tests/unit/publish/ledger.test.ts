import { describe, expect, it } from 'vitest';
import { checkRedirects, extendUrls, findLostUrls, parseRedirects } from '../../../src/publish/ledger.ts';

const files = new Set([
  'en/cases/new.html',
  'en/definitions/debt-bondage.html',
  'en/index.html',
  'assets/a.css',
]);

describe('the ledger', () => {
  it('keeps every address it ever had and leaves out what changes names', () => {
    const first = extendUrls('', files);
    expect(first.split('\n').slice(1)).toEqual([
      'en/cases/new.html',
      'en/definitions/debt-bondage.html',
      'en/index.html',
      '',
    ]);
    expect(extendUrls(first, ['en/a.html'])).toContain('en/cases/new.html');
  });

  it('finds a lost address and says which line to add', () => {
    const problems = findLostUrls('# head\nen/index.html\nen/terms/debt-bondage.html\n', files);
    expect(problems).toMatchObject([
      {
        rule: 'lost-url',
        file: 'published/urls.txt',
        line: 3,
        suggestion:
          'Bring the page back, or add this line to published/redirects.txt: en/terms/debt-bondage.html en/definitions/debt-bondage.html',
      },
    ]);
  });
});

describe('redirects', () => {
  const check = (text: string) => {
    const { redirects, problems } = parseRedirects(text);
    return [...problems, ...checkRedirects(redirects, files)].map(({ rule, line, suggestion }) => ({
      rule,
      line,
      suggestion,
    }));
  };

  it('may lead to a page', () => {
    expect(check('# comment\nen/cases/old.html en/cases/new.html # why\n')).toEqual([]);
  });

  it.each([
    ['en/cases/old.html', 'wrong-redirect', undefined],
    ['en/cases/old.html en/cases/nw.html', 'unknown-redirect-target', 'Did you mean "en/cases/new.html"?'],
    ['en/index.html en/cases/new.html', 'redirect-over-page', 'Remove this line, or rename the page.'],
  ])('%s is an error', (text, rule, suggestion) => {
    expect(check(text)).toEqual([{ rule, line: 1, suggestion }]);
  });

  it('do not lead to other redirects', () => {
    const [problem] = check('en/a.html en/b.html\nen/b.html en/cases/new.html\n');
    expect(problem).toEqual({
      rule: 'unknown-redirect-target',
      line: 1,
      suggestion: 'Did you mean "en/cases/new.html"?',
    });
  });
});

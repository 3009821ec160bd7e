import { findingAt, type Look, type Rule } from '../rule.ts';
import { framework, topics } from '../sample-content.ts';
import { groupOf } from '../values.ts';

const look: Look = ({ path, value }, { source }) => {
  const { confirmed, articles } = groupOf(value);
  if (confirmed !== false || !Array.isArray(articles) || articles.length === 0) return [];
  return [
    findingAt(source.file, source.locate([...path, 'articles']), {
      found: '"articles" in a statement with "confirmed: false"',
      expected: 'article numbers that were seen, or "articles_unconfirmed"',
      suggestion: 'Rename the key to `articles_unconfirmed`, or confirm the statement with a source.',
    }),
  ];
};

const withConsent = (rest: string): string =>
  framework({
    topics: topics({ consent: `{id: consent, text: Consent does not count., ${rest}, confirmed: false}` }),
  });

export const unconfirmedArticle: Rule = {
  id: 'unconfirmed-article',
  severity: 'error',
  summary: 'Article numbers given as seen in a statement that is not confirmed.',
  why: 'An article number on the page is taken into files and charges. One that nobody has read must never look like one that was.',
  mend: 'Move the numbers to `articles_unconfirmed`; they are then always printed as unconfirmed.',
  bad: {
    files: { 'content/en/frameworks/morocco.md': withConsent('articles: ["448-1"]') },
    at: ['content/en/frameworks/morocco.md:9:60'],
  },
  good: { files: { 'content/en/frameworks/morocco.md': withConsent('articles_unconfirmed: ["448-1"]') } },
  look,
};

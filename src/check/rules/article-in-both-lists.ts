import { findingAt, type Finding, type Look, type Rule } from '../rule.ts';
import { framework, topics } from '../sample-content.ts';
import { groupOf } from '../values.ts';

const look: Look = ({ path, value }, { source }) => {
  const { articles, articles_unconfirmed: unseen } = groupOf(value);
  if (!Array.isArray(articles) || !Array.isArray(unseen)) return [];
  return unseen.flatMap((article: unknown, index): readonly Finding[] => {
    if (!articles.includes(article)) return [];
    return [
      findingAt(source.file, source.locate([...path, 'articles_unconfirmed', index]), {
        found: `"${String(article)}", which "articles" has too`,
        expected: 'an article in one of the two lists',
        suggestion: 'Keep it in `articles` when its text was seen, else in `articles_unconfirmed`.',
      }),
    ];
  });
};

const withConsent = (rest: string): string =>
  framework({
    topics: topics({
      consent: `{id: consent, text: Consent does not count., ${rest}, sources: [tip-text], confirmed: true}`,
    }),
  });

export const articleInBothLists: Rule = {
  id: 'article-in-both-lists',
  severity: 'error',
  summary: 'An article number that is both seen and not seen.',
  why: 'The page would print it twice, once as known and once as unconfirmed, and nobody could say which holds.',
  mend: 'Remove it from one of the two lists.',
  bad: {
    files: {
      'content/en/frameworks/morocco.md': withConsent('articles: ["448-1"], articles_unconfirmed: ["448-1"]'),
    },
    at: ['content/en/frameworks/morocco.md:9:94'],
  },
  good: { files: { 'content/en/frameworks/morocco.md': withConsent('articles: ["448-1"]') } },
  look,
};

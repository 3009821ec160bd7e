import type { Corpus, CorpusRecord } from '../../corpus/corpus.ts';
import { isBorrowed, nameKey } from '../../lib/text.ts';
import { findingAt, type Finding, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';
import { everyVersion, type Both } from '../versions.ts';

const keyOf = (language: string, name: string): string => `${language} ${nameKey(name)}`;

const titlesOf = (corpus: Corpus): ReadonlyMap<string, readonly CorpusRecord[]> => {
  const titles = new Map<string, CorpusRecord[]>();
  for (const { record, version } of everyVersion(corpus)) {
    if (isBorrowed(version.data.title)) continue;
    const key = keyOf(version.language, version.data.title);
    titles.set(key, [...(titles.get(key) ?? []), record]);
  }
  return titles;
};

const inVersion = ({ record, version }: Both, titles: ReturnType<typeof titlesOf>): readonly Finding[] =>
  (version.data.aliases ?? []).flatMap((alias, index) => {
    const others = (titles.get(keyOf(version.language, alias)) ?? []).filter(
      (other) => other.id !== record.id,
    );
    const other = others.find(({ kind }) => kind === record.kind) ?? others[0];
    if (other === undefined) return [];
    return findingAt(version.file, version.locate(['aliases', index]), {
      severity: other.kind === record.kind ? 'error' : 'warning',
      found: `the alias "${alias}"`,
      expected: 'a name that is not the title of another record',
      suggestion: `It is the title of ${other.id}; remove it here.`,
    });
  });

const means = (aliases: string): string => definition({ title: 'Means', aliases });

export const aliasIsTitle: Rule = {
  id: 'alias-is-title',
  severity: 'error',
  summary: 'An alias that is the title of another record.',
  why: 'Whoever searches for the name would be led to the wrong record. Between records of one kind this is an error, between kinds a warning.',
  mend: 'Remove the alias. Use `see_also` or `related` to lead readers from one record to the other.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/en/definitions/means.md': means('[method, ACT]'),
    },
    at: ['content/en/definitions/means.md:4:19'],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition(),
      'content/en/definitions/means.md': means('[method, manner]'),
    },
  },
  check: (corpus) => {
    const titles = titlesOf(corpus);
    return everyVersion(corpus).flatMap((both) => inVersion(both, titles));
  },
};

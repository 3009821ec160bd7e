import type { Corpus } from '../../corpus/corpus.ts';
import { sourceEntry } from '../../schema/source.ts';
import { walkSchema } from '../../schema/walk.ts';
import { findingAt, type Finding, type Look, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';

/** A year or month counts as past from its first day on. */
const isFuture = (value: unknown, today: string): value is string =>
  typeof value === 'string' && value > today.slice(0, value.length);

const says = (value: string, today: string) => ({
  found: `the date ${value}`,
  expected: `a day up to today (${today})`,
  suggestion: 'Correct the date: it says when something was done.',
});

const look: Look = ({ path, value, meta }, { source }, { today }) =>
  meta.past === true && isFuture(value, today)
    ? [findingAt(source.file, source.locate(path), says(value, today))]
    : [];

const inSources = (corpus: Corpus, today: string): readonly Finding[] =>
  [...corpus.sources.values()].flatMap(({ id: _id, file, place, ...entry }) => {
    const findings: Finding[] = [];
    walkSchema(sourceEntry, entry, ({ value, meta }) => {
      if (meta.past === true && isFuture(value, today))
        findings.push(findingAt(file, place, says(value, today)));
    });
    return findings;
  });

export const dateInFuture: Rule = {
  id: 'date-in-future',
  severity: 'error',
  summary: 'A check, call or reading dated after today.',
  why: 'A record “checked” next year would stay silent when its review is overdue.',
  mend: 'Correct the date; it is year, month, day.',
  bad: {
    files: { 'content/en/definitions/act.md': definition({ checked: '"2062-11-22"' }) },
    at: ['content/en/definitions/act.md:6:10'],
  },
  good: { files: { 'content/en/definitions/act.md': definition({ checked: '"2026-11-22"' }) } },
  look,
  check: (corpus, { today }) => inSources(corpus, today),
};

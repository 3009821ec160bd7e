import type { Corpus } from '../../corpus/corpus.ts';
import { indicatorIdsOf } from '../../corpus/indicators.ts';
import { findingAt, type Finding, type Look, type Rule } from '../rule.ts';
import { indicators, indicatorSet } from '../sample-content.ts';
import { idsOf, repeatedIn } from '../values.ts';

const look: Look = ({ path, value, meta }, { source }) => {
  const ids = meta.onceEach === undefined ? idsOf(value) : [];
  return repeatedIn(ids).map((index) =>
    findingAt(source.file, source.locate([...path, index, 'id']), {
      found: `the id "${ids[index] ?? ''}" a second time in "${path.join('.')}"`,
      expected: 'an id used once in its list',
      suggestion: 'Give one of the two another id, in the translations too.',
    }),
  );
};

const betweenSets = (corpus: Corpus): readonly Finding[] => {
  const owners = new Map<string, string>();
  return [...corpus.records.values()].flatMap((record) =>
    indicatorIdsOf(record).flatMap((id, index) => {
      const owner = owners.get(id) ?? record.id;
      owners.set(id, owner);
      if (owner === record.id) return [];
      return findingAt(record.source.file, record.source.locate(['indicators', index, 'id']), {
        found: `the indicator "${id}", which ${owner} has too`,
        expected: 'an id used in one set',
        suggestion: 'Give it the next free number of this set.',
      });
    }),
  );
};

const houses = { title: 'Signs in houses', prefix: 'DOM' };

export const duplicateItem: Rule = {
  id: 'duplicate-item',
  severity: 'error',
  summary: 'One id for two items of a list, or for two indicators.',
  why: 'Translations, links and other records find an item by its id; with two of them the words of one would be shown under the other.',
  mend: 'Give the newer of the two another id. Ids never change once they are published.',
  bad: {
    files: {
      'content/en/indicators/general.md': indicatorSet({ indicators: indicators('GEN-01', 'GEN-01') }),
      'content/en/indicators/houses.md': indicatorSet({ ...houses, indicators: indicators('GEN-01') }),
    },
    at: ['content/en/indicators/general.md:10:10', 'content/en/indicators/houses.md:9:10'],
  },
  good: {
    files: {
      'content/en/indicators/general.md': indicatorSet({ indicators: indicators('GEN-01', 'GEN-02') }),
      'content/en/indicators/houses.md': indicatorSet({ ...houses, indicators: indicators('DOM-01') }),
    },
  },
  look,
  check: betweenSets,
};

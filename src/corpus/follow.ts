/** Follows one value of a record: to a record, a source, a vocabulary or an indicator. */
import type { FieldMeta } from '../schema/fields.ts';
import { kinds } from '../schema/kinds.ts';
import type { Path, Visit } from '../schema/walk.ts';
import { suggest } from '../lib/suggest.ts';
import { excerpt } from '../lib/text.ts';
import { sourceIdOf } from './citation.ts';
import type { Corpus, CorpusRecord, Reference } from './corpus.ts';
import type { Problem } from './problem.ts';

export type Unresolved = Omit<CorpusRecord, 'references'>;
export type Lists = Pick<Corpus, 'sources' | 'vocabularies' | 'indicators'>;
type Wanted = NonNullable<FieldMeta['ref']>;

/** What there is to point at. */
export interface Targets {
  readonly ids: ReadonlySet<string>;
  /** Records that exist but could not be read: what points at them is not to blame. */
  readonly broken: ReadonlySet<string>;
  readonly hasBrokenIndicators: boolean;
  readonly lists: Lists;
  /** Slugs of a kind, or ids of all records: asked for only when a reference is wrong. */
  readonly candidates: (wanted: Wanted) => readonly string[];
}

export interface Found {
  readonly references: Reference[];
  readonly problems: Problem[];
}

interface Miss {
  readonly rule: string;
  readonly value: string;
  readonly expected: string;
  readonly suggestion?: string | undefined;
}

const miss = (record: Unresolved, path: Path, { rule, value, expected, suggestion }: Miss): Problem => ({
  rule,
  severity: 'error',
  file: record.source.file,
  ...record.source.locate(path),
  found: `"${excerpt(value)}"`,
  expected,
  ...(suggestion === undefined ? {} : { suggestion }),
});

const didYouMean = (value: string, candidates: Iterable<string>): string | undefined => {
  const near = suggest(value, candidates);
  return near === undefined ? undefined : `Did you mean "${near}"?`;
};

/** Id of the record that a value of this field names. */
export const targetOf = (value: string, wanted: Wanted): string =>
  wanted === 'any' ? value : `${kinds[wanted].folder}/${value}`;

const unknownReference = (value: string, wanted: Wanted, targets: Targets): Miss => {
  const near = suggest(value, targets.candidates(wanted));
  return {
    rule: 'unknown-reference',
    value,
    expected:
      wanted === 'any'
        ? 'a record, written <folder>/<slug>'
        : `the slug of a record in ${kinds[wanted].folder}/`,
    suggestion:
      near === undefined ? undefined : `Did you mean "${near}"? (content/en/${targetOf(near, wanted)}.md)`,
  };
};

type Follow = (value: string, meta: Partial<FieldMeta>, targets: Targets) => string | Miss | undefined;

const followRef: Follow = (value, { ref }, targets) => {
  if (ref === undefined) return undefined;
  const target = targetOf(value, ref);
  if (targets.ids.has(target)) return target;
  return targets.broken.has(target) ? undefined : unknownReference(value, ref, targets);
};

const followTerm: Follow = (value, { vocabulary: name }, { lists }) => {
  const vocabulary = name === undefined ? undefined : lists.vocabularies.get(name);
  if (name === undefined || vocabulary?.entries.has(value) === true) return undefined;
  const expected = `an entry of content/vocabularies/${name}.yml`;
  return {
    rule: 'unknown-term',
    value,
    expected,
    suggestion: didYouMean(value, vocabulary?.entries.keys() ?? []),
  };
};

const followSource: Follow = (value, { cite }, { lists }) => {
  const id = sourceIdOf(value);
  if (cite !== true || lists.sources.has(id)) return undefined;
  const suggestion = didYouMean(id, lists.sources.keys());
  return { rule: 'unknown-source', value: id, expected: 'an id in content/sources/', suggestion };
};

const followIndicator: Follow = (value, { indicator }, { lists, hasBrokenIndicators }) => {
  if (indicator !== true) return undefined;
  const set = lists.indicators.get(value);
  if (set !== undefined || hasBrokenIndicators) return set;
  const suggestion = didYouMean(value, lists.indicators.keys());
  return { rule: 'unknown-indicator', value, expected: 'the id of an indicator, such as GEN-12', suggestion };
};

const ways: readonly Follow[] = [followRef, followTerm, followSource, followIndicator];

const itself = (value: string): Miss => ({
  rule: 'self-reference',
  value,
  expected: 'another record',
  suggestion: 'Remove it.',
});

/** Adds to `found` where the value leads, or what is wrong with it. */
export const follow = (record: Unresolved, visit: Visit, targets: Targets, found: Found): void => {
  const { value, path, meta } = visit;
  if (typeof value !== 'string') return;
  for (const way of ways) {
    const led = way(value, meta, targets);
    if (led === undefined) continue;
    if (typeof led !== 'string') found.problems.push(miss(record, path, led));
    else if (led === record.id && meta.ref !== undefined)
      found.problems.push(miss(record, path, itself(value)));
    else found.references.push({ path, value, target: led });
  }
};

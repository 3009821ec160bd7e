/** Follows every reference: to records, sources, vocabularies and indicators. */
import { findKindByFolder, kinds } from '../schema/kinds.ts';
import type { FieldMeta } from '../schema/fields.ts';
import { walkSchema, type Path, type Visit } from '../schema/walk.ts';
import { suggest } from '../lib/suggest.ts';
import type { BackLink, Corpus, CorpusRecord, Reference } from './corpus.ts';
import type { Problem } from './problem.ts';

type Unresolved = Omit<CorpusRecord, 'references'>;
type Lists = Pick<Corpus, 'sources' | 'vocabularies' | 'indicators'>;

/** Bibliography id of a citation `id, pinpoint`. */
export const sourceIdOf = (citation: string): string => citation.split(',', 1)[0]?.trim() ?? '';

/** Pinpoint of a citation `id, pinpoint`. */
export const pinpointOf = (citation: string): string | undefined => {
  const comma = citation.indexOf(',');
  return comma < 0 ? undefined : citation.slice(comma + 1).trim();
};

interface Found {
  readonly references: Reference[];
  readonly problems: Problem[];
}

const miss = (record: Unresolved, path: Path, rule: string, found: string, expected: string, near: string | undefined, where?: string): Problem => ({
  rule,
  severity: 'error',
  file: record.source.file,
  ...record.source.locate(path),
  found: `"${found}"`,
  expected,
  ...(near === undefined ? {} : { suggestion: `Did you mean "${near}"?${where === undefined ? '' : ` (${where})`}` }),
});

const targetOf = (value: string, wanted: NonNullable<FieldMeta['ref']>): string =>
  wanted === 'any' ? value : `${kinds[wanted].folder}/${value}`;

const candidatesFor = (wanted: NonNullable<FieldMeta['ref']>, ids: ReadonlySet<string>): readonly string[] => {
  if (wanted === 'any') return [...ids];
  const prefix = `${kinds[wanted].folder}/`;
  return [...ids].filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
};

const followRef = (record: Unresolved, visit: Visit, wanted: NonNullable<FieldMeta['ref']>, ids: ReadonlySet<string>, broken: ReadonlySet<string>, found: Found): void => {
  const value = String(visit.value);
  const target = targetOf(value, wanted);
  if (target === record.id) {
    found.problems.push({
      ...miss(record, visit.path, 'self-reference', value, 'another record', undefined),
      suggestion: 'Remove it.',
    });
  } else if (ids.has(target)) found.references.push({ path: visit.path, value, target });
  else if (!broken.has(target)) {
    const near = suggest(value, candidatesFor(wanted, ids));
    const kind = wanted === 'any' ? 'a record, written <folder>/<slug>' : `the slug of a record in ${kinds[wanted].folder}/`;
    found.problems.push(miss(record, visit.path, 'unknown-reference', value, kind, near, near === undefined ? undefined : `content/en/${targetOf(near, wanted)}.md`));
  }
};

const followTerm = (record: Unresolved, visit: Visit, name: string, lists: Lists, found: Found): void => {
  const vocabulary = lists.vocabularies.get(name);
  const value = String(visit.value);
  if (vocabulary?.entries.has(value) === true) return;
  const near = suggest(value, vocabulary?.entries.keys() ?? []);
  found.problems.push(miss(record, visit.path, 'unknown-term', value, `an entry of content/vocabularies/${name}.yml`, near));
};

const follow = (record: Unresolved, visit: Visit, ids: ReadonlySet<string>, broken: ReadonlySet<string>, lists: Lists, found: Found): void => {
  if (typeof visit.value !== 'string') return;
  const { ref, vocabulary, cite, indicator } = visit.meta;
  if (ref !== undefined) followRef(record, visit, ref, ids, broken, found);
  if (vocabulary !== undefined) followTerm(record, visit, vocabulary, lists, found);
  if (cite === true && !lists.sources.has(sourceIdOf(visit.value))) {
    const id = sourceIdOf(visit.value);
    found.problems.push(miss(record, visit.path, 'unknown-source', id, 'an id in content/sources/', suggest(id, lists.sources.keys())));
  }
  if (indicator === true) followIndicator(record, visit, lists, broken, found);
};

const followIndicator = (record: Unresolved, visit: Visit, lists: Lists, broken: ReadonlySet<string>, found: Found): void => {
  const value = String(visit.value);
  const set = lists.indicators.get(value);
  if (set !== undefined) found.references.push({ path: visit.path, value, target: set });
  else if (![...broken].some((id) => findKindByFolder(id.split('/')[0] ?? '') === 'indicator-set')) {
    found.problems.push(miss(record, visit.path, 'unknown-indicator', value, 'the id of an indicator, such as GEN-12', suggest(value, lists.indicators.keys())));
  }
};

export interface Resolved {
  readonly records: readonly CorpusRecord[];
  readonly backLinks: ReadonlyMap<string, readonly BackLink[]>;
  readonly problems: readonly Problem[];
}

/**
 * Resolves all references of all records. `broken` holds the ids of records that
 * exist but could not be read: a reference to one of them is not reported twice.
 */
export const resolve = (records: readonly Unresolved[], lists: Lists, broken: ReadonlySet<string>): Resolved => {
  const ids = new Set(records.map((record) => record.id));
  const backLinks = new Map<string, BackLink[]>();
  const problems: Problem[] = [];
  const linked = records.map((record): CorpusRecord => {
    const found: Found = { references: [], problems: [] };
    walkSchema(kinds[record.kind].schema, record.source.data, (visit) => follow(record, visit, ids, broken, lists, found));
    problems.push(...found.problems);
    for (const { target, path } of found.references) {
      const link = { from: record.id, field: String(path[0]) };
      const links = backLinks.get(target) ?? [];
      if (!links.some((one) => one.from === link.from && one.field === link.field)) links.push(link);
      backLinks.set(target, links);
    }
    return { ...record, references: found.references };
  });
  return { records: linked, backLinks, problems };
};

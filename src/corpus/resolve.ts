/** Follows every reference of every record and turns them around into back-links. */
import { findKindByFolder, kinds } from '../schema/kinds.ts';
import { walkSchema } from '../schema/walk.ts';
import type { BackLink, CorpusRecord } from './corpus.ts';
import { follow, type Found, type Lists, type Targets, type Unresolved } from './follow.ts';
import { definesIndicators } from './indicators.ts';
import type { Problem } from './problem.ts';

export { pinpointOf, sourceIdOf } from './citation.ts';

const folderOf = (id: string): string => id.slice(0, id.indexOf('/'));
const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

const slugsByFolder = (ids: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> =>
  new Map([...Map.groupBy(ids, folderOf)].map(([folder, own]) => [folder, own.map(slugOf)]));

const mayDefineIndicators = (id: string): boolean => {
  const kind = findKindByFolder(folderOf(id));
  return kind !== undefined && definesIndicators(kind);
};

const targetsFor = (records: readonly Unresolved[], lists: Lists, broken: ReadonlySet<string>): Targets => {
  const ids = new Set(records.map((record) => record.id));
  let slugs: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    ids,
    broken,
    lists,
    hasBrokenIndicators: [...broken].some(mayDefineIndicators),
    candidates: (wanted) => {
      slugs ??= slugsByFolder(ids);
      return wanted === 'any' ? [...ids] : (slugs.get(kinds[wanted].folder) ?? []);
    },
  };
};

const followAll = (record: Unresolved, targets: Targets): Found => {
  const found: Found = { references: [], problems: [] };
  walkSchema(kinds[record.kind].schema, record.source.data, (visit) => follow(record, visit, targets, found));
  return found;
};

const turnAround = (records: readonly CorpusRecord[]): ReadonlyMap<string, readonly BackLink[]> => {
  const links = new Map<string, Map<string, BackLink>>();
  for (const { id: from, references } of records) {
    for (const { target, path } of references) {
      const field = String(path[0]);
      const own = links.get(target) ?? new Map<string, BackLink>();
      if (!own.has(`${from} ${field}`)) own.set(`${from} ${field}`, { from, field });
      links.set(target, own);
    }
  }
  return new Map([...links].map(([target, own]) => [target, [...own.values()]]));
};

export interface Resolved {
  readonly records: readonly CorpusRecord[];
  readonly backLinks: ReadonlyMap<string, readonly BackLink[]>;
  readonly problems: readonly Problem[];
}

/**
 * Resolves all references of all records. `broken` holds the ids of records that
 * exist but could not be read: a reference to one of them is not reported twice.
 * `unread` holds those of them whose own references can still be checked.
 */
export const resolve = (
  records: readonly Unresolved[],
  lists: Lists,
  broken: ReadonlySet<string>,
  unread: readonly Unresolved[] = [],
): Resolved => {
  const targets = targetsFor(records, lists, broken);
  const found = records.map((record) => followAll(record, targets));
  const linked = records.map((record, index): CorpusRecord => ({
    ...record,
    references: found[index]?.references ?? [],
  }));
  const more = unread.map((record) => followAll(record, targets));
  return {
    records: linked,
    backLinks: turnAround(linked),
    problems: [...found, ...more].flatMap((one) => one.problems),
  };
};

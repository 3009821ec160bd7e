/** How many statements of a record are confirmed, unconfirmed or missing. Counted once per record. */
import type { CorpusRecord } from '../corpus/corpus.ts';
import { kinds } from '../schema/kinds.ts';
import { walkSchema } from '../schema/walk.ts';
import type { StateName } from './blocks.ts';

export type Counts = Readonly<Record<StateName, number>>;

export const stateNames: readonly StateName[] = [
  'confirmed',
  'unconfirmed',
  'no-provision-found',
  'not-researched',
];

const none: Counts = { confirmed: 0, unconfirmed: 0, 'no-provision-found': 0, 'not-researched': 0 };

const cache = new WeakMap<CorpusRecord, Counts>();

/** The state of a value that is a statement: one with sources and a state of its own. */
const stateIn = (value: unknown): StateName | undefined => {
  if (typeof value !== 'object' || value === null || !('sources' in value)) return undefined;
  const { confirmed, absent } = value as { readonly confirmed?: unknown; readonly absent?: StateName };
  if (absent !== undefined) return absent;
  return typeof confirmed === 'boolean' ? (confirmed ? 'confirmed' : 'unconfirmed') : undefined;
};

export const countsOf = (record: CorpusRecord): Counts => {
  const known = cache.get(record);
  if (known !== undefined) return known;
  const counts = { ...none };
  walkSchema(kinds[record.kind].schema, record.source.data, ({ value }) => {
    const state = stateIn(value);
    if (state !== undefined) counts[state] += 1;
  });
  cache.set(record, counts);
  return counts;
};

export const sumOf = (list: readonly Counts[]): Counts =>
  list.reduce<Counts>(
    (sum, one) => Object.fromEntries(stateNames.map((state) => [state, sum[state] + one[state]])) as Counts,
    none,
  );

export const totalOf = (counts: Counts): number => stateNames.reduce((sum, state) => sum + counts[state], 0);
